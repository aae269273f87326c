import { readBasis } from '../basis/basis.js';
import type { CheckResolvers, ChecksResolvers, ChecksResultResolvers, QueryResolvers } from '../generated/resolvers.js';
import { viewOf } from '../source/view.js';
import { pageRequest } from '../values/page.js';
import { readChecks } from './read.js';

export const ChecksResult: ChecksResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const checks: NonNullable<QueryResolvers['checks']> = (_root, { of, knownFrom, asOf, ...page }, context) => {
  const view = viewOf({ knownFrom, asOf });
  return readChecks(context, {
    of,
    page: pageRequest(`checks of ${of} ${JSON.stringify(view)}`, page),
    view,
    budget: BUDGET,
  });
};

/** So many remarks of a speaker are looked at for a page. */
const BUDGET = 2000;

export const Checks: ChecksResolvers = {
  remarksLooked: ({ looked }) => looked,
  of: ({ of }, _args, { shelves }) => shelves.any(of),
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

export const Check: CheckResolvers = {
  remark: ({ remarkId }, _args, { shelves }) => shelves.remark(remarkId),
  results: ({ resultIds }, _args, { shelves }) => Promise.all(resultIds.map(shelves.result)),
};
