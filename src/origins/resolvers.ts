import { readBasis } from '../basis/basis.js';
import type {
  OriginAccountResolvers,
  OriginsResolvers,
  OriginsResultResolvers,
  QueryResolvers,
} from '../generated/resolvers.js';
import { viewOf } from '../source/view.js';
import { BadInputError } from '../values/bad-input.js';
import { findOrigins } from './origins.js';

export const origins: NonNullable<QueryResolvers['origins']> = (_root, { between, ...asked }, context) =>
  findOrigins(context, { between: parties(between), view: viewOf(asked) });

/** In one order, so that the same question is the same. */
function parties(between: readonly string[]): readonly string[] {
  const ids = [...new Set(between)].toSorted();
  if (ids.length >= FEWEST && ids.length <= MOST) return ids;
  throw new BadInputError(
    `${FEWEST} to ${MOST} different speakers were expected as "between", but got ${ids.length}.`,
    ['between'],
  );
}

const FEWEST = 2;
const MOST = 10;

export const OriginsResult: OriginsResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const Origins: OriginsResolvers = {
  between: ({ betweenIds }, _args, { shelves }) => Promise.all(betweenIds.map(shelves.speaker)),
  stories: ({ storyIds }, _args, { shelves }) => Promise.all(storyIds.map(shelves.story)),
  accountsLeftOut: ({ more }) => more,
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

export const OriginAccount: OriginAccountResolvers = {
  speaker: ({ speakerId }, _args, { shelves }) => (speakerId === null ? null : shelves.speaker(speakerId)),
  sources: ({ sourceIds }, _args, { shelves }) => Promise.all(sourceIds.map(shelves.source)),
  hedges: ({ hedges }) => hedges.map(({ text }) => text),
  pointsTo: ({ pointsToId }, _args, { shelves }) => (pointsToId === null ? null : shelves.any(pointsToId)),
};
