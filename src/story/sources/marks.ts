/**
 * Quotation marks as newspapers print them. Double ones are always marks. A single one is a mark only where it stands at
 * the edge of a word from outside; elsewhere it is an apostrophe.
 */
export const opensDouble = (character: string): boolean => character === '“' || character === '"';
export const closesDouble = (character: string): boolean => character === '”' || character === '"';

export function opensSingle(text: string, at: number): boolean {
  return (text[at] === '‘' || text[at] === "'") && !isWord(text[at - 1]) && !isSpace(text[at + 1]);
}

export function closesSingle(text: string, at: number): boolean {
  return (text[at] === '’' || text[at] === "'") && !isWord(text[at + 1]) && !isSpace(text[at - 1]);
}

/** Whether a quotation can begin at a place: after a mark, or where a paragraph begins. */
export function canBegin(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || before === '\n' || opensDouble(before) || opensSingle(text, at - 1);
}

/** Whether a quotation can end before a place: at a mark, or where a paragraph ends. */
export function canEnd(text: string, at: number): boolean {
  const after = text[at];
  return after === undefined || after === '\n' || closesDouble(after) || closesSingle(text, at);
}

/** Whether a place lies between words, and not inside one. */
export const isBetweenWords = (text: string, at: number): boolean => !isWord(text[at - 1]) || !isWord(text[at]);

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
