import type { SegmentKind } from '../remark/kinds.js';
import { wordsOf } from '../search/words.js';

/** A word as it is compared: folded, and without the signs in it, so that `don’t` and `dont`, `1,500` and `1500` are the same. */
export interface PhraseWord {
  readonly key: string;
  /** Where it stands in its text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A word of a printing: in which one, in which of its segments, and where in that. */
export interface PrintedWord extends PhraseWord {
  readonly wordingId: string;
  readonly segment: number;
}

/** What of a printing its words are cut from. */
export interface PrintedText {
  readonly id: string;
  readonly segmentTexts: readonly string[];
  readonly segmentKinds: readonly SegmentKind[];
}

export function phraseWords(text: string): readonly PhraseWord[] {
  return wordsOf(text).map(({ text: word, start, end }) => ({ key: word.replace(SIGNS, ''), start, end }));
}

/** The words of a printing in their order, whoever's they are: what a source reports may be remembered like what it quotes. */
export function printedWords({ id, segmentTexts }: PrintedText): readonly PrintedWord[] {
  return segmentTexts.flatMap((text, segment) =>
    phraseWords(text).map((word) => ({ ...word, wordingId: id, segment })),
  );
}

const SIGNS = /[^\p{L}\p{N}]/gu;
