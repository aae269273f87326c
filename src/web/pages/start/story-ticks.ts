import type { Window } from './story-scale.js';

/** A place in time that has a name: the first of a month, or of a year. */
export interface Tick {
  readonly time: number;
  readonly x: number;
  /** Whether its year is told: at the first, and wherever a year begins. */
  readonly hasYear: boolean;
  /** Whether its month is told: not where only years are. */
  readonly hasMonth: boolean;
}

/** So many months from one named place to the next: as few as leave room for the names. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600] as const;
const ROOM = 42;

/** Named places so far apart that their names never touch. */
export function ticksOf(window: Window, at: (time: number) => number): readonly Tick[] {
  const months = monthsIn(window);
  const width = at(window.last) - at(window.first);
  const step = STEPS.find((many) => (many * width) / Math.max(1, months.length) >= ROOM) ?? 1200;
  return months
    .filter((time) => numberOf(time) % step === 0)
    .filter((time) => window.last - time >= (ROOM / width) * (window.last - window.first))
    .map((time, index) => ({
      time,
      x: at(time),
      hasYear: index === 0 || new Date(time).getUTCMonth() === 0,
      hasMonth: step < 12,
    }));
}

/** The first moment of each month that begins in a window. */
function monthsIn({ first, last }: Window): readonly number[] {
  const from = numberOf(first - 1) + 1;
  const count = Math.min(MOST_MONTHS, Math.max(0, numberOf(last - 1) - from + 1));
  return Array.from({ length: count }, (_, index) => Date.UTC(Math.floor((from + index) / 12), (from + index) % 12));
}

/** A thousand years of them. */
const MOST_MONTHS = 12_000;

/** Months since the beginning of the calendar. */
function numberOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
