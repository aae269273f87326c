import { compare, type Held, type HeldThing } from './hold.js';
import type { Rank } from './place.js';

/** Outward from the anchor: by distance, ancestors before descendants, then by order key; the anchor before all. */
export function rankOf(thing: HeldThing, start: string): Rank {
  const side = thing.depth > 0 || (thing.depth === 0 && thing.id !== start) ? 1 : 0;
  return [Math.abs(thing.depth), side, thing.orderKey];
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || compare(a[2], b[2]);
}

/** The things of one page in the order of the pages, and what stands before and after. */
export interface HeldPage {
  readonly things: readonly HeldThing[];
  readonly isMore: boolean;
  readonly isListed: (id: string) => boolean;
  readonly last: Rank | null;
}

/** The page after a rank. */
export function pageOfHeld(held: Held, start: string, after: Rank | null, first: number): HeldPage {
  const ranked = [...held.things.values()]
    .map((thing) => ({ thing, rank: rankOf(thing, start) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank));
  const rest = after === null ? ranked : ranked.filter(({ rank }) => compareRanks(rank, after) > 0);
  const page = rest.slice(0, first);
  const last = page.at(-1)?.rank ?? after;
  const listed = new Set(
    ranked.filter(({ rank }) => last !== null && compareRanks(rank, last) <= 0).map(({ thing }) => thing.id),
  );
  return {
    things: page.map(({ thing }) => thing),
    isMore: rest.length > page.length,
    isListed: (id) => listed.has(id),
    last,
  };
}
