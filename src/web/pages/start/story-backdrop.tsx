import type { StoryEntryFragment } from '../../../client/generated/graphql.js';
import { groupOf } from './groups.js';
import type { Layout } from './story-layout.js';
import { SIZE } from './story-parts.js';
import { STORY } from './words.js';

/** What stands behind the marks: the rows, the months, the bands beside the time, and the lines of the races. */
export function StoryBackdrop({ layout: { rows, ticks, bands, races, width, bottom } }: { readonly layout: Layout }) {
  const top = rows[0]?.y ?? 0;
  return (
    <g aria-hidden="true">
      {rows.map(({ y, height }, index) => (
        <rect
          class={index % 2 === 0 ? 'story-row' : 'story-row story-row-other'}
          x={0}
          y={y}
          width={width}
          height={height}
        />
      ))}
      {ticks.map(({ x }) => (
        <line class="tick" x1={x} x2={x} y1={top} y2={bottom + SIZE.bars} />
      ))}
      {bands.map(({ band, from, to }) => (
        <g>
          <rect class="story-band" x={from + 2} y={top + 2} width={to - from - 4} height={bottom - top - 4} />
          <text class="tick-name" x={(from + to) / 2} y={bottom + 16} text-anchor="middle">
            {STORY.bands[band]}
          </text>
        </g>
      ))}
      {races.map(({ x, level }) => (
        <line
          class="story-race-line"
          x1={x}
          x2={x}
          y1={level === null ? top : SIZE.pad + level * SIZE.label - 4}
          y2={bottom}
        />
      ))}
    </g>
  );
}

/** How much of everything held is dated to each month: a column that leads to it, in the list below or on a page of its own. */
export function StoryMonths({
  layout: { at, ticks, time, bottom },
  counts,
  entries,
  locale,
}: {
  readonly layout: Layout;
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly entries: readonly StoryEntryFragment[];
  readonly locale: string;
}) {
  const listed = new Set(entries.map(({ date }) => groupOf(date).key));
  const number = new Intl.NumberFormat(locale);
  const long = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const floor = bottom + SIZE.bars;
  return (
    <>
      {counts.map(({ value, count }) => {
        const [from, to] = [at(Date.parse(`${value}-01`)), at(endOf(value))];
        if (from < time.from - 1 || to > time.to + 1) return null;
        const height = (count / most) * (SIZE.bars - 18);
        const told = STORY.month(long.format(Date.parse(`${value}-01`)), number.format(count));
        const key = `m-${value}`;
        return (
          <>
            <a
              class="story-month"
              href={listed.has(key) ? `#${key}` : `/?from=${value}&to=${value}#${key}`}
              aria-label={told}
              data-item={key}
              data-row="months"
            >
              <title>{told}</title>
              <rect x={from + 1} y={floor - height} width={Math.max(1, to - from - 2)} height={height} />
            </a>
            {to - from > 16 && (
              <text
                class="story-count"
                aria-hidden="true"
                x={(from + to) / 2}
                y={floor - height - 4}
                text-anchor="middle"
              >
                {number.format(count)}
              </text>
            )}
          </>
        );
      })}
      <g aria-hidden="true">
        {ticks.map(({ x, time, hasMonth, hasYear }) => (
          <>
            {hasMonth && (
              <text class="tick-name" x={x + 3} y={floor + 15}>
                {short.format(time)}
              </text>
            )}
            {hasYear && (
              <text class="tick-name story-year" x={x + 3} y={floor + (hasMonth ? 31 : 15)}>
                {year.format(time)}
              </text>
            )}
          </>
        ))}
      </g>
    </>
  );
}

const endOf = (month: string): number => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1);
