import type { WordingDraft } from '../../remark/write.js';
import { canBegin, canEnd, isBetweenWords } from './marks.js';
import { occurrences, type Span } from './source-text.js';

type Segments = WordingDraft['segments'];

/** Where each segment stands; or the first one that can not be placed, and why. */
export type Placing = { readonly spans: readonly Span[] } | { readonly segment: number; readonly problem: string };

export interface Sought {
  readonly text: string;
  readonly segments: Segments;
  /** Where it is meant to stand; null when that is not known. */
  readonly section: Span | null;
  /** Whether the source itself speaks, or shows a headline or a post: such words stand without quotation marks. */
  readonly isOwnVoice: boolean;
}

/**
 * A wording stands in a text where all its segments stand in their order. Inside one quotation they touch: what an
 * editor put in, or left out, joins the words on both sides of it. Quoted words begin and end at quotation marks or at
 * the edges of a paragraph, except where they touch such a neighbour; words in the source's own voice, between words.
 * Where that holds at several places, the one the locator points to is meant, then the one that takes the least room,
 * then the first.
 */
export function placeWording(sought: Sought): Placing {
  const { text, segments, section } = sought;
  const starts = occurrences(text, segments[0]?.text ?? '');
  const dead = new Set<string>();
  const placings = starts
    .map((start) => placedFrom(sought, 0, start, 'AT_MARKS', dead))
    .filter((spans) => spans !== null);
  const [best] = placings.toSorted(
    (a, b) => Number(isIn(b, section)) - Number(isIn(a, section)) || roomOf(a) - roomOf(b) || startOf(a) - startOf(b),
  );
  return best === undefined ? misplaced(sought) : { spans: best };
}

/**
 * The spans of a segment at a place and of all that follow it, as near as they can be; null when they can not be there.
 * A place from which the rest can not be reached is dead, and not tried from another side again.
 */
function placedFrom(
  sought: Sought,
  index: number,
  start: number,
  edges: Edges,
  dead: Set<string>,
): readonly Span[] | null {
  const { text, segments } = sought;
  const segment = segments[index];
  const key = `${index} ${start}`;
  if (segment === undefined || dead.has(key)) return null;
  if (text.startsWith(segment.text, start) && (edges === 'ANYWHERE' || hasEdges(sought, index, start))) {
    const span = { start, end: start + segment.text.length };
    const next = segments[index + 1];
    if (next === undefined) return [span];
    for (const at of touches(segments, index) ? [span.end] : occurrences(text, next.text, span.end)) {
      const rest = placedFrom(sought, index + 1, at, edges, dead);
      if (rest !== null) return [span, ...rest];
    }
  }
  dead.add(key);
  return null;
}

type Edges = 'AT_MARKS' | 'ANYWHERE';

/** Whether a segment, if it is quoted, begins and ends at a place where a quotation may. */
function hasEdges({ text, segments, isOwnVoice }: Sought, index: number, start: number): boolean {
  const segment = segments[index];
  if (segment?.kind !== 'QUOTED') return true;
  const end = start + segment.text.length;
  const begins = touches(segments, index - 1) || canBegin(text, start) || (isOwnVoice && isBetweenWords(text, start));
  return begins && (touches(segments, index) || canEnd(text, end) || (isOwnVoice && isBetweenWords(text, end)));
}

/** Whether a segment and the next belong to one quotation, and so touch. */
function touches(segments: Segments, index: number): boolean {
  const [left, right] = [segments[index]?.kind, segments[index + 1]?.kind];
  if (left === undefined || right === undefined || left === 'REPORTED' || right === 'REPORTED') return false;
  return left !== 'QUOTED' || right !== 'QUOTED';
}

/** Tells the first segment that stands nowhere, or nowhere after the ones before it, or nowhere between marks. */
function misplaced(sought: Sought): Placing {
  const { text, segments } = sought;
  const absent = segments.findIndex((segment) => !text.includes(segment.text));
  if (absent >= 0) return { segment: absent, problem: howFar(text, segments[absent]?.text ?? '') };
  const astray = segments.findIndex((_, index) => !canLeadTo(sought, index));
  if (astray >= 0)
    return {
      segment: astray,
      problem: 'stands in the source, but not after, or not touching, what should stand before it',
    };
  const loose = segments.findIndex(
    (segment, index) => !occurrences(text, segment.text).some((at) => hasEdges(sought, index, at)),
  );
  const problem = 'stands in the source, but does not begin and end at quotation marks or at the edges of a paragraph';
  return { segment: Math.max(loose, 0), problem };
}

/** Whether the segments up to one stand somewhere in their order, wherever their edges are. */
function canLeadTo(sought: Sought, index: number): boolean {
  const part = { ...sought, segments: sought.segments.slice(0, index + 1) };
  const dead = new Set<string>();
  return occurrences(sought.text, part.segments[0]?.text ?? '').some(
    (start) => placedFrom(part, 0, start, 'ANYWHERE', dead) !== null,
  );
}

const MOST_SHOWN = 40;

/** How much of absent words does stand there, so that the letter that differs is found at once. */
function howFar(text: string, words: string): string {
  const longest = longestPrefix(text, words);
  const shown = words.slice(Math.max(0, longest - MOST_SHOWN), longest);
  const at = text.indexOf(words.slice(0, longest));
  const instead = text.slice(at + longest, at + longest + MOST_SHOWN / 2).replaceAll('\n', '⏎');
  const wanted = words.slice(longest, longest + MOST_SHOWN / 2);
  return longest === 0
    ? 'does not stand in the source'
    : `does not stand in the source: after "${shown}" comes "${instead}", not "${wanted}"`;
}

function longestPrefix(text: string, words: string): number {
  let [fits, fails] = [0, words.length + 1];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (text.includes(words.slice(0, middle))) fits = middle;
    else fails = middle;
  }
  return fits;
}

const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? 0;
const endOf = (spans: readonly Span[]): number => spans.at(-1)?.end ?? 0;
const roomOf = (spans: readonly Span[]): number => endOf(spans) - startOf(spans);
const isIn = (spans: readonly Span[], section: Span | null): boolean =>
  section !== null && startOf(spans) >= section.start && endOf(spans) <= section.end;
