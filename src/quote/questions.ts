import { termOf } from '../search/sought.js';
import { wordsOf } from '../search/words.js';
import type { Question } from './statements.js';

/** The full-text index of printings; it is made in `graph/constraints.ts`. */
export const PRINTED_WORDS = 'printed_words';

/** A phrase may have its words in a row in so many printings that we look at. */
export const MOST_IN_A_ROW = 20;
const MOST_LOOSE = 30;
const MOST_IN_A_WINDOW = 12;

const WINDOW = 8;
const MOST_WINDOWS = 4;
const MOST_WORDS = 48;
/** The index takes each as all the words near to it, at most 50, which takes it a millisecond. */
const MOST_FUZZY = 8;
/** In one of several windows: the words of a misspelt one still have their neighbours. */
const FEW_FUZZY = 3;
const SHORTEST_FUZZY = 4;

/**
 * What the index of printings is asked: for the words in a row; for any of them, as they are or misspelt by a letter; and, since
 * a phrase may run several remarks together, for each of up to four windows of eight words alone. A pair of neighbours in a
 * window counts like a word, for a phrase may be made of nothing but the commonest ones. Each question has a limit, so
 * that at most 98 printings come.
 */
export function quoteQuestions(phrase: string, isViewed: boolean): readonly Question[] {
  const words = wordsOf(phrase).map(({ text }) => text);
  if (words.length === 0) return [];
  const windows = windowsOf(words);
  const fuzzy = windows.length === 1 ? MOST_FUZZY : FEW_FUZZY;
  const ask = (query: string, kept: number): Question => ({ query, kept, weighed: isViewed ? VIEWED * kept : kept });
  return [
    ask(quoted(words.join(' ')), MOST_IN_A_ROW),
    ...(words.length > WINDOW ? [ask(anyOf(words, MOST_FUZZY), MOST_LOOSE)] : []),
    ...windows.map((window) => ask(`${anyOf(window, fuzzy)} ${pairsOf(window)}`, MOST_IN_A_WINDOW)),
  ];
}

/** What a view takes away stands among what the index brings, so it is asked for more. */
const VIEWED = 10;

/** Evenly over the phrase, from its first word to its last. */
function windowsOf(words: readonly string[]): readonly (readonly string[])[] {
  const count = Math.min(MOST_WINDOWS, Math.ceil(words.length / WINDOW));
  const step = count === 1 ? 0 : (words.length - WINDOW) / (count - 1);
  return Array.from({ length: count }, (_, turn) =>
    words.slice(Math.round(turn * step), Math.round(turn * step) + WINDOW),
  );
}

/** Long words tell most, so they are the ones whose misspellings are looked for. */
function anyOf(words: readonly string[], fuzzy: number): string {
  const terms = [...new Set(words.map(termOf))].toSorted((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  return terms
    .map((term, place) => (place < fuzzy && term.length >= SHORTEST_FUZZY ? misspelt(term) : quoted(term)))
    .join(' ');
}

const pairsOf = (words: readonly string[]): string =>
  words
    .slice(1)
    .map((word, place) => quoted(`${words[place]} ${word}`))
    .join(' ');

const quoted = (words: string): string => `"${words}"`;

/** Outside of quotation marks a colon has a meaning, alone of the signs that words are made of. */
const misspelt = (word: string): string => `${word.replaceAll(':', '\\:')}~1`;
