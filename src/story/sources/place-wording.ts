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
  const placings = placesOf(sought, 'AT_MARKS').map(spansOf);
  const { section } = sought;
  const [best] = placings.toSorted(
    (a, b) => Number(isIn(b, section)) - Number(isIn(a, section)) || roomOf(a) - roomOf(b) || startOf(a) - startOf(b),
  );
  return best === undefined ? misplaced(sought) : { spans: best };
}

/** A segment in its place, and the next one in the nearest place from which all the others can be reached. */
interface PlacedSegment extends Span {
  readonly next: PlacedSegment | null;
}

/** The places of the first segment from which all the others can be reached: found from the last segment backwards. */
function placesOf(sought: Sought, edges: 'AT_MARKS' | 'ANYWHERE'): readonly PlacedSegment[] {
  const { text, segments } = sought;
  return (
    segments.reduceRight<readonly PlacedSegment[] | null>((following, segment, index) => {
      const starts = occurrences(text, segment.text).filter(
        (at) => edges === 'ANYWHERE' || hasEdges(sought, index, at),
      );
      return starts.flatMap((start): readonly PlacedSegment[] => {
        const end = start + segment.text.length;
        if (following === null) return [{ start, end, next: null }];
        const next = firstFrom(following, end);
        return next === undefined || (touches(segments, index) && next.start !== end) ? [] : [{ start, end, next }];
      });
    }, null) ?? []
  );
}

/** The first of the links, which stand in their order, that begins at an offset or after it. */
function firstFrom(links: readonly PlacedSegment[], offset: number): PlacedSegment | undefined {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return links[low];
}

function spansOf(first: PlacedSegment): readonly Span[] {
  const spans: Span[] = [];
  for (let link: PlacedSegment | null = first; link !== null; link = link.next)
    spans.push({ start: link.start, end: link.end });
  return spans;
}

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
  return placesOf({ ...sought, segments: sought.segments.slice(0, index + 1) }, 'ANYWHERE').length > 0;
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
