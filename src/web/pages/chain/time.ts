import type { Item, Span } from './model.js';

/** A stretch of days as a stretch of the picture. */
export interface Scale {
  (time: number): number;
  range(): number[];
}

/** Where something stands in time, and how uncertain that is. */
export interface PlaceInTime {
  /** The left edge. */
  readonly x: number;
  /** From where to where an uncertain date reaches; null for dates known to the day, and for undated things. */
  readonly bar: { readonly from: number; readonly to: number } | null;
}

const DAY = 86_400_000;

/** The least and greatest time in which everything stands; a month around a single day. */
export function domainOf(items: readonly Pick<Item, 'span'>[]): [number, number] {
  const times = items.flatMap(({ span }) =>
    span === null ? [] : [span.earliest, span.latest].filter((time) => time !== null),
  );
  if (times.length === 0) return [0, 30 * DAY];
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return most - least < 10 * DAY ? [least - 15 * DAY, most + 15 * DAY] : [least, most];
}

/** The left edge stands at the earliest day; where that is not known, at the latest, with a bar from the picture's beginning. */
export function placeInTime({ earliest, latest }: Span, scale: Scale): PlaceInTime {
  const [first = 0, last = 0] = scale.range();
  if (earliest === null) return { x: scale(latest ?? 0), bar: { from: first, to: scale(latest ?? 0) } };
  const x = scale(earliest);
  if (latest === null) return { x, bar: { from: x, to: last } };
  return { x, bar: latest - earliest > 1.5 * DAY ? { from: x, to: scale(latest) } : null };
}

/** Where it begins to take room. */
export const leftOf = ({ x, bar }: PlaceInTime): number => Math.min(x, bar?.from ?? x);
