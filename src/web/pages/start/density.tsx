import { monthName, monthsBetween } from './months.js';
import { START } from './words.js';

const HEIGHT = 80;
const STEP = 24;

/** How many things stand in each month, the empty ones too: a column for each, that leads to the month. */
export function Density({
  counts,
  locale,
}: {
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  readonly locale: string;
}) {
  const byMonth = new Map(counts.map(({ value, count }) => [value, count]));
  const known = [...byMonth.keys()].toSorted();
  const months = monthsBetween(known[0] ?? '', known.at(-1) ?? '');
  const most = Math.max(1, ...byMonth.values());
  return (
    <div class="density-scroll" tabIndex={0} role="region" aria-label={START.density}>
      <svg class="density" width={months.length * STEP} height={HEIGHT + 20} role="group" aria-label={START.density}>
        {months.map((month, index) => {
          const count = byMonth.get(month) ?? 0;
          const height = (count / most) * HEIGHT;
          if (count === 0) return null;
          return (
            <a key={month} href={`#m-${month}`} aria-label={START.month(monthName(month, locale), count)}>
              <title>{START.month(monthName(month, locale), count)}</title>
              <rect x={index * STEP + 2} y={HEIGHT - height} width={STEP - 4} height={height} />
            </a>
          );
        })}
        {months.map((month, index) =>
          month.endsWith('-01') || index === 0 ? (
            <text key={month} x={index * STEP + 2} y={HEIGHT + 15} aria-hidden="true">
              {month.slice(0, 4)}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}
