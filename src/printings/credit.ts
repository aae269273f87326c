import type { Credit } from './kinds.js';
import type { Printed } from './printed.js';
import { A_ROW, quotationsOf, rowsOf } from './rows.js';
import type { Resting } from './witnesses.js';

/** A printing, what it rests on, and when it could be read: '' and '~' where that is not known. */
export interface Dated extends Resting {
  readonly printed: Printed;
  readonly earliest: string;
  readonly surely: string;
}

/** What credit a printing gives, and the earliest other one with the same words, where that is of account. */
export interface CreditGiven {
  readonly credit: Credit;
  readonly sameWordsAs: Dated | null;
}

/**
 * The same words are five in a row, or all the words of a quotation that has fewer, quoted by another source too. A printing
 * that names nobody printed them later where the dates leave no doubt, or where its source is held to take from that other
 * one. Where the dates leave it open, so do we. None of this says that it had them from there: both may have heard them.
 */
export function creditOf(printing: Dated, seen: RowsSeen): CreditGiven {
  if (printing.viaIds.length > 0) return { credit: 'CREDITED', sameWordsAs: null };
  const quotations = quotationsOf(printing.printed);
  if (quotations.length === 0) return { credit: 'NOTHING_QUOTED', sameWordsAs: null };
  const others = quotations
    .flatMap((words) => rowsOf(words, Math.min(A_ROW, words.length)))
    .flatMap((row) => seen.get(row) ?? [])
    .filter(({ sourceId }) => sourceId !== printing.sourceId)
    .toSorted(bySurely);
  const earlier = others.find((other) => isBefore(other, printing) || printing.derivedIds.includes(other.sourceId));
  if (earlier !== undefined) return { credit: 'SAME_WORDS_NO_CREDIT', sameWordsAs: earlier };
  const open = others.find((other) => !isBefore(printing, other));
  return open === undefined
    ? { credit: 'NONE_HELD_BEFORE', sameWordsAs: null }
    : { credit: 'SAME_WORDS_UNDECIDED', sameWordsAs: open };
}

const isBefore = (one: Dated, other: Dated): boolean =>
  one.surely !== '~' && other.earliest !== '' && one.surely < other.earliest;

const bySurely = (a: Dated, b: Dated): number =>
  order(a.surely, b.surely) || order(a.earliest, b.earliest) || order(a.printed.wording.id, b.printed.wording.id);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** For each row of one to five quoted words, the few printings that matter: of each source the earliest, of at most so many sources. */
export type RowsSeen = ReadonlyMap<string, readonly Dated[]>;

export function rowsSeen(printings: readonly Dated[]): RowsSeen {
  const seen = new Map<string, Dated[]>();
  for (const printing of printings.toSorted(bySurely)) {
    for (const words of quotationsOf(printing.printed)) {
      for (let length = 1; length <= A_ROW; length += 1) {
        for (const row of rowsOf(words, length)) {
          const known = seen.get(row) ?? [];
          seen.set(row, known);
          if (known.length < MOST_SOURCES && !known.some(({ sourceId }) => sourceId === printing.sourceId)) {
            known.push(printing);
          }
        }
      }
    }
  }
  return seen;
}

/** The earliest ones decide; so many are kept that one whose source takes from another finds that one among them. */
const MOST_SOURCES = 20;
