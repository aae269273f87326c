import type { Result } from '../race/race.js';
import { gapBetween, type MarkGap } from '../values/mark-gap.js';
import type { Mark } from '../values/mark.js';

/** How a result is told, as far as it says who was ahead. */
export type Outcome = Pick<Result, 'place' | 'status' | 'markMillis' | 'markPrecision'>;

/** Which of two was ahead; null where that is undecided. */
export interface Order {
  readonly ahead: 'FIRST' | 'SECOND' | null;
  readonly by: 'STATUS' | 'PLACE' | 'MARK' | null;
}

/**
 * Who finished is ahead of who did not finish or was disqualified. Of two who finished, the one with the better place is ahead;
 * a first place is ahead of one that is not told. Where places do not tell, the quicker mark is ahead, unless the two are so
 * near, or told so roughly, that they could as well be the other way round. All else is undecided, a shared place too.
 */
export function orderOf(first: Outcome, second: Outcome): Order {
  const rules = [
    ['STATUS', lower(failure(first), failure(second))],
    ['PLACE', byPlace(first.place, second.place)],
    ['MARK', byMark(first, second)],
  ] as const;
  // Two who both failed are not set in order by anything else.
  const [by, ahead] =
    failure(first) === 1 && failure(second) === 1 ? [] : (rules.find(([, found]) => found !== null) ?? []);
  return { ahead: ahead ?? null, by: by ?? null };
}

/** How much longer the second took; null unless both marks are held. */
export function gapOf(first: Outcome, second: Outcome): MarkGap | null {
  const marks = [markOf(first), markOf(second)] as const;
  return marks[0] === null || marks[1] === null ? null : gapBetween(marks[0], marks[1]);
}

export function markOf({ markMillis, markPrecision }: Pick<Outcome, 'markMillis' | 'markPrecision'>): Mark | null {
  return markMillis === null || markPrecision === null ? null : { millis: markMillis, precision: markPrecision };
}

/** null where nothing is told of how it ended. */
function failure({ status }: Outcome): 0 | 1 | null {
  if (status === 'DNF' || status === 'DQ' || status === 'DNS') return 1;
  return status === 'FINISHED' ? 0 : null;
}

function byPlace(first: number | null, second: number | null): Order['ahead'] {
  return (
    lower(first, second) ??
    (first === 1 && second === null ? 'FIRST' : first === null && second === 1 ? 'SECOND' : null)
  );
}

function byMark(first: Outcome, second: Outcome): Order['ahead'] {
  const gap = gapOf(first, second);
  const isDeadHeat = first.place !== null && first.place === second.place;
  if (gap === null || isDeadHeat) return null;
  return gap.least > 0 ? 'FIRST' : gap.most < 0 ? 'SECOND' : null;
}

function lower(first: number | null, second: number | null): Order['ahead'] {
  if (first === null || second === null || first === second) return null;
  return first < second ? 'FIRST' : 'SECOND';
}
