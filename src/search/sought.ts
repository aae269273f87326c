import { BadInputError } from '../values/bad-input.js';
import { wordsOf } from './words.js';

/** What a caller looks for: a text cut into its words. */
export interface Sought {
  /** In their order, folded. */
  readonly words: readonly string[];
  /** The different ones, without an English genitive: `kerr` for `Kerr’s`. Empty where the text has none. */
  readonly terms: ReadonlySet<string>;
}

const MOST_UNITS = 1000;
const MOST_TERMS = 64;

export function soughtIn(text: string): Sought {
  if (text.length > MOST_UNITS) throw tooMuch(`${MOST_UNITS} characters long`, `is ${text.length}`);
  const words = wordsOf(text).map((word) => word.text);
  const terms = new Set(words.map(termOf));
  if (terms.size > MOST_TERMS) throw tooMuch(`${MOST_TERMS} different words`, `has ${terms.size}`);
  return { words, terms };
}

/** A text says `Kerr` where it says `Kerr’s`. */
export function termOf(word: string): string {
  return word.endsWith(GENITIVE) ? word.slice(0, -GENITIVE.length) : word;
}

/**
 * The question to the full-text index: any of the words, and above all the words in a row. Each stands in quotation marks,
 * where nothing but a quotation mark or a backslash would have a meaning, and no word holds either.
 */
export function indexQuery({ words, terms }: Sought): string {
  const anyOf = [...terms].flatMap((term) => [term, term + GENITIVE]);
  const inARow = words.length > 1 ? [`"${words.join(' ')}"^${ROW_WEIGHT}`] : [];
  return [...anyOf.map((word) => `"${word}"`), ...inARow].join(' ');
}

const GENITIVE = "'s";
const ROW_WEIGHT = 4;

const tooMuch = (most: string, got: string): BadInputError =>
  new BadInputError(`"text" should be at most ${most}, but ${got}.`, ['text']);
