import { chanceFrom, seedOf } from './chance.js';

/** A conversation: remarks by number, each with those it answers. The first answers none. */
export interface Conversation {
  readonly name: string;
  /** For each remark, the places in this conversation of what it answers. */
  readonly causes: readonly (readonly number[])[];
}

/** How many remarks each part of the graph has, for so many in all. */
export interface Parts {
  /** One conversation with a twentieth of all remarks. */
  readonly huge: number;
  /** One chain in which each remark answers the one before. */
  readonly deep: number;
  /** One remark that all others answer. */
  readonly star: number;
  /** Sixty levels of two, each of which answers both of the level before: 2 to the 59 ways from end to end. */
  readonly ladder: number;
  /** The rest: conversations of 100, of 6, and remarks that nobody answered. */
  readonly hundreds: number;
  readonly sixes: number;
  readonly singles: number;
}

export function partsOf(remarks: number): Parts {
  const huge = Math.floor(remarks / 20);
  const deep = Math.min(10_000, Math.floor(remarks / 10));
  const star = Math.min(10_000, Math.floor(remarks / 10));
  const ladder = 120;
  const rest = remarks - huge - deep - star - ladder;
  const hundreds = Math.floor((rest * 0.4) / 100);
  const sixes = Math.floor((rest * 0.5) / 6);
  return { huge, deep, star, ladder, hundreds, sixes, singles: rest - hundreds * 100 - sixes * 6 };
}

export function* conversations(remarks: number): Generator<Conversation> {
  const { huge, deep, star, ladder, hundreds, sixes, singles } = partsOf(remarks);
  for (let turn = 0; turn < hundreds; turn += 1) yield hundred(turn);
  for (let turn = 0; turn < sixes; turn += 1) yield grown(`six-${turn}`, 6);
  yield grown('huge', huge);
  yield { name: 'deep', causes: numbers(deep).map((place) => (place === 0 ? [] : [place - 1])) };
  yield { name: 'star', causes: numbers(star).map((place) => (place === 0 ? [] : [0])) };
  yield {
    name: 'ladder',
    causes: numbers(ladder).map((place) => {
      const level = Math.floor(place / 2);
      return level === 0 ? [] : [2 * level - 2, 2 * level - 1];
    }),
  };
  for (let turn = 0; turn < singles; turn += 1) yield { name: `single-${turn}`, causes: [[]] };
}

export const hundred = (turn: number): Conversation => grown(`hundred-${turn}`, 100);

/** How many replies lie between the first remark and the one that is farthest from it. */
export function depthOf({ causes }: Conversation): number {
  const depths: number[] = [];
  for (const answered of causes)
    depths.push(answered.length === 0 ? 0 : 1 + Math.min(...answered.map((cause) => depths[cause] ?? 0)));
  return Math.max(...depths);
}

/** Each remark answers any earlier one, and one in twenty answers two. */
function grown(name: string, size: number): Conversation {
  const chance = chanceFrom(seedOf(name));
  const causes = numbers(size).map((place) => {
    if (place === 0) return [];
    const first = chance.below(place);
    const second = chance.below(place);
    return chance.next() < 0.05 && second !== first ? [first, second] : [first];
  });
  return { name, causes };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);
