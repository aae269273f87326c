import type { Span } from '../chain/model.js';
import type { Item } from './story-model.js';
import type { Period } from './story.js';

/** From when to when the drawing reaches, in milliseconds. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

export const DAY = 86_400_000;
/** What is known to within so many days has a place of its own in time. */
const CLOSE = 45 * DAY;

/**
 * The stretch of time that is drawn. A period of the address is drawn as it is. Without one it is where the remarks stand whose
 * dates are known within some weeks, with a fifth of that before it, for what led to them, and a little behind; whole months. What
 * lies outside stands at the edge, as earlier or later: races of another decade do not press the story together.
 */
export function windowOf(items: readonly Item[], period: Period): Window {
  const all = items.flatMap(daysOf);
  const said = items.filter(({ kind }) => kind === 'remark').flatMap(daysOf);
  const days = said.length > 0 ? said : all.length > 0 ? all : [0];
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const reach = Math.max(most - least, 60 * DAY);
  const first = edgeOf(period.from)?.first ?? monthOf(least - reach / 5, 0);
  const last = edgeOf(period.to)?.last ?? monthOf(most + reach / 40, 1);
  return last > first ? { first, last } : { first, last: first + CLOSE };
}

/** The days on which something may surely be placed: both ends of a close span, or the one end that is known. */
function daysOf({ span }: Pick<Item, 'span'>): readonly number[] {
  if (span === null) return [];
  const { earliest, latest } = span;
  if (earliest === null || latest === null) return [earliest, latest].filter((day) => day !== null);
  return latest - earliest <= CLOSE ? [earliest, latest] : [];
}

/** The first moment of the month in which a time lies, or of one so many months behind it. */
function monthOf(time: number, further: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + further, 1);
}

/** A year, a month or a day of the address as a stretch; null for anything else, which the API reads and the drawing does not. */
function edgeOf(text: string | null): Window | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? '') ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const last =
    day !== undefined ? Date.UTC(y, m, d + 1) : month !== undefined ? Date.UTC(y, m + 1) : Date.UTC(y + 1, 0);
  return { first: Date.UTC(y, m, d), last };
}

/** Where a thing stands in a window: in time, before or behind all of it, or nowhere because nothing is known. */
export type Band = 'undated' | 'earlier' | 'time' | 'later';

export function bandOf(span: Span | null, { first, last }: Window): Band {
  if (span === null) return 'undated';
  if (span.latest !== null && span.latest < first) return 'earlier';
  if (span.earliest !== null && span.earliest >= last) return 'later';
  return 'time';
}
