import { nameOf } from './names.js';
import type { RaceMark } from './races.js';
import { SIZE } from './sizes.js';
import { classOf, itemAttributes, type Treed } from './treed.js';

/** The name of a race at the top of its line. */
export function RaceFlag({ race: { x, labelX, labelY }, ...treed }: Treed & { readonly race: RaceMark }) {
  const height = SIZE.flag - 3;
  return (
    <>
      <a {...itemAttributes(treed)} class={classOf(treed)}>
        <rect class="race-flag" x={labelX} y={labelY} width={SIZE.flagWidth} height={height} />
        <line class="race-foot" x1={x} x2={x} y1={labelY} y2={labelY + height} />
      </a>
      <foreignObject
        class="entry-text"
        aria-hidden="true"
        x={labelX + 7}
        y={labelY}
        width={SIZE.flagWidth - 10}
        height={height}
      >
        <div class={labelX < x ? 'race-name race-name-before' : 'race-name'}>
          {nameOf(treed.entry, treed.view.locale)}
        </div>
      </foreignObject>
    </>
  );
}
