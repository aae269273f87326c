import type { UncertainDate } from './date.js';

/** A number of calendar days, as a range; null where that end is open. */
export interface DayRange {
  readonly least: number | null;
  readonly most: number | null;
}

/**
 * How many calendar days a date lies after another, below zero where it lies before it. Times of day do not count: from the
 * evening of one day to the morning of the next is one day.
 */
export function daysAfter(date: UncertainDate, other: UncertainDate): DayRange {
  return { least: daysFrom(other.latest, date.earliest), most: daysFrom(other.earliest, date.latest) };
}

/** A day so many days later, or earlier. */
export function dayAround(day: string, days: number): string {
  return new Date(numberOf(day) * A_DAY + days * A_DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** `3 days`, `at least 3 days`, `between 3 and 5 days`: how long it is, whichever way. */
export function lengthInWords({ least, most }: DayRange): string {
  const [short, long] = [least, most].map((days) => (days === null ? null : Math.abs(days))).toSorted(nullLast);
  if (short == null) return 'an unknown number of days';
  if (long == null) return `at least ${inWords(short)} ${short === 1 ? 'day' : 'days'}`;
  if (short === long) return `${inWords(short)} ${short === 1 ? 'day' : 'days'}`;
  return `between ${inWords(short)} and ${inWords(long)} days`;
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const nullLast = (a: number | null, b: number | null): number => (a ?? Infinity) - (b ?? Infinity);

function daysFrom(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : numberOf(to) - numberOf(from);
}

const A_DAY = 86_400_000;
const numberOf = (moment: string): number => Date.parse(`${moment.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`) / A_DAY;
