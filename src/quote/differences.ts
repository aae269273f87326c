import type { Step, StepKind } from './align.js';
import type { SegmentKind } from '../remark/kinds.js';
import { groupBy } from '../values/group.js';
import type { Candidate } from './quote.js';
import type { PhraseWord, PrintedWord } from './words.js';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where phrase and print differ. */
export interface Difference {
  readonly kind: Exclude<StepKind, 'SAME' | 'JUMP'> | 'ELSEWHERE';
  readonly theirs: readonly string[];
  readonly range: Range | null;
  readonly ours: readonly string[];
}

/** A stretch of a printing in which words of the phrase stand. */
export interface Match {
  readonly wordingId: string;
  readonly place: number;
  readonly segment: { readonly text: string; readonly kind: SegmentKind };
  readonly ranges: readonly Range[];
}

export function differencesIn(candidate: Candidate): readonly Difference[] {
  return candidate.alignment.steps.flatMap(({ kind, theirs, ours }): readonly Difference[] => {
    if (kind === 'SAME') return [];
    const words = wordsAt(candidate.phrase, theirs);
    return [
      {
        kind: kind === 'JUMP' ? 'ELSEWHERE' : kind,
        theirs: words.map(({ start, end }) => candidate.text.slice(start, end)),
        range: rangeOf(words),
        ours: wordsAt(candidate.printed, ours).map((word) => printed(candidate, word)),
      },
    ];
  });
}

/** The words of the phrase that are in the print. */
export function rangesIn({ alignment, phrase }: Candidate): readonly Range[] {
  const places = alignment.steps.filter(isFound).flatMap(({ theirs }) => theirs);
  return wordsAt(phrase, places).map(({ start, end }) => ({ start, end }));
}

/** The stretches of print in which they stand, in the order of the phrase; each once. */
export function matchesIn(candidate: Candidate): readonly Match[] {
  const places = candidate.alignment.steps.filter(isFound).flatMap(({ ours }) => ours);
  const stretches = groupBy(wordsAt(candidate.printed, places), ({ wordingId, segment }) => `${segment} ${wordingId}`);
  return [...stretches.values()].flatMap((words): readonly Match[] => {
    const [{ wordingId, segment: place } = { wordingId: '', segment: 0 }] = words;
    const source = candidate.texts.get(wordingId);
    const text = source?.segmentTexts[place];
    const kind = source?.segmentKinds[place];
    if (text === undefined || kind === undefined) return [];
    const ranges = words.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
    return [{ wordingId, place, segment: { text, kind }, ranges }];
  });
}

/** The printing that has most of the words; of equal ones that which the phrase meets first. */
export function bestWording(candidate: Candidate): string {
  const counts = new Map<string, number>();
  for (const { wordingId, ranges } of matchesIn(candidate))
    counts.set(wordingId, (counts.get(wordingId) ?? 0) + ranges.length);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? candidate.printed.find(({ wordingId }) => wordingId !== '')?.wordingId ?? '';
}

const FOUND: readonly StepKind[] = ['SAME', 'SPELT', 'JOINED', 'SWAPPED'];
const isFound = ({ kind }: Step): boolean => FOUND.includes(kind);

function wordsAt<Word>(words: readonly Word[], places: readonly number[]): readonly Word[] {
  return places.flatMap((place) => words.slice(place, place + 1));
}

function rangeOf(words: readonly PhraseWord[]): Range | null {
  const [first, last] = [words.at(0), words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function printed({ texts }: Candidate, { wordingId, segment, start, end }: PrintedWord): string {
  return texts.get(wordingId)?.segmentTexts[segment]?.slice(start, end) ?? '';
}
