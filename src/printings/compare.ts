import { movedRows, sharedInOrder, type Block, type Effort, type Gap } from './align.js';
import { gapDifferences } from './gaps.js';
import { BEFORE, type Comparing, type Difference, type Gaps } from './difference.js';
import { isQuoting, kindOf, segmentOf, stretchesOf, type Printed } from './printed.js';
import { blockDifferences } from './same-words.js';
import { numbersIn } from './word-forms.js';

/**
 * Word by word, what one printing has otherwise than the other, in the order of the one here. Its reported segments come
 * first: where most of their words are quoted by the other, only the quotation marks differ; else the source tells in its own
 * words, and those are not held against the quoted ones one by one. All else is laid side by side: rows of the same words,
 * what stands between them, and rows that stand elsewhere.
 */
export function differencesBetween(comparing: Comparing, effort: Effort): readonly Difference[] {
  const { here, there } = comparing;
  // Words that only this one quotes are seen best from the side of the one that tells them in its own.
  if (isQuoting(here) && !isQuoting(there))
    return turned(differencesBetween({ ...comparing, here: there, there: here }, effort));
  const first = shared(here, there, effort);
  const retold = retoldSegments(comparing, first);
  const ours: Printed = { ...here, words: here.words.filter(({ segment }) => !retold.has(segment)) };
  const again = retold.size === 0 ? first : shared(ours, there, effort);
  const blocks = unlessSwapped(
    ours,
    there,
    again.filter((block) => isTelling(ours, block)),
  );
  const against: Comparing = { ...comparing, here: ours };
  const gaps = gapsAround(against, blocks);
  const moved = movedRows(...quotedGaps(against, gaps), effort);
  const found: readonly Difference[] = [
    ...reportedElsewhere(against, blocks),
    ...blocks.flatMap((block) => blockDifferences(against, block)),
    ...gaps.flatMap((gap) => gapDifferences(against, { ...gap, moved, retold })),
    ...moved.map(({ here: place, there: other, length }): Difference => ({
      class: 'REORDERED',
      here: stretchesOf(ours, place, place + length),
      there: stretchesOf(there, other, other + length),
      at: place,
    })),
    ...insertions(against, blocks),
  ];
  return found.map((one) => withNumbers(one, comparing)).toSorted((one, other) => one.at - other.at);
}

const turned = (found: readonly Difference[]): readonly Difference[] =>
  found.map(({ here, there, ...rest }) => ({ ...rest, here: there, there: here }));

const texts = ({ words }: Printed): readonly string[] => words.map(({ text }) => text);

/** Of a printing that quotes, how many quoted words stand together with each; of one that does not, how many words there are. */
function shared(here: Printed, there: Printed, effort: Effort): readonly Block[] {
  const counts = new Map<number, number>();
  for (const { segment } of here.words) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  const stretches = here.words.map(({ segment, kind }) => (kind === 'QUOTED' ? (counts.get(segment) ?? 0) : Infinity));
  return sharedInOrder(texts(here), texts(there), stretches, effort);
}

/** A single word that a source reports says nothing of where the words come from. */
const isTelling = ({ words }: Printed, { here, length }: Block): boolean =>
  length > 1 || words[here]?.kind === 'QUOTED';

/** Reported segments of which the other printing quotes less than half of the words, and which it does not report as they stand. */
function retoldSegments({ here: { wording, words }, there }: Comparing, blocks: readonly Block[]): ReadonlySet<number> {
  const quoted = new Set(
    blocks.flatMap(({ here, there: other, length }) =>
      Array.from({ length }, (_, step) => step).flatMap((step) =>
        there.words[other + step]?.kind === 'QUOTED' ? [here + step] : [],
      ),
    ),
  );
  const retold = wording.segmentTexts.flatMap((text, segment) => {
    if (kindOf(wording, segment) !== 'REPORTED' || there.wording.segmentTexts.includes(text)) return [];
    const places = words.flatMap((word, place) => (word.segment === segment ? [place] : []));
    return places.filter((place) => quoted.has(place)).length * 2 < places.length ? [segment] : [];
  });
  return new Set(retold);
}

/** `so do I` beside `so I do` is one difference: a short row is given up where the words around it are then the same ones. */
function unlessSwapped(here: Printed, there: Printed, blocks: readonly Block[]): readonly Block[] {
  const swapped = blocks.findIndex((block, place) => {
    const [last, next] = [blocks[place - 1], blocks[place + 1]];
    if (block.length > 2 || last === undefined || next === undefined) return false;
    const ours = texts(here).slice(last.here + last.length, next.here);
    const theirs = texts(there).slice(last.there + last.length, next.there);
    return ours.length > block.length && ours.toSorted().join(' ') === theirs.toSorted().join(' ');
  });
  return swapped < 0 ? blocks : unlessSwapped(here, there, blocks.toSpliced(swapped, 1));
}

function gapsAround({ here, there }: Comparing, blocks: readonly Block[]): readonly Gaps[] {
  const ends = [...blocks, { here: here.words.length, there: there.words.length, length: 0 }];
  return ends.map(({ here: place, there: other }, number) => {
    const last = blocks[number - 1];
    return {
      here: [last === undefined ? 0 : last.here + last.length, place],
      there: [last === undefined ? 0 : last.there + last.length, other],
      isFirst: last === undefined,
      isLast: number === blocks.length,
    };
  });
}

/** Only quoted words can be out of their order: a reporter tells in his own. */
function quotedGaps({ here, there }: Comparing, gaps: readonly Gaps[]): [readonly Gap[], readonly Gap[]] {
  const quoted = ({ words }: Printed, [from, to]: readonly [number, number]): readonly Gap[] => {
    const rows: { from: number; words: string[] }[] = [];
    for (let place = from; place < to; place += 1) {
      const word = words[place];
      if (word === undefined || word.kind !== 'QUOTED') continue;
      const row = rows.at(-1);
      if (row !== undefined && row.from + row.words.length === place) row.words.push(word.text);
      else rows.push({ from: place, words: [word.text] });
    }
    return rows;
  };
  return [gaps.flatMap((gap) => quoted(here, gap.here)), gaps.flatMap((gap) => quoted(there, gap.there))];
}

/** Words that the other printing quotes and this one reports, a difference for each segment. */
function reportedElsewhere({ here, there }: Comparing, blocks: readonly Block[]): readonly Difference[] {
  return here.wording.segmentTexts.flatMap((_, segment) => {
    if (kindOf(here.wording, segment) !== 'REPORTED') return [];
    const others = blocks
      .flatMap(({ here: place, there: other, length }) =>
        Array.from({ length }, (_step, step) => ({ place: place + step, other: other + step })),
      )
      .filter(({ place, other }) => here.words[place]?.segment === segment && there.words[other]?.kind === 'QUOTED')
      .map(({ other }) => other);
    if (others.length === 0) return [];
    const theirs = stretchesOf(there, Math.min(...others), Math.max(...others) + 1);
    return [
      {
        class: 'QUOTATION_BOUNDS',
        here: [segmentOf(here.wording, segment)],
        there: theirs,
        at: firstIn(here, segment),
      },
    ];
  });
}

/** What a source put into the quotation: the other one has no such thing at this place. */
function insertions({ here, there }: Comparing, blocks: readonly Block[]): readonly Difference[] {
  const put = ({ wording }: Printed): readonly number[] =>
    wording.segmentTexts.flatMap((_, segment) => (kindOf(wording, segment) === 'INSERTED' ? [segment] : []));
  const [ours, theirs] = [put(here), put(there)];
  const has = ({ wording }: Printed, segments: readonly number[], text: string | undefined): boolean =>
    segments.some((segment) => wording.segmentTexts[segment] === text);
  // Where the other printing leaves the words around it out, it says nothing of what was put between them.
  const isBetweenShared = (segment: number): boolean =>
    blocks.some(
      ({ there: from, length }) =>
        (there.words[from]?.segment ?? Infinity) < segment && (there.words[from + length - 1]?.segment ?? -1) > segment,
    );
  return [
    ...ours
      .filter((segment) => !has(there, theirs, here.wording.segmentTexts[segment]))
      .map((segment): Difference => ({
        class: 'INSERTED',
        here: [segmentOf(here.wording, segment)],
        there: [],
        at: firstIn(here, segment + 1) - BEFORE,
      })),
    ...theirs
      .filter((segment) => !has(here, ours, there.wording.segmentTexts[segment]) && isBetweenShared(segment))
      .map((segment): Difference => ({
        class: 'INSERTED',
        here: [],
        there: [segmentOf(there.wording, segment)],
        at: besideOf(there, segment, blocks),
      })),
  ];
}

/** The first word of a segment, or of one behind it. */
function firstIn({ words }: Printed, segment: number): number {
  const place = words.findIndex((word) => word.segment >= segment);
  return place < 0 ? words.length : place;
}

/** Beside which word here a segment of the other side stands. */
function besideOf(there: Printed, segment: number, blocks: readonly Block[]): number {
  const next = firstIn(there, segment);
  const block = blocks.find(({ there: from, length }) => from <= next && next < from + length);
  return block === undefined ? 0 : block.here + next - block.there - BEFORE;
}

/** What is told in other words is still a matter of numbers where it has one that the other printing does not have at all. */
function withNumbers(one: Difference, { there }: Comparing): Difference {
  if (one.class !== 'RETOLD') return one;
  const known = new Set(numbersIn(texts(there)));
  const told = numbersIn(one.here.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}.,]+/gu) ?? []));
  return told.some((number) => !known.has(number)) ? { ...one, class: 'NUMBER' } : one;
}
