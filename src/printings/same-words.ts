import { folded } from '../values/fold.js';
import type { Block } from './align.js';
import { BEFORE, type Comparing, type Difference } from './difference.js';
import { betweenWords, kindOf, segmentOf, stretchesOf, type Between, type Printed } from './printed.js';

/**
 * What differs within a row of the same words: a letter that is large in one, signs between two words, a mark of omission
 * where the other goes straight on, and quotation marks in one alone. The form of an apostrophe, a dash or a quotation mark
 * is the printer's, and makes no difference.
 */
export function blockDifferences(comparing: Comparing, block: Block): readonly Difference[] {
  const steps = Array.from({ length: block.length }, (_, step) => [block.here + step, block.there + step] as const);
  return [
    ...steps.flatMap(([here, there]) => letterDifference(comparing, here, there)),
    ...joined(
      comparing,
      steps.slice(0, -1).flatMap(([here, there]) => betweenDifference(comparing, here, there)),
    ),
    ...unquoted(comparing, steps),
  ];
}

function letterDifference(comparing: Comparing, here: number, there: number): readonly Difference[] {
  // A reporter fits the words into a sentence of his own.
  if (comparing.here.words[here]?.kind !== comparing.there.words[there]?.kind) return [];
  const [ours, theirs] = [stretchesOf(comparing.here, here, here + 1), stretchesOf(comparing.there, there, there + 1)];
  const plain = (stretches: typeof ours): string => stretches.map(({ text }) => printersSigns(text)).join('');
  return plain(ours) === plain(theirs) ? [] : [{ class: 'SPELLING', here: ours, there: theirs, at: here }];
}

function betweenDifference({ here, there }: Comparing, place: number, other: number): readonly Sign[] {
  const [ours, theirs] = [betweenWords(here, place), betweenWords(there, other)];
  const [mark, theirMark] = [omission(here, ours), omission(there, theirs)];
  if (mark !== null || theirMark !== null) {
    if (mark !== null && theirMark !== null) return [];
    return [
      {
        class: 'MARKED_CUT',
        here: mark === null ? [] : [segmentOf(here.wording, mark)],
        there: theirMark === null ? [] : [segmentOf(there.wording, theirMark)],
        at: place + BEFORE,
        beside: other,
      },
    ];
  }
  // Before the words that introduce a quotation, a comma stands for whatever ended the sentence.
  const isComparable = !ours.isBroken && !theirs.isBroken && ours.segments.length + theirs.segments.length === 0;
  if (!isComparable || signs(ours.text) === signs(theirs.text)) return [];
  const isSpliced = endsSentence(ours.text) !== endsSentence(theirs.text);
  return [
    {
      class: isSpliced ? 'SPLICED' : 'PUNCTUATION',
      here: stretchesOf(here, place, place + 2),
      there: stretchesOf(there, other, other + 2),
      at: place + BEFORE,
      beside: other,
    },
  ];
}

/** A difference between two words, and after which word there it stands. */
interface Sign extends Difference {
  readonly beside: number;
}

/** Signs before and behind the same word are one difference: “many ‘yes men’ that” beside “many yes-men that”. */
function joined({ here, there }: Comparing, found: readonly Sign[]): readonly Difference[] {
  const rows: Sign[][] = [];
  for (const sign of found) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isNext =
      last !== undefined && last.at + 1 === sign.at && last.class === 'PUNCTUATION' && sign.class === 'PUNCTUATION';
    if (row !== undefined && isNext) row.push(sign);
    else rows.push([sign]);
  }
  return rows.flatMap((row): readonly Difference[] => {
    const [first] = row;
    if (first === undefined || row.length === 1) return row;
    const [place, other] = [first.at - BEFORE, first.beside];
    return [
      {
        ...first,
        here: stretchesOf(here, place, place + row.length + 1),
        there: stretchesOf(there, other, other + row.length + 1),
      },
    ];
  });
}

/** The mark of omission between two words; null where there is none. */
export function omission({ wording }: Printed, { segments }: Between): number | null {
  return segments.find((segment) => kindOf(wording, segment) === 'ELLIPSIS') ?? null;
}

export const endsSentence = (text: string): boolean => /[.!?…]/u.test(text);

/** Quoted here and reported there; what is reported here is told of by the segment. */
function unquoted({ here, there }: Comparing, steps: readonly (readonly [number, number])[]): readonly Difference[] {
  const rows: { here: number; there: number; length: number }[] = [];
  for (const [place, other] of steps) {
    if (here.words[place]?.kind !== 'QUOTED' || there.words[other]?.kind !== 'REPORTED') continue;
    const row = rows.at(-1);
    if (row !== undefined && row.here + row.length === place) row.length += 1;
    else rows.push({ here: place, there: other, length: 1 });
  }
  return rows.map((row) => ({
    class: 'QUOTATION_BOUNDS',
    here: stretchesOf(here, row.here, row.here + row.length),
    there: stretchesOf(there, row.there, row.there + row.length),
    at: row.here,
  }));
}

const signs = (text: string): string => folded(text).text.replace(/\s+/g, ' ').trim();

/** Letters as they are, large or small; only apostrophes and dashes are made one. */
const printersSigns = (text: string): string => text.replace(/[‘’‚‛′`´]/gu, "'").replace(/\p{Pd}/gu, '-');
