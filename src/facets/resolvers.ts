import type { FacetCountResolvers, FacetResolvers, FacetsResolvers } from '../generated/resolvers.js';
import { BadInputError } from '../values/bad-input.js';
import { MOST_ON_A_PAGE } from '../values/page.js';
import type { Counted } from './counted.js';
import type { Countable } from './facets.js';
import type { FacetBy } from './kinds.js';

/** One value with its count; `by` says what the value is. */
export interface FacetCountParent {
  readonly by: FacetBy;
  readonly value: string;
  readonly count: number;
}

interface Given {
  readonly by: readonly FacetBy[];
  readonly first?: number | null;
}

const USUAL = 20;

/** The counts of a list, in the order in which they were asked for. */
export async function facets(list: Countable, { by, first }: Given): Promise<Counted> {
  const size = first ?? USUAL;
  if (size < 1 || size > MOST_ON_A_PAGE) {
    throw new BadInputError(`"first" should be 1 to ${MOST_ON_A_PAGE}, but got ${size}.`, ['first']);
  }
  const counted = await list.countBy({ by, first: size });
  return {
    ...counted,
    facets: [...new Set(by)].flatMap((each) => counted.facets.filter((facet) => facet.by === each)),
  };
}

export const Facets: FacetsResolvers = { by: ({ facets: found }) => found };

/** Periods stand in the order of time, other values the most frequent first. */
export const Facet: FacetResolvers = {
  counts: ({ by, counts }) => {
    const ordered =
      by === 'MONTH' || by === 'SEASON' ? counts.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : counts;
    return ordered.map((found) => ({ by, ...found }));
  },
};

export const FacetCount: FacetCountResolvers = {
  node: ({ by, value }, _args, { shelves }) => (by === 'SPEAKER' || by === 'OUTLET' ? shelves.any(value) : null),
};
