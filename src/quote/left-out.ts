import type { OutOfView } from '../source/seen.js';
import type { Judgement } from './judge.js';
import type { Found, Surroundings } from './statements.js';

/** The remarks that an answer would hold without its view, and the replies of those that it holds, counted. */
export function leftOut(
  inView: Judgement,
  all: Judgement,
  found: readonly Found[],
  around: readonly Surroundings[],
): OutOfView {
  const idsOf = ({ candidates, similar }: Judgement): readonly string[] =>
    [...candidates, ...similar].map(({ remarkId }) => remarkId);
  const shown = new Set(idsOf(inView));
  const hidden = new Set(idsOf(all).filter((id) => !shown.has(id)));
  const maybe = found.filter(
    ({ remark, printings }) =>
      hidden.has(remark.id) && printings.some(({ isInView, isMaybeInView }) => !isInView && isMaybeInView),
  );
  return {
    remarks: hidden.size,
    replies: sum(
      around,
      ({ made, madeShown, answersLooked, answersShown }) => made - madeShown + answersLooked - answersShown,
    ),
    undecided: maybe.length + sum(around, ({ answersMaybe, madeMaybe }) => answersMaybe + madeMaybe),
  };
}

const sum = (rows: readonly Surroundings[], count: (row: Surroundings) => number): number =>
  rows.reduce((total, row) => total + count(row), 0);
