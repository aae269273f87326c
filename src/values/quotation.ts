import type { SegmentKind } from '../remark/kinds.js';

/** One stretch of a printing, exactly as printed, and whose words it is. */
export interface Segment {
  readonly text: string;
  readonly kind: SegmentKind;
}

/** An unbroken stretch of print: within one pair of quotation marks, or in the reporter's own sentence. */
export interface Run {
  /** Whether the speaker's words stand in it. */
  readonly isQuoted: boolean;
  /** Whether it stands outside of quotation marks. */
  readonly isReported: boolean;
  /** Letter for letter as printed, without the outer marks. */
  readonly text: string;
  readonly segments: readonly (Segment & { readonly index: number })[];
}

/**
 * The runs of a printing, in order. What an editor of the source put in and its marks of omission belong to the quotation in which
 * they stand; the reporter's words stand alone. Two quoted segments in a row are two quotations, for the source closes the marks
 * between them.
 */
export function runsOf(segments: readonly Segment[]): readonly Run[] {
  return segments.reduce<readonly Run[]>((runs, segment, index) => {
    const last = runs.at(-1);
    const next = runWith([{ ...segment, index }]);
    const isTwo = segment.kind === 'QUOTED' && segments[index - 1]?.kind === 'QUOTED';
    return last === undefined || last.isReported || next.isReported || isTwo
      ? [...runs, next]
      : [...runs.slice(0, -1), runWith([...last.segments, ...next.segments])];
  }, []);
}

const runWith = (segments: Run['segments']): Run => ({
  isQuoted: segments.some(({ kind }) => kind === 'QUOTED'),
  isReported: segments.every(({ kind }) => kind === 'REPORTED'),
  text: segments.map(({ text }) => text).join(''),
  segments,
});

/** Each quotation of a printing by itself, in order. They are never joined: that would be a quotation that nobody printed. */
export const quotationsOf = (segments: readonly Segment[]): readonly string[] =>
  runsOf(segments).flatMap(({ isQuoted, text }) => (isQuoted ? [text] : []));

/** What the reporter tells in words of their own, stretch by stretch. */
export const reportsOf = (segments: readonly Segment[]): readonly string[] =>
  runsOf(segments).flatMap(({ isQuoted, text }) => (isQuoted ? [] : [text]));
