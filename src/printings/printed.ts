import { wordsOf } from '../search/words.js';
import type { SegmentKind } from '../remark/kinds.js';
import type { Wording } from '../remark/remark.js';

/** A word of a printing: folded for comparing, and where it stands in which segment, in UTF-16 units. */
export interface PrintedWord {
  readonly text: string;
  readonly segment: number;
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
}

/** A stretch of one segment, letter for letter. */
export interface PrintedStretch {
  readonly text: string;
  readonly kind: SegmentKind;
  readonly segment: number;
  readonly range: { readonly start: number; readonly end: number };
}

/** One printing, taken apart into the words of its speaker: what a source put in, and its marks of omission, are none. */
export interface Printed {
  readonly wording: Wording;
  readonly words: readonly PrintedWord[];
}

export function printed(wording: Wording): Printed {
  const words = wording.segmentTexts.flatMap((text, segment) => {
    const kind = kindOf(wording, segment);
    return kind === 'QUOTED' || kind === 'REPORTED'
      ? wordsOf(text).map((word): PrintedWord => ({ ...word, segment, kind }))
      : [];
  });
  return { wording, words };
}

export const isQuoting = ({ words }: Printed): boolean => words.some(({ kind }) => kind === 'QUOTED');

/** A segment whose kind is not known is no quotation. */
export function kindOf({ segmentKinds }: Wording, segment: number): SegmentKind {
  return segmentKinds[segment] ?? 'REPORTED';
}

/** A whole segment. */
export function segmentOf(wording: Wording, segment: number): PrintedStretch {
  const text = wording.segmentTexts[segment] ?? '';
  return { text, kind: kindOf(wording, segment), segment, range: { start: 0, end: text.length } };
}

/**
 * The words from one place to another as they are printed, a stretch for each segment, with the punctuation between them and
 * whatever the source put in between.
 */
export function stretchesOf({ wording, words }: Printed, from: number, to: number): readonly PrintedStretch[] {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined || to <= from) return [];
  return wording.segmentTexts.flatMap((text, segment) => {
    if (segment < first.segment || segment > last.segment) return [];
    const start = segment === first.segment ? first.start : 0;
    const end = segment === last.segment ? last.end : text.length;
    return [{ text: text.slice(start, end), kind: kindOf(wording, segment), segment, range: { start, end } }];
  });
}

/** What stands between a word and the next: the signs, and the segments between, if the two stand in different ones. */
export interface Between {
  readonly text: string;
  readonly isBroken: boolean;
  /** Segments of the source's own between the two. */
  readonly segments: readonly number[];
}

export function betweenWords({ wording, words }: Printed, place: number): Between {
  const [word, next] = [words[place], words[place + 1]];
  if (word === undefined || next === undefined) return { text: '', isBroken: false, segments: [] };
  const texts = wording.segmentTexts;
  if (word.segment === next.segment)
    return { text: (texts[word.segment] ?? '').slice(word.end, next.start), isBroken: false, segments: [] };
  const segments = texts.map((_, segment) => segment).slice(word.segment + 1, next.segment);
  const own = segments.filter((segment) => ['INSERTED', 'ELLIPSIS'].includes(kindOf(wording, segment)));
  const text = (texts[word.segment] ?? '').slice(word.end) + (texts[next.segment] ?? '').slice(0, next.start);
  // Where only what the source put in stands between, the quotation goes on.
  return { text, isBroken: own.length === 0 || own.length < segments.length, segments };
}
