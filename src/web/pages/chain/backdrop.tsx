import { SIZE, type Layout } from './layout.js';
import { cut } from './names.js';
import type { View } from './view.js';
import { CHAIN } from './words.js';

/** What stands behind the boxes: the months, the speakers' rows and the band of what is undated. */
export function Backdrop({ layout, view }: { readonly layout: Layout; readonly view: View }) {
  const { ticks, lanes, undated, width, height, top } = layout;
  const month = new Intl.DateTimeFormat(view.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(view.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const [first, second] = ticks;
  const isClose = first !== undefined && second !== undefined && second.time - first.time < 25 * 86_400_000;
  return (
    <g aria-hidden="true">
      {lanes.map(({ id, y, height: tall }) => (
        <g>
          <rect class="lane" x={0} y={y} width={width} height={tall} />
          <text class="lane-name" x={SIZE.side} y={y + 15}>
            {laneName(id, view)}
          </text>
        </g>
      ))}
      {undated !== null && (
        <g>
          <rect class="undated-band" x={undated.x} y={top} width={undated.width - SIZE.gap} height={height - top} />
          <text class="tick-name" x={undated.x + SIZE.gap} y={SIZE.top + 8}>
            {CHAIN.picture.undated}
          </text>
        </g>
      )}
      {ticks.map(({ x, time }) => (
        <g>
          <line class="tick" x1={x} x2={x} y1={SIZE.top + 14} y2={height} />
          <text class="tick-name" x={x} y={SIZE.top + 8}>
            {(isClose ? day : month).format(time)}
          </text>
        </g>
      ))}
    </g>
  );
}

function laneName(lane: string | null, { entries }: View): string {
  if (lane === null) return CHAIN.picture.events;
  for (const { node } of entries)
    if (node.__typename === 'Remark' && node.speaker.id === lane) return cut(node.speaker.name, 70);
  return lane;
}
