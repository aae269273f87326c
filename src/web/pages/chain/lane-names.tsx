import type { Layout } from './layout.js';
import { ASKERS } from './model.js';
import { BOX, SIZE } from './sizes.js';
import type { View } from './view.js';
import { CHAIN } from './words.js';

/** The names of the rows, at the left. They stay there where the picture is moved. */
export function LaneNames({ layout: { lanes, shape }, view }: { readonly layout: Layout; readonly view: View }) {
  if (lanes.length === 0) return null;
  const width = BOX[shape].names;
  return (
    <g aria-hidden="true" data-stays="left">
      {lanes.map(({ id, y, height }) => (
        <>
          <rect class="lane-head" x={0} y={y} width={width} height={height} />
          <foreignObject x={SIZE.side} y={y + SIZE.gap - 2} width={width - SIZE.side - 4} height={height - SIZE.gap}>
            <div class="lane-name">{laneName(id, view)}</div>
          </foreignObject>
        </>
      ))}
    </g>
  );
}

function laneName(lane: string | null, { entries }: View): string {
  if (lane === null) return CHAIN.picture.events;
  if (lane === ASKERS) return CHAIN.picture.askers;
  for (const { node } of entries)
    if (node.__typename === 'Remark' && node.speaker.id === lane) return node.speaker.name;
  return lane;
}
