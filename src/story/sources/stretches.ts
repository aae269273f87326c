import { closesDouble, closesSingle, opensDouble, opensSingle } from './marks.js';
import type { SourceText, Span } from './source-text.js';

/** What stands in quotation marks in a text, without its outer marks; and marks that have no partner. */
export interface Stretches {
  readonly stretches: readonly Span[];
  /** Offsets of marks that close nothing, or are never closed. */
  readonly unbalanced: readonly number[];
}

/**
 * Goes through each paragraph. A double mark opens a stretch and the next double mark closes it, whether curly or
 * straight, for the texts mix them; single marks inside belong to it. A quotation of several paragraphs is closed only in
 * the last: so the end of a paragraph ends a stretch, and a closing mark that nothing opened closes what began with its
 * own paragraph, if the one before was left open. Outside double marks, single ones make stretches of their own.
 */
export function stretchesIn({ text, paragraphs }: SourceText): Stretches {
  const stretches: Span[] = [];
  const unbalanced: number[] = [];
  let leftOpen = false;
  for (const { start, end } of paragraphs) {
    let opened: number | null = null;
    let continues = leftOpen;
    for (let at = start; at < end; at += 1) {
      const character = text[at] ?? '';
      if (opened !== null) {
        if (!closesDouble(character)) continue;
        stretches.push({ start: opened, end: at });
        opened = null;
      } else if (opensDouble(character) && !(continues && character === '"' && at > start)) {
        opened = at + 1;
        continues = false;
      } else if (closesDouble(character)) {
        if (continues) stretches.push({ start, end: at });
        else unbalanced.push(at);
        continues = false;
      } else if (!continues && opensSingle(text, at)) {
        const close = closingSingle(text, at, end);
        if (close === null) continue;
        stretches.push({ start: at + 1, end: close });
        at = close;
      }
    }
    if (opened !== null) {
      stretches.push({ start: opened, end });
      unbalanced.push(opened - 1);
    }
    leftOpen = opened !== null;
  }
  return { stretches, unbalanced };
}

/** Before any double mark, for what crosses one is no quotation but two apostrophes. */
function closingSingle(text: string, open: number, end: number): number | null {
  for (let at = open + 1; at < end; at += 1) {
    const character = text[at] ?? '';
    if (opensDouble(character) || closesDouble(character)) return null;
    if (at > open + 1 && closesSingle(text, at)) return at;
  }
  return null;
}

/** The parts of a span that no cover reaches, without the spaces around them. */
export function remainders(text: string, span: Span, covers: readonly Span[]): readonly Span[] {
  const within = covers
    .filter(({ start, end }) => start < span.end && end > span.start)
    .toSorted((a, b) => a.start - b.start);
  const gaps: Span[] = [];
  let reached = span.start;
  for (const { start, end } of within) {
    if (start > reached) gaps.push({ start: reached, end: start });
    reached = Math.max(reached, end);
  }
  if (reached < span.end) gaps.push({ start: reached, end: span.end });
  return gaps.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
