import { BadInputError } from '../values/bad-input.js';
import { wordsOf, type Word } from './words.js';

/** What a caller looks for: a text cut into its words. */
export interface Sought {
  /** In their order, folded. */
  readonly words: readonly string[];
  /** The different ones, without an English genitive: `kerr` for `Kerr’s`. Empty where the text has none. */
  readonly terms: ReadonlySet<string>;
  /** The last word, where it may go on, because somebody still types it; else null. */
  readonly beginning: string | null;
}

const MOST_UNITS = 1000;
const MOST_TERMS = 64;

/** A text that is complete. */
export function soughtIn(text: string): Sought {
  if (text.length > MOST_UNITS) throw tooMuch(`${MOST_UNITS} characters long`, `is ${text.length}`);
  const words = wordsOf(text).map((word) => word.text);
  const terms = new Set(words.map(termOf));
  if (terms.size > MOST_TERMS) throw tooMuch(`${MOST_TERMS} different words`, `has ${terms.size}`);
  return { words, terms, beginning: null };
}

/** A text that somebody is typing: its last word may be the beginning of one. */
export function typedIn(text: string): Sought {
  const sought = soughtIn(text);
  return { ...sought, beginning: sought.words.at(-1) ?? null };
}

/** A text says `Kerr` where it says `Kerr’s`. */
export function termOf(word: string): string {
  return word.endsWith(GENITIVE) ? word.slice(0, -GENITIVE.length) : word;
}

/** Whether a word of a text is one of those looked for. */
export function isSought({ text }: Word, { terms, beginning }: Sought): boolean {
  return terms.has(termOf(text)) || (beginning !== null && text.startsWith(beginning));
}

export const GENITIVE = "'s";

const tooMuch = (most: string, got: string): BadInputError =>
  new BadInputError(`"text" should be at most ${most}, but ${got}.`, ['text']);
