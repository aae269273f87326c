import type { Layout } from './layout.js';
import { SIZE } from './sizes.js';
import type { View } from './view.js';
import { CHAIN } from './words.js';

interface Props {
  readonly layout: Layout;
  readonly view: View;
}

/** What stands behind the boxes: the rows, the months' and the races' lines, and the band of what is undated. */
export function Backdrop({ layout }: Pick<Props, 'layout'>) {
  const { ticks, lanes, races, undated, width, height, top } = layout;
  return (
    <g aria-hidden="true">
      {lanes.map(({ y, height: tall }) => (
        <rect class="lane" x={0} y={y} width={width} height={tall} />
      ))}
      {undated !== null && (
        <>
          <rect class="undated-band" x={undated.x} y={top} width={undated.width} height={height - top - 4} />
          <text class="tick-name" x={undated.x + 6} y={SIZE.axis - 9}>
            {CHAIN.picture.undated}
          </text>
        </>
      )}
      {ticks.map(({ x }) => (
        <line class="tick" x1={x} x2={x} y1={SIZE.axis - 4} y2={height} />
      ))}
      {races.map(({ x, labelY }) => (
        <line class="race" x1={x} x2={x} y1={labelY} y2={height - SIZE.gap / 2} />
      ))}
    </g>
  );
}

/** The months, or the days where the picture is of a short time. It stays at the top where the picture is moved. */
export function Axis({ layout: { ticks, width }, view }: Props) {
  const [first, second] = ticks;
  const isClose = first !== undefined && second !== undefined && second.time - first.time < 25 * 86_400_000;
  const format = new Intl.DateTimeFormat(view.locale, {
    ...(isClose ? { day: 'numeric', month: 'short' } : { month: 'short', year: 'numeric' }),
    timeZone: 'UTC',
  });
  return (
    <g aria-hidden="true" data-stays="top">
      <rect class="axis" x={0} y={0} width={width} height={SIZE.axis - 4} />
      {ticks.map(({ x, time }) => (
        <text class="tick-name" x={x + 3} y={SIZE.axis - 9}>
          {format.format(time)}
        </text>
      ))}
    </g>
  );
}
