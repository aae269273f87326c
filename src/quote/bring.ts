import type { Reader } from '../graph/graph.js';
import type { View } from '../source/seen.js';
import type { Brought } from './judge.js';
import { PRINTED_WORDS, quoteQuestions } from './questions.js';
import { PRINTINGS_LIKE, type Found } from './statements.js';
import { printedWords, type PrintedWord } from './words.js';

/** What may hold a phrase, in view or not, by the index: one statement; none for a phrase without words. */
export async function printingsLike(reader: Reader, phrase: string, view: View | null): Promise<readonly Found[]> {
  const questions = quoteQuestions(phrase, view !== null);
  return questions.length === 0 ? [] : reader.read(PRINTINGS_LIKE, { index: PRINTED_WORDS, questions, view });
}

/** All that was brought of a remark, to be judged. */
export function brought({ remark, quotes, printings }: Found): Brought {
  return {
    remarkId: remark.id,
    orderKey: String(remark.properties['orderKey']),
    quotes,
    printed: printings.flatMap((printing) => [BREAK, ...printedWords(printing)]),
  };
}

/** The same of its printings in view; nothing where there are none. */
export function broughtInView(found: Found): readonly Brought[] {
  const printings = found.printings.filter(({ isInView }) => isInView);
  return printings.length === 0 ? [] : [brought({ ...found, printings })];
}

/** Between two printings stands a word that is none, so that none goes on into the next. */
const BREAK: PrintedWord = { key: '', start: 0, end: 0, wordingId: '', segment: 0 };
