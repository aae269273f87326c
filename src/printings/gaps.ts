import type { Block } from './align.js';
import { BEFORE, type Comparing, type Difference, type Ends, type Gaps } from './difference.js';
import type { DifferenceClass } from './kinds.js';
import {
  betweenWords,
  isQuoting,
  kindOf,
  segmentOf,
  stretchesOf,
  type Printed,
  type PrintedStretch,
} from './printed.js';
import { endsSentence } from './same-words.js';
import { wayOfCut, wayOfWords } from './ways.js';

interface GapWithin extends Gaps {
  readonly moved: readonly Block[];
  /** Segments here that tell in the source's own words. */
  readonly retold: ReadonlySet<number>;
}

/**
 * What differs between two rows of the same words. Words told in the source's own stand beside what the other has there: the
 * quotation marks begin or end at another place; so they do at either end of a quotation. Within one, words that only one
 * side has were left out by the other, with a mark or without; words on both sides were put otherwise.
 */
export function gapDifferences(comparing: Comparing, gap: GapWithin): readonly Difference[] {
  const { here, there } = comparing;
  const ours = unmoved(
    here,
    gap.here,
    gap.moved.map(({ here: from, length }) => [from, from + length]),
  );
  const theirs = unmoved(
    there,
    gap.there,
    gap.moved.map(({ there: from, length }) => [from, from + length]),
  );
  const own = ownWords(here, gap);
  if (own.length > 0) return besideOwnWords(comparing, gap, { own, ours, theirs });
  const [one, other] = [ours[0], theirs[0]];
  if (one !== undefined && other !== undefined && ours.length + theirs.length === 2) {
    return besideEachOther(comparing, gap, one, other);
  }
  return [
    ...ours.flatMap((row) => onlyHere(comparing, gap, row)),
    ...theirs.flatMap((row) => onlyThere(comparing, gap, row)),
  ];
}

/** The rows of quoted words that did not stand elsewhere. */
function unmoved(side: Printed, [from, to]: Ends, moved: readonly Ends[]): readonly Ends[] {
  const { words } = side;
  const rows: [number, number][] = [];
  for (let place = from; place < to; place += 1) {
    if (words[place]?.kind !== 'QUOTED' || moved.some(([start, end]) => place >= start && place < end)) continue;
    const row = rows.at(-1);
    if (row !== undefined && row[1] === place && isOneQuotation(side, place)) row[1] = place + 1;
    else rows.push([place, place + 1]);
  }
  return rows;
}

/** Whether the source tells nothing in its own words between this word and the one before. */
function isOneQuotation(side: Printed, place: number): boolean {
  const { segments } = betweenWords(side, place - 1);
  return segments.every((segment) => kindOf(side.wording, segment) !== 'REPORTED');
}

/** The segments in the source's own words that stand in this gap. */
function ownWords({ wording, words }: Printed, gap: GapWithin): readonly PrintedStretch[] {
  const {
    here: [from, to],
    isFirst,
    isLast,
    retold,
  } = gap;
  const after = isFirst ? -1 : (words[from - 1]?.segment ?? -1);
  const before = isLast ? Infinity : (words[to]?.segment ?? Infinity);
  return [...retold]
    .filter((segment) => segment > after && segment < before)
    .map((segment) => segmentOf(wording, segment));
}

interface BesideOwn {
  readonly own: readonly PrintedStretch[];
  readonly ours: readonly Ends[];
  readonly theirs: readonly Ends[];
}

/** What the other has beside words of the source's own: those of the sentence that the quotation breaks into; the rest is beyond its ends. */
function besideOwnWords(comparing: Comparing, gap: GapWithin, { own, ours, theirs }: BesideOwn): readonly Difference[] {
  const { here, there } = comparing;
  const at = gap.here[0] - BEFORE;
  const isQuotedAtAll = isQuoting(here);
  if (!isQuotedAtAll || theirs.length === 0) {
    const all = isQuotedAtAll || isQuoting(there) ? [] : stretchesOf(there, 0, there.words.length);
    return [{ class: 'RETOLD', here: own, there: all, at }, ...ours.flatMap((row) => onlyHere(comparing, gap, row))];
  }
  const quoted = ours
    .flatMap(([from, to]) => stretchesOf(here, from, to))
    .filter(({ segment }) => !gap.retold.has(segment));
  const stretches = [...own, ...quoted].toSorted((a, b) => a.segment - b.segment || a.range.start - b.range.start);
  const rows = gap.isFirst || gap.isLast ? sameSentence(there, gap, theirs) : { near: theirs, beyond: [] };
  return [
    ...rows.beyond.map((row) => shown(comparing, { way: 'QUOTATION_BOUNDS', ours: none(gap.here), theirs: row })),
    {
      class: 'QUOTATION_BOUNDS',
      here: stretches,
      there: rows.near.flatMap(([from, to]) => stretchesOf(there, from, to)),
      at,
    },
  ];
}

/** At an end, the words of the row that belong to the sentence of the shared words, and those beyond it. */
function sameSentence(there: Printed, { isFirst }: Gaps, rows: readonly Ends[]) {
  const row = isFirst ? rows.at(-1) : rows[0];
  if (row === undefined) return { near: rows, beyond: [] };
  const others = rows.filter((other) => other !== row);
  const places = Array.from({ length: row[1] - row[0] }, (_, step) => row[0] + step);
  const ends = places.filter((place) => place + 1 < row[1] && endsSentence(betweenWords(there, place).text));
  const end = isFirst ? ends.at(-1) : ends[0];
  if (end === undefined) return { near: [row], beyond: others };
  const [before, behind]: readonly [Ends, Ends] = [
    [row[0], end + 1],
    [end + 1, row[1]],
  ];
  return isFirst ? { near: [behind], beyond: [...others, before] } : { near: [before], beyond: [behind, ...others] };
}

/** Words on both sides. At an end, those of a much longer side belong to what is beyond the other's quotation. */
function besideEachOther(comparing: Comparing, gap: Gaps, ours: Ends, theirs: Ends): readonly Difference[] {
  const isWhole = gap.isFirst && gap.isLast;
  const isUneven = Math.abs(lengthOf(ours) - lengthOf(theirs)) > Math.min(lengthOf(ours), lengthOf(theirs)) + SPARE;
  if (!isWhole && (gap.isFirst || gap.isLast) && isUneven) {
    const isLongHere = lengthOf(ours) > lengthOf(theirs);
    return [
      shown(comparing, { way: isLongHere ? 'QUOTATION_BOUNDS' : 'OTHER', ours, theirs: none(gap.there) }),
      shown(comparing, { way: isLongHere ? 'OTHER' : 'QUOTATION_BOUNDS', ours: none(gap.here), theirs }),
    ];
  }
  const way = wayOfWords(comparing, ours, theirs) ?? (comparing.isTranslated ? 'LIKELY_TRANSLATION' : 'OTHER');
  return [shown(comparing, { way, ours, theirs })];
}

/** So many more words may stand on one side for the same thing. */
const SPARE = 2;
const lengthOf = ([from, to]: Ends): number => to - from;
const none = ([from]: Ends): Ends => [from, from];

function onlyHere(comparing: Comparing, gap: Gaps, row: Ends): readonly Difference[] {
  const way = gap.isFirst && gap.isLast ? 'OTHER' : wayOfCut(comparing, gap, row, 'here');
  return way === null ? [] : [shown(comparing, { way, ours: row, theirs: none(gap.there) })];
}

/** Where nothing is quoted, or nothing shared, what the other quotes was not left out of a quotation. */
function onlyThere(comparing: Comparing, gap: Gaps, row: Ends): readonly Difference[] {
  if ((gap.isFirst && gap.isLast) || !isQuoting(comparing.here)) return [];
  const way = wayOfCut(comparing, gap, row, 'there');
  return way === null ? [] : [shown(comparing, { way, ours: none(gap.here), theirs: row })];
}

interface Rows {
  readonly way: DifferenceClass;
  readonly ours: Ends;
  readonly theirs: Ends;
}

/** Where sentences are run together, the words on both sides of the joint are shown, since one side may have nothing there. */
function shown({ here, there }: Comparing, { way, ours, theirs }: Rows): Difference {
  const wide = ([from, to]: Ends, side: Printed): Ends =>
    way === 'SPLICED' ? [Math.max(0, from - 1), Math.min(side.words.length, to + 1)] : [from, to];
  return {
    class: way,
    here: stretchesOf(here, ...wide(ours, here)),
    there: stretchesOf(there, ...wide(theirs, there)),
    at: lengthOf(ours) > 0 ? ours[0] : ours[0] - BEFORE,
  };
}
