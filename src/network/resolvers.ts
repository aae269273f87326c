import { readBasis } from '../basis/basis.js';
import type {
  NetworkEdgeResolvers,
  NetworkNodeResolvers,
  NetworkResolvers,
  NetworkResultResolvers,
  QueryResolvers,
} from '../generated/resolvers.js';
import { viewOf } from '../source/view.js';
import { BadInputError } from '../values/bad-input.js';
import type { UncertainDate } from '../values/date.js';
import { drawNetwork, LINKS_READ, type NetworkRequest } from './draw.js';
import { NETWORK_KINDS } from './kinds.js';

export const NetworkResult: NetworkResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const network: NonNullable<QueryResolvers['network']> = (_root, given, { graph }) => {
  const { around, kinds, from, to, knownFrom, asOf } = given;
  return drawNetwork(graph, {
    around: speakersIn(around),
    kinds: NETWORK_KINDS.filter((kind) => kinds?.includes(kind) ?? true),
    dates: stretch(from ?? null, to ?? null),
    statedOnly: given.statedOnly ?? false,
    view: viewOf({ knownFrom, asOf }),
    first: sizeOf(given.first ?? USUAL_SPEAKERS),
    after: given.after ?? null,
    budget: LINKS_READ,
  });
};

const MOST_AROUND = 20;
const USUAL_SPEAKERS = 50;
const MOST_SPEAKERS = 100;

function speakersIn(around: readonly string[]): readonly string[] {
  const ids = [...new Set(around)];
  if (ids.length >= 1 && ids.length <= MOST_AROUND) return ids;
  throw new BadInputError(`"around" should be 1 to ${MOST_AROUND} speakers, but got ${ids.length}.`, ['around']);
}

function sizeOf(first: number): number {
  if (first >= 1 && first <= MOST_SPEAKERS) return first;
  throw new BadInputError(`"first" should be 1 to ${MOST_SPEAKERS}, but got ${first}.`, ['first']);
}

/** As days; the last one is closed by a sign that sorts after any time of that day. */
function stretch(from: UncertainDate | null, to: UncertainDate | null): NetworkRequest['dates'] {
  if (from !== null && from.earliest === null) throw endless('a start', 'from', from);
  if (to !== null && to.latest === null) throw endless('an end', 'to', to);
  return {
    from: from?.earliest?.slice(0, A_DAY) ?? null,
    to: to?.latest == null ? null : `${to.latest.slice(0, A_DAY)}~`,
  };
}

const A_DAY = 'YYYY-MM-DD'.length;

const endless = (what: string, name: string, { edtf }: UncertainDate): BadInputError =>
  new BadInputError(`A date with ${what} was expected as "${name}", but "${edtf}" has none.`, [name]);

export const Network: NetworkResolvers = {
  countedTo: ({ countedToId }, _args, { shelves }) => (countedToId === null ? null : shelves.remark(countedToId)),
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

export const NetworkNode: NetworkNodeResolvers = {
  speaker: ({ speakerId }, _args, { shelves }) => shelves.speaker(speakerId),
};

export const NetworkEdge: NetworkEdgeResolvers = {
  from: ({ fromId }, _args, { shelves }) => shelves.speaker(fromId),
  to: ({ toId }, _args, { shelves }) => shelves.speaker(toId),
  first: ({ firstId }, _args, { shelves }) => (firstId === null ? null : shelves.remark(firstId)),
  last: ({ lastId }, _args, { shelves }) => (lastId === null ? null : shelves.remark(lastId)),
};
