import { withoutHedges } from '../values/hedge.js';
import type { DifferenceClass } from './kinds.js';
import { inFull, isAuxiliary, negationsIn, numbersIn, stemOf } from './word-forms.js';

/** Words of two printings that stand in the same place; one side may be empty. */
export interface Beside {
  /** Folded. */
  readonly here: readonly string[];
  readonly there: readonly string[];
  /** Words that begin with a capital letter although no sentence begins with them, folded. */
  readonly names: readonly string[];
  readonly isTranslated: boolean;
}

/** More words than these are left out or put otherwise for some other reason than one of them. */
const A_FEW = 3;

/**
 * What it is that two sides differ in, the gravest first: the numbers on either side, then who is named, then whether it is
 * denied. What is left is a matter of how it is said: the order of the same words, a contraction, hedging words alone, and,
 * of a translation, any other words; then another form of the same verb, and letters. null: none of these.
 */
export function wordClass({ here, there, names, isTranslated }: Beside): DifferenceClass | null {
  const few = Math.max(here.length, there.length) <= (here.length * there.length === 0 ? A_FEW : A_FEW * 4);
  const [one, other] = [inFull(here), inFull(there)];
  if (isSame(one, other) || isSame(letters(here), letters(there))) return 'SPELLING';
  if (here.length > 1 && isSame(here.toSorted(), there.toSorted())) return 'REORDERED';
  if (!few) return null;
  if (!isSame(numbersIn(here), numbersIn(there))) return 'NUMBER';
  if (numbersIn(here).length > 0 && isSame(here.filter(isNoNumber), there.filter(isNoNumber))) return 'SPELLING';
  const surplus = [...difference(here, there), ...difference(there, here)];
  if (surplus.some((word) => names.includes(word))) return isMisspelt(here, there) ? 'SPELLING' : 'NAME';
  if (negationsIn(here) !== negationsIn(there)) return 'NEGATION';
  if (withoutHedges(one.join(' ')) === withoutHedges(other.join(' '))) return 'HEDGE';
  if (isTranslated) return 'LIKELY_TRANSLATION';
  if (here.length > 0 && there.length > 0) {
    if (isSame(stems(one), stems(other))) return 'TENSE';
    if (isMisspelt(here, there)) return 'SPELLING';
  }
  return null;
}

const isNoNumber = (word: string): boolean => numbersIn([word]).length === 0;

const letters = (words: readonly string[]): readonly string[] => [words.join('').replace(/[^\p{L}\p{N}]/gu, '')];

const stems = (words: readonly string[]): readonly string[] => words.filter((word) => !isAuxiliary(word)).map(stemOf);

function isSame(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  return one.length === other.length && one.every((word, place) => word === other[place]);
}

const difference = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter((word) => !others.includes(word));

/** Word by word the same but for one letter of a longer word, put in, left out, or another. */
function isMisspelt(here: readonly string[], there: readonly string[]): boolean {
  return (
    here.length > 0 &&
    here.length === there.length &&
    here.every((word, place) => word === there[place] || isOneLetterOff(word, there[place] ?? ''))
  );
}

function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  // An s more is a number or a person of the same word, not a slip.
  if (same === short.length) return !long.endsWith('s');
  return short.slice(long.length > short.length ? same : same + 1) === long.slice(same + 1);
}

const SHORTEST = 4;
