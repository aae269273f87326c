import type { FacetCountResolvers, FacetResolvers, FacetsResolvers } from '../generated/resolvers.js';
import { BadInputError } from '../values/bad-input.js';
import { MOST_ON_A_PAGE } from '../values/page.js';
import type { Counted } from './counted.js';
import { facetOf, type Countable } from './facets.js';
import type { FacetBy } from './kinds.js';

/** The counts of a list, as they are asked for. */
export interface FacetsParent extends Counted {
  readonly asked: Given & { readonly first: number };
}

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

export async function facets(list: Countable, { by, first: size }: Given): Promise<FacetsParent> {
  const first = size ?? USUAL;
  if (first < 1 || first > MOST_ON_A_PAGE) {
    throw new BadInputError(`"first" should be 1 to ${MOST_ON_A_PAGE}, but got ${first}.`, ['first']);
  }
  return { ...(await list.countBy(by)), asked: { by, first } };
}

export const Facets: FacetsResolvers = {
  by: ({ asked: { by, first }, ...counted }) => [...new Set(by)].map((each) => facetOf(counted, each, first)),
};

export const Facet: FacetResolvers = {
  counts: ({ by, counts }) => counts.map((found) => ({ by, ...found })),
};

export const FacetCount: FacetCountResolvers = {
  node: ({ by, value }, _args, { shelves }) => (by === 'SPEAKER' || by === 'OUTLET' ? shelves.any(value) : null),
};
