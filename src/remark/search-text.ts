import { searchable } from '../values/fold.js';

/** The words of one printing, piece by piece. */
export interface Printing {
  readonly id: string;
  readonly texts: readonly string[];
}

/** What a printing alone is looked for by: its words, piece by piece. null where none is readable. */
export function wordingSearchText(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : searchable(texts);
}

/**
 * What a remark is looked for by: its gist, and the words of all its printings in the order of their ids. They stand
 * together, so that the index finds a remark once, however many of its printings fit. null where nothing is readable.
 */
export function remarkSearchText(gist: string | null, printings: readonly Printing[]): string | null {
  const inOrder = printings.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const texts = [...(gist === null ? [] : [gist]), ...inOrder.flatMap((printing) => printing.texts)];
  return texts.length === 0 ? null : searchable(texts);
}
