import { readBasis } from '../basis/basis.js';
import type {
  PathHopResolvers,
  PathResolvers,
  PathResultResolvers,
  PathWayResolvers,
  QueryResolvers,
} from '../generated/resolvers.js';
import { then } from '../graph/shelf.js';
import { viewOf } from '../source/view.js';
import { BadInputError } from '../values/bad-input.js';
import { findPath } from './find.js';
import { LIMITS, MOST_STEPS, MOST_WAYS } from './limits.js';
import { weakestOf } from './ways.js';

export const PathResult: PathResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const path: NonNullable<QueryResolvers['path']> = (_root, { from, to, knownFrom, asOf, ...given }, { graph }) =>
  findPath(graph, {
    from,
    to,
    first: within(given.first ?? USUAL_WAYS, MOST_WAYS, 'first'),
    within: within(given.within ?? USUAL_STEPS, MOST_STEPS, 'within'),
    statedOnly: given.statedOnly ?? false,
    view: viewOf({ knownFrom, asOf }),
    limits: LIMITS,
  });

const USUAL_WAYS = 3;
const USUAL_STEPS = 30;

function within(asked: number, most: number, name: string): number {
  if (asked >= 1 && asked <= most) return asked;
  throw new BadInputError(`"${name}" should be 1 to ${most}, but got ${asked}.`, [name]);
}

export const Path: PathResolvers = {
  from: ({ from }, _args, { shelves }) => shelves.any(from),
  to: ({ to }, _args, { shelves }) => shelves.any(to),
  ways: ({ ways }) => ways,
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

export const PathWay: PathWayResolvers = {
  hops: (way) => way,
  weakest: weakestOf,
};

export const PathHop: PathHopResolvers = {
  from: ({ from }, _args, { shelves }) => shelves.any(from),
  to: ({ to }, _args, { shelves }) => shelves.any(to),
  reply: ({ replyId }, _args, { shelves }) => (replyId === null ? null : shelves.reply(replyId)),
  otherReplies: ({ otherReplyIds }, _args, { shelves }) => Promise.all(otherReplyIds.map(shelves.reply)),
  attribution: ({ remarkId }, _args, { shelves }) =>
    remarkId === null
      ? null
      : then(shelves.remark(remarkId), ({ attributionBasis, attributionConfidence, attributionNote }) => ({
          basis: attributionBasis,
          confidence: attributionConfidence,
          note: attributionNote,
        })),
  confidence: ({ strength }) => strength?.confidence ?? null,
  basis: ({ strength }) => strength?.basis ?? null,
};
