/** The same words in a row on both sides: so many, from these places on. */
export interface Block {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** What comparing may cost, for all the printings of one answer: looked-up pairs of words. */
export interface Effort {
  left: number;
}

/**
 * The words that two texts share in the same order. The longest row of words that both have is found first, then the longest
 * before it and behind it, and so on: that is how a reader lays two printings beside each other. A row of fewer than three
 * words counts only where few words stand between it and the next rows (for a single word, in both texts), or where it is
 * all of a stretch (`stretches` tells for each word here how long its stretch is); else common words would be taken for the
 * same ones. When the effort is spent, what is left counts as different.
 */
export function sharedInOrder(
  here: readonly string[],
  there: readonly string[],
  stretches: readonly number[],
  effort: Effort,
): readonly Block[] {
  const found: Block[] = [];
  const open: Span[] = [{ here: [0, here.length], there: [0, there.length] }];
  const places = placesOf(there);
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const block = longestRow(here, places, span, effort);
    if (block === null) continue;
    found.push(block);
    const { length } = block;
    open.push({ here: [span.here[0], block.here], there: [span.there[0], block.there] });
    open.push({ here: [block.here + length, span.here[1]], there: [block.there + length, span.there[1]] });
  }
  const ordered = joined(found.toSorted((a, b) => a.here - b.here));
  return withoutChance(ordered, { here: here.length, there: there.length, stretches });
}

/**
 * Rows of words that both have, but in another order: what is left on one side and stands somewhere in what is left on the
 * other. Three words at least.
 */
export function movedRows(here: readonly Gap[], there: readonly Gap[], effort: Effort): readonly Block[] {
  const moved: Block[] = [];
  for (const gap of here) {
    for (const other of there) {
      const block = longestRow(gap.words, placesOf(other.words), wholeOf(gap, other), effort);
      if (block === null || block.length < FEWEST) continue;
      moved.push({ here: gap.from + block.here, there: other.from + block.there, length: block.length });
      break;
    }
  }
  return moved;
}

/** Words in a row that are not shared, and where they begin. */
export interface Gap {
  readonly from: number;
  readonly words: readonly string[];
}

type Ends = readonly [from: number, to: number];
interface Span {
  readonly here: Ends;
  readonly there: Ends;
}

const FEWEST = 3;
/** So many words may stand beside a row of one or two. */
const FEW = 6;

const wholeOf = (here: Gap, there: Gap): Span => ({ here: [0, here.words.length], there: [0, there.words.length] });

function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  }
  return places;
}

/** The longest row within a span; of equally long ones, the first here, then the first there. */
function longestRow(
  here: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  { here: [from, to], there: [start, end] }: Span,
  effort: Effort,
): Block | null {
  let best: Block | null = null;
  let before = new Map<number, number>();
  for (let place = from; place < to; place += 1) {
    const rows = new Map<number, number>();
    for (const other of places.get(here[place] ?? '') ?? []) {
      if (other < start || other >= end) continue;
      effort.left -= 1;
      const length = (before.get(other - 1) ?? 0) + 1;
      rows.set(other, length);
      if (best === null || length > best.length) {
        best = { here: place - length + 1, there: other - length + 1, length };
      }
    }
    if (effort.left <= 0) return null;
    before = rows;
  }
  return best;
}

function joined(blocks: readonly Block[]): readonly Block[] {
  const rows: Block[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const end = last === undefined ? null : endOf(last);
    if (last !== undefined && end?.here === block.here && end.there === block.there) {
      rows[rows.length - 1] = { ...last, length: last.length + block.length };
    } else rows.push(block);
  }
  return rows;
}

interface Lengths {
  readonly here: number;
  readonly there: number;
  readonly stretches: readonly number[];
}

function withoutChance(blocks: readonly Block[], lengths: Lengths): readonly Block[] {
  const kept = blocks.filter((block, place) => {
    if (block.length >= FEWEST || block.length >= (lengths.stretches[block.here] ?? Infinity)) return true;
    const [last, next] = [blocks[place - 1], blocks[place + 1] ?? { ...lengths, length: 0 }];
    const before = last === undefined ? { here: 0, there: 0 } : { here: endOf(last).here, there: endOf(last).there };
    const end = endOf(block);
    const far = block.length === 1 ? Math.max : Math.min;
    return (
      far(block.here - before.here, block.there - before.there) <= FEW &&
      far(next.here - end.here, next.there - end.there) <= FEW
    );
  });
  return kept.length === blocks.length ? kept : withoutChance(kept, lengths);
}

const endOf = ({ here, there, length }: Block) => ({ here: here + length, there: there + length });
