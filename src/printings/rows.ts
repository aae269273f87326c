import type { Printed } from './printed.js';

/** So many words in a row are no accident. */
export const A_ROW = 5;

/** The quoted words of a printing, each quotation for itself, folded. */
export function quotationsOf({ words }: Printed): readonly (readonly string[])[] {
  const quotations = new Map<number, string[]>();
  for (const { segment, text, kind } of words) {
    if (kind !== 'QUOTED') continue;
    const known = quotations.get(segment);
    if (known === undefined) quotations.set(segment, [text]);
    else known.push(text);
  }
  return [...quotations.values()];
}

/** All rows of so many words in a row. */
export function rowsOf(words: readonly string[], length: number): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, from) =>
    words.slice(from, from + length).join(' '),
  );
}
