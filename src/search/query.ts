import { GENITIVE, termOf, type Sought } from './sought.js';

/*
 * Questions in the language of the full-text index. Each word stands in quotation marks, where nothing but a quotation
 * mark or a backslash would have a meaning, and no word holds either.
 */

/** All the words, in a row. */
export function inARow({ words }: Sought): string {
  const before = words.slice(0, -1).map((word) => `${word} `);
  const last = termOf(words.at(-1) ?? '');
  return either(last, (word) => `"${before.join('')}${word}"`);
}

/** All the words, anywhere in the text. */
export function allOf({ terms }: Sought): string {
  return [...terms].map((term) => `+(${inAnyCase(term)})`).join(' ');
}

/** At least one of the words; the more of them and the rarer they are, the better. */
export function anyOf({ terms }: Sought): string {
  return [...terms].map(inAnyCase).join(' ');
}

/** All the words but the last, and a word that begins with the last; in a row is better. */
export function begun({ words, beginning }: Sought): string {
  return [...whole(words.slice(0, -1)), `+${prefix(beginning ?? '')}`].join(' ');
}

/** The same without the beginning, or by it alone as a whole word: for one too short to look for all that begins so. */
export function barelyBegun({ words, beginning }: Sought): string {
  return [...whole(words.slice(0, -1)), quoted(beginning ?? '')].join(' ');
}

function whole(words: readonly string[]): readonly string[] {
  const terms = [...new Set(words.map(termOf))];
  const row = words.length > 1 ? [`"${words.join(' ')}"^${ROW_WEIGHT}`] : [];
  return [...terms.map((term) => `+(${inAnyCase(term)})`), ...row];
}

const inAnyCase = (term: string): string => either(term, quoted);

const either = (term: string, asked: (word: string) => string): string => `${asked(term)} ${asked(term + GENITIVE)}`;

const quoted = (word: string): string => `"${word}"`;

/** Outside of quotation marks a colon has a meaning, alone of the signs that words are made of. */
const prefix = (word: string): string => `${word.replaceAll(':', '\\:')}*`;

const ROW_WEIGHT = 4;
