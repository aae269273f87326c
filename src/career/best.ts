import { surelyBefore, type UncertainDate } from '../values/date.js';
import { gapBetween } from '../values/mark-gap.js';
import type { Mark } from '../values/mark.js';

/** A start of an athlete, as it is compared; the mark is null where none counts. */
export interface Start {
  readonly id: string;
  readonly discipline: string;
  readonly date: UncertainDate | null;
  readonly mark: Mark | null;
}

/** What a mark is beside those held from before it. */
export type BestHeld = 'BEST' | 'EQUAL' | 'NOT_BEST' | 'UNDECIDED' | 'NO_MARK';

export interface Standing<T extends Start> {
  readonly isBest: BestHeld;
  /** The best of this and of those run surely before, of one discipline: several where they are equal, or marks leave it open. */
  readonly best: readonly T[];
  /** Starts of the discipline of which the dates do not tell whether they came before or after. */
  readonly undecided: readonly T[];
}

/**
 * A mark is the best held when every mark of the discipline from a race that surely came before is surely slower, and so is every one
 * that may have come before. It is not when one from surely before is surely quicker. Where only the order of two races, or
 * marks of different precision, leave it open, it is undecided.
 */
export function standingOf<T extends Start>(start: T, all: readonly T[]): Standing<T> {
  const others = all.filter(({ id, discipline }) => id !== start.id && discipline === start.discipline);
  const before = others.filter(({ date }) => cameBefore(date, start.date));
  const undecided = others.filter(({ date }) => !cameBefore(date, start.date) && !cameBefore(start.date, date));
  const marked = [start, ...before].filter(({ mark }) => mark !== null);
  return {
    isBest: bestOf(start, before, undecided),
    best: marked.filter(({ mark }) => !marked.some((other) => compared(other.mark, mark) === 'QUICKER')),
    undecided,
  };
}

function bestOf({ mark }: Start, before: readonly Start[], undecided: readonly Start[]): BestHeld {
  if (mark === null) return 'NO_MARK';
  const earlier = before.map((other) => compared(other.mark, mark));
  if (earlier.includes('QUICKER')) return 'NOT_BEST';
  const open = undecided.map((other) => compared(other.mark, mark));
  if (earlier.includes('OPEN') || open.some((one) => one === 'QUICKER' || one === 'OPEN' || one === 'EQUAL')) {
    return 'UNDECIDED';
  }
  return earlier.includes('EQUAL') ? 'EQUAL' : 'BEST';
}

type Compared = 'QUICKER' | 'SLOWER' | 'EQUAL' | 'OPEN' | 'NONE';

/** What the first mark is beside the second; marks of different precision only tell what both leave no doubt of. */
function compared(mark: Mark | null, other: Mark | null): Compared {
  if (mark === null || other === null) return 'NONE';
  const { least, most } = gapBetween(mark, other);
  if (least > 0) return 'QUICKER';
  if (most < 0) return 'SLOWER';
  return least === 0 && most === 0 ? 'EQUAL' : 'OPEN';
}

function cameBefore(date: UncertainDate | null, other: UncertainDate | null): boolean {
  return date !== null && other !== null && surelyBefore(date, other);
}

/** The first day, and the day up to which, something may be said between a start and the next one that surely came later. */
export interface Stretch<T extends Start> {
  readonly from: string;
  /** The first day that is not in it any more; null: it has no end. */
  readonly until: string | null;
  /** The starts of that next day. */
  readonly next: readonly T[];
}

/**
 * From the last day on which a race may have been run, that day included, up to the first day on which the next race that surely came
 * later may have been run, that day not included. null where the last day is not known.
 */
export function stretchAfter<T extends Start>({ date }: Start, all: readonly T[]): Stretch<T> | null {
  const from = date?.latest?.slice(0, A_DAY);
  if (from === undefined) return null;
  const later = all.flatMap((other) => {
    const day = other.date?.earliest?.slice(0, A_DAY);
    return day !== undefined && cameBefore(date, other.date) ? [{ other, day }] : [];
  });
  const until = later.map(({ day }) => day).toSorted()[0] ?? null;
  return { from, until, next: later.filter(({ day }) => day === until).map(({ other }) => other) };
}

const A_DAY = 'YYYY-MM-DD'.length;
