import { folded } from '../values/fold.js';

/** A word of a text, folded, and where it stands in the text as it was given, in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, cut as the index cuts them (Unicode's rules of word boundaries): a run of letters and digits, in which
 * single signs stand that join letters (`don't`, `U.S.A`) or digits (`3.27`, `1,500`). In scripts without spaces each
 * sign is one.
 */
export function wordsOf(text: string): readonly Word[] {
  const { text: plain, places } = folded(text);
  return Array.from(plain.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: places[index] ?? 0,
    end: endOf(index + word.length - 1, places) ?? text.length,
  }));
}

/** Where the character ends that a folded unit stands for, with the marks on it; undefined at the end of the text. */
function endOf(unit: number, places: readonly number[]): number | undefined {
  let next = unit + 1;
  while (places[next] === places[unit]) next += 1;
  return places[next];
}

const WORD =
  /[\p{sc=Han}\p{sc=Hira}]|(?=_*[\p{L}\p{N}])(?:(?![\p{sc=Han}\p{sc=Hira}])[\p{L}\p{N}_]|(?<=\p{L})['.:·‧](?=\p{L})|(?<=\p{N})['.,;⁄](?=\p{N}))+/gu;
