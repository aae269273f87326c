import { DOUBT_SIGNS } from '../values/date.js';
import type { Counted, CountedList, Counting } from './counted.js';
import type { FacetBy } from './kinds.js';

/** By what a list is to be counted. */
export type FacetsAsked = readonly FacetBy[];

/** A list that can be counted; whoever reads it says how. */
export interface Countable {
  readonly countBy: (by: FacetsAsked) => Promise<Counted>;
}

/** So many hits are counted exactly; more are counted as `at least`. */
export const MOST_COUNTED = 10_000;
/** To find them so many things are looked at. */
export const MOST_SIFTED = 100_000;

export function counting(by: FacetsAsked, list: CountedList): Counting {
  return { by: [...new Set(by)].toSorted(), most: MOST_COUNTED, list, doubts: DOUBT_SIGNS };
}

/** Nothing to count. */
export const NO_HITS: Counted = { hits: 0, isExact: true, facets: [] };

/** The hits counted by one thing, as it is told. */
export interface Facet {
  readonly by: FacetBy;
  readonly counts: readonly { readonly value: string; readonly count: number }[];
  /** How many more values there are. */
  readonly others: number;
  /** How many hits have no value. */
  readonly without: number;
}

/** The most frequent values, of equal ones the first; months and seasons all, in the order of time. */
export function facetOf({ hits, facets }: Counted, by: FacetBy, first: number): Facet {
  const found = facets.find(([facet]) => facet === by)?.[1] ?? [];
  const counts = found.flatMap(([value, count]) => (value === '' ? [] : [{ value, count }]));
  const having = found.find(([value]) => value === '')?.[1] ?? counts.reduce((sum, { count }) => sum + count, 0);
  const isPeriod = by === 'MONTH' || by === 'SEASON';
  const byValue = counts.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const ordered = isPeriod ? byValue : byValue.toSorted((a, b) => b.count - a.count);
  const shown = isPeriod ? ordered : ordered.slice(0, first);
  return { by, counts: shown, others: counts.length - shown.length, without: hits - having };
}
