import type { Place } from '../fault.js';

/** From an offset up to, and without, another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text that was read, and its paragraphs: its lines that are not empty, counted from 1. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

export function sourceText(file: string, text: string): SourceText {
  return { file, text, paragraphs: linesOf(text).filter(({ start, end }) => text.slice(start, end).trim() !== '') };
}

export function placeIn({ file, text }: SourceText, offset: number): Place {
  const before = text.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Every place where words stand in a text. */
export function occurrences(text: string, words: string, from = 0, until = text.length): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= until; at = text.indexOf(words, at + 1))
    found.push(at);
  return found;
}

/**
 * Where a locator points: "paragraph 18, first sentence" and "paragraphs 20 and 21" to those paragraphs; a heading to
 * everything up to the next line that is itself used as a locator. Any other locator, like the title, points nowhere.
 */
export function located(
  { text, paragraphs }: SourceText,
  locator: string | null,
  headings: ReadonlySet<string>,
): Span | null {
  if (locator === null) return null;
  const heading = paragraphs.findIndex((span) => textOf(text, span) === locator);
  if (heading >= 0) {
    const rest = paragraphs.slice(heading + 1);
    const next = rest.find((span) => headings.has(textOf(text, span)));
    return { start: paragraphs[heading]?.start ?? 0, end: next?.start ?? text.length };
  }
  const numbers = /^paragraphs?\b/.test(locator) ? [...locator.matchAll(/\d+/g)].map(Number) : [];
  const [first, last] = [paragraphs[Math.min(...numbers) - 1], paragraphs[Math.max(...numbers) - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

function linesOf(text: string): readonly Span[] {
  const ends = [...occurrences(text, '\n'), text.length];
  return ends.map((end, index) => ({ start: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end }));
}
