import { readBasis } from '../basis/basis.js';
import type {
  CoverageCellResolvers,
  CoverageColumnResolvers,
  CoverageResolvers,
  CoverageResultResolvers,
  CoverageRowResolvers,
  QueryResolvers,
  SpokenCountResolvers,
} from '../generated/resolvers.js';
import { remarkFilter } from '../remark/filter.js';
import { viewOf } from '../source/view.js';
import { BadInputError } from '../values/bad-input.js';
import { pageRequest } from '../values/page.js';
import { cover, type Scope } from './cover.js';
import type { Passing } from './statements.js';

export const CoverageResult: CoverageResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const coverage: NonNullable<QueryResolvers['coverage']> = (
  _root,
  { of, between, filter, knownFrom, asOf, ...page },
  { graph },
) => {
  const scopes: readonly Scope[] = [
    ...(of == null ? [] : [{ of }]),
    ...(between == null ? [] : [{ between: severalOf(between) }]),
    ...(filter == null ? [] : [{ filter: passing(filter) }]),
  ];
  const [scope] = scopes;
  if (scope === undefined || scopes.length > 1) {
    throw new BadInputError(`One of "of", "between" and "filter" was expected, but ${scopes.length} were given.`);
  }
  const view = viewOf({ knownFrom, asOf });
  return cover(graph, { scope, page: pageRequest(`coverage ${JSON.stringify([scope, view])}`, page), view });
};

/** The view is asked of the printings, not of which remarks there are. */
function passing(given: NonNullable<Parameters<typeof remarkFilter>[0]>): Passing {
  const { view: _view, ...parts } = remarkFilter(given);
  return parts;
}

const MOST_SPEAKERS = 4;

function severalOf(ids: readonly string[]): readonly string[] {
  const different = new Set(ids);
  if (different.size === ids.length && ids.length > 1 && ids.length <= MOST_SPEAKERS) return ids;
  throw new BadInputError(
    `"between" should be 2 to ${MOST_SPEAKERS} different ids of speakers, but got ${JSON.stringify(ids)}.`,
    ['between'],
  );
}

export const Coverage: CoverageResolvers = {
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

const MOST_SPEAKERS_TOLD = 20;

export const CoverageColumn: CoverageColumnResolvers = {
  outlet: ({ id, isOutlet }, _args, { shelves }) => (isOutlet ? shelves.outlet(id) : null),
  source: ({ id, isOutlet }, _args, { shelves }) => (isOutlet ? null : shelves.source(id)),
  bySpeaker: ({ bySpeaker }) => bySpeaker.slice(0, MOST_SPEAKERS_TOLD),
  speakersMore: ({ bySpeaker }) => Math.max(0, bySpeaker.length - MOST_SPEAKERS_TOLD),
};

export const SpokenCount: SpokenCountResolvers = {
  speaker: ({ speakerId }, _args, { shelves }) => shelves.speaker(speakerId),
};

export const CoverageRow: CoverageRowResolvers = {
  remark: ({ remarkId }, _args, { shelves }) => shelves.remark(remarkId),
};

export const CoverageCell: CoverageCellResolvers = {
  wordings: ({ wordingIds }, _args, { shelves }) => Promise.all(wordingIds.map(shelves.wording)),
};
