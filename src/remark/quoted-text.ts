import type { SegmentKind } from './kinds.js';

/** Stands where the source breaks off a quotation with reported words: what follows was not said in one breath with what stands before. */
const BREAK = ' […] ';

/**
 * The quoted words of a wording as one text; null when none are quoted. What an editor of the source put in, and its marks
 * of omission, stand inside the quotation and join as printed. Where only the reporter's cue stood between two quoted
 * stretches, a space joins them. Where reported words stood between, a break does, for the words do not follow each other.
 */
export function quotedText(segments: readonly { readonly kind: SegmentKind; readonly text: string }[]): string | null {
  const isQuotation = (kind: SegmentKind | undefined): boolean => kind !== undefined && kind !== 'REPORTED';
  const text = segments.reduce((made, { kind, text: words }, place) => {
    if (kind === 'REPORTED') return made;
    const before = segments[place - 1]?.kind;
    const joint = made === '' ? '' : !isQuotation(before) ? BREAK : kind === 'QUOTED' && before === 'QUOTED' ? ' ' : '';
    return made + joint + words;
  }, '');
  return segments.some(({ kind }) => kind === 'QUOTED') ? text : null;
}
