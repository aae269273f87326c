import { DOUBT_SIGNS } from '../values/date.js';
import type { Counted, CountedList, Counting } from './counted.js';
import type { FacetBy } from './kinds.js';

/** By what a list is to be counted, and how many values of each are to be told. */
export interface FacetsAsked {
  readonly by: readonly FacetBy[];
  readonly first: number;
}

/** A list that can be counted; whoever reads it says how. */
export interface Countable {
  readonly countBy: (asked: FacetsAsked) => Promise<Counted>;
}

/** Of a search or a list so many hits are counted exactly; more are counted as `at least`. */
export const MOST_COUNTED = 10_000;
/** To find them so many things are looked at. */
export const MOST_SIFTED = 100_000;
/** The months of a hundred years. */
const MOST_PERIODS = 1_200;

export function counting({ by, first }: FacetsAsked, list: CountedList): Counting {
  return {
    by: [...new Set(by)].toSorted(),
    first,
    periods: MOST_PERIODS,
    most: MOST_COUNTED,
    list,
    doubts: DOUBT_SIGNS,
  };
}

/** Nothing to count. */
export function noHits({ by }: FacetsAsked): Counted {
  const none = { counts: [], others: 0, without: 0 };
  return { hits: 0, isExact: true, facets: [...new Set(by)].map((each) => ({ by: each, ...none })) };
}
