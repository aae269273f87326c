import type { z } from 'zod';
import type { Remark, Wording } from '../remark/remark.js';
import type { View } from '../source/seen.js';
import { readAs } from '../thing/thing.js';
import type { Effort } from './align.js';
import { differencesBetween } from './compare.js';
import { creditOf, rowsSeen, type Dated } from './credit.js';
import type { Difference } from './difference.js';
import type { Credit } from './kinds.js';
import { onlyHere, rowOwners } from './only-here.js';
import { printed, type PrintedStretch } from './printed.js';
import { sentenceOf } from './sentence.js';
import type { printingRow } from './statements.js';
import { independentAmong } from './witnesses.js';

export type PrintingFound = z.infer<typeof printingRow>;

/** A remark as each source printed it. */
export interface Wordings {
  readonly __typename: 'Wordings';
  readonly remark: Remark;
  readonly view: View | null;
  /** With which the others are compared; null where nothing is printed. */
  readonly against: Wording | null;
  readonly printings: readonly Printing[];
  readonly sources: number;
  readonly independent: number;
  readonly leftOut: number;
  readonly undecided: number;
}

export interface Printing {
  readonly wording: Wording;
  readonly isAgainst: boolean;
  readonly credit: Credit;
  readonly sameWordsAs: Wording | null;
  /** Both are worked out when they are asked for. */
  readonly compared: () => Compared;
  readonly only: () => readonly PrintedStretch[];
}

/** How a printing differs from the one it is compared with, with what is beyond the bound, counted. */
export interface Compared {
  readonly differences: readonly WordingDifference[];
  readonly more: number;
}

export interface WordingDifference extends Omit<Difference, 'at'> {
  readonly sentence: string;
  /** Other remarks whose words the same sentence runs together with this one's. */
  readonly withIds: readonly string[];
}

const readWording = readAs('Wording');
const MOST_DIFFERENCES = 200;
/** Pairs of words that the comparisons of one remark may look at together: some seconds at the very most. */
const EFFORT = 40_000_000;
/** And those of one printing. */
const EFFORT_OF_ONE = 2_000_000;

/** `againstId`: the printing to compare with; null: the one that stands for the remark, or the first. */
export function wordingsOf(
  remark: Remark,
  found: readonly PrintingFound[],
  { againstId, view }: { readonly againstId: string | null; readonly view: View | null },
): Wordings {
  const inView = found.filter(({ isInView }) => isInView).map(dated);
  const against =
    inView.find(({ printed: { wording } }) => wording.id === (againstId ?? remark.wordingId)) ?? inView.at(0) ?? null;
  const seen = rowsSeen(inView);
  const owners = once(() => rowOwners(inView.map((printing) => printing.printed)));
  const effort: Effort = { left: EFFORT };
  return {
    __typename: 'Wordings',
    remark,
    view,
    against: against?.printed.wording ?? null,
    printings: inView.map((printing): Printing => {
      const { credit, sameWordsAs } = creditOf(printing, seen);
      return {
        wording: printing.printed.wording,
        isAgainst: printing === against,
        credit,
        sameWordsAs: sameWordsAs?.printed.wording ?? null,
        compared: once(() => compared(printing, against ?? printing, effort)),
        only: () => onlyHere(printing.printed, owners()),
      };
    }),
    sources: new Set(inView.map(({ sourceId }) => sourceId)).size,
    independent: independentAmong(inView),
    leftOut: found.length - inView.length,
    undecided: found.filter(({ isInView, isMaybeInView }) => !isInView && isMaybeInView).length,
  };
}

interface Found extends Dated {
  readonly outletName: string | null;
  readonly conflatedIds: readonly string[];
}

function dated({ wording: entity, ...found }: PrintingFound): Found {
  const wording = readWording(entity);
  return { ...found, sourceId: wording.sourceId, printed: printed(wording) };
}

function compared(printing: Found, against: Found, whole: Effort): Compared {
  const effort: Effort = { left: Math.min(whole.left, EFFORT_OF_ONE) };
  const before = effort.left;
  const { printed: here, conflatedIds } = printing;
  const { printed: there } = against;
  const isTranslated = [here, there].some(({ wording }) => TRANSLATED.has(wording.translation));
  const between = printing === against ? [] : differencesBetween({ here, there, isTranslated }, effort);
  whole.left -= before - effort.left;
  const [name, other] = namesOf(printing, against);
  const differences = [
    ...between.map(({ class: way, here: ours, there: theirs }): WordingDifference => {
      const difference = { class: way, here: ours, there: theirs };
      return { ...difference, sentence: sentenceOf(difference, name, other), withIds: [] };
    }),
    ...(conflatedIds.length === 0 ? [] : [runTogether(printing, name)]),
  ];
  return {
    differences: differences.slice(0, MOST_DIFFERENCES),
    more: Math.max(0, differences.length - MOST_DIFFERENCES),
  };
}

const TRANSLATED: ReadonlySet<string> = new Set(['LIKELY', 'STATED']);

function runTogether({ conflatedIds }: Found, name: string): WordingDifference {
  const sentence = `${name} runs these words together, in one sentence, with words of ${conflatedIds.join(', ')}.`;
  return { class: 'SPLICED', here: [], there: [], sentence, withIds: conflatedIds };
}

/** By outlet, or by source where no outlet is known; two printings that would be called the same, by their own ids. */
function namesOf(one: Found, other: Found): readonly [string, string] {
  const nameOf = ({ outletName, sourceId }: Found): string => outletName ?? sourceId;
  const idOf = ({ printed: { wording } }: Found): string => wording.id;
  return nameOf(one) === nameOf(other) ? [idOf(one), idOf(other)] : [nameOf(one), nameOf(other)];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
