import { readBasis } from '../basis/basis.js';
import { kindOfProperty } from '../claim/weight.js';
import type {
  DiscrepanciesResultResolvers,
  DiscrepancyConnectionResolvers,
  DiscrepancyResolvers,
  QueryResolvers,
} from '../generated/resolvers.js';
import { then } from '../graph/shelf.js';
import { REVIEW_STATES } from '../reply/kinds.js';
import { viewOf } from '../source/view.js';
import { readAs } from '../thing/thing.js';
import { BadInputError } from '../values/bad-input.js';
import { MOST_ON_A_PAGE, pageRequest } from '../values/page.js';
import { findDiscrepancies } from './find.js';

export const discrepancies: NonNullable<QueryResolvers['discrepancies']> = (
  _root,
  { of, sources, properties, kinds, first, after, ...asked },
  context,
) =>
  findDiscrepancies(context, {
    page: pageRequest('discrepancies', { first, after }),
    things: idsIn('of', of),
    sources: idsIn('sources', sources),
    properties: properties ?? null,
    kinds: kinds ?? null,
    view: viewOf(asked),
  });

function idsIn(name: string, ids: readonly string[] | null | undefined): readonly string[] | null {
  if (ids == null) return null;
  if (ids.length <= MOST_ON_A_PAGE) return [...new Set(ids)].toSorted();
  throw new BadInputError(`At most ${MOST_ON_A_PAGE} ids were expected as "${name}", but got ${ids.length}.`, [name]);
}

export const DiscrepanciesResult: DiscrepanciesResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const DiscrepancyConnection: DiscrepancyConnectionResolvers = {
  totalCount: ({ totalCount }) => totalCount(),
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

const readReply = readAs('Reply');
const ALL_REPLIES = {
  page: pageRequest('rival replies', { first: MOST_ON_A_PAGE }),
  filter: { reviews: REVIEW_STATES },
};

/** What is told of a discrepancy beside its claims. */
export const Discrepancy: Pick<
  DiscrepancyResolvers,
  'kind' | 'reason' | 'isWithinOne' | 'rivals' | 'attribution' | 'claimsLeftOut'
> = {
  kind: ({ property }) => kindOfProperty(property),
  reason: ({ preferred }) => preferred?.reason ?? null,
  isWithinOne: ({ claims }) => claims.length > 1 && new Set(claims.map(({ madeById }) => madeById)).size === 1,
  rivals: ({ property, concernsId }, _args, { shelves }) => {
    if (property !== 'REPLY_TARGET') return [];
    const found = shelves.repliesOfRemark.get(concernsId, { ...ALL_REPLIES, descending: false }, readReply);
    return then(found, ({ edges }) => edges.map(({ node }) => node));
  },
  attribution: ({ property, concernsId }, _args, { shelves }) => {
    if (property !== 'SPEAKER') return null;
    return then(shelves.thing(concernsId), (thing) =>
      thing?.__typename === 'Remark'
        ? { basis: thing.attributionBasis, confidence: thing.attributionConfidence, note: thing.attributionNote }
        : null,
    );
  },
  claimsLeftOut: ({ leftOut }) => leftOut,
};
