import type { Context } from '../context.js';
import type { EvidenceResolvers, ReplyResolvers } from '../generated/resolvers.js';
import { then } from '../graph/shelf.js';
import { readAs } from '../thing/thing.js';
import { pageRequest, type PageArguments } from '../values/page.js';
import type { ReviewState } from './kinds.js';

const readReply = readAs('Reply');
const readEvidence = readAs('Evidence');

interface RepliesArguments extends PageArguments {
  readonly review?: readonly ReviewState[] | null | undefined;
}

const UNLESS_ASKED: readonly ReviewState[] = ['PROPOSED', 'ACCEPTED', 'DISPUTED'];

/** The replies made to a thing: a field of everything that can be responded to. */
export function replies({ id }: { readonly id: string }, args: RepliesArguments, { shelves }: Context) {
  return shelves.repliesToThing.get(id, requestFor(`replies to ${id}`, args), readReply);
}

/** The replies made to a race and to its results. */
export function repliesToRace({ id }: { readonly id: string }, args: RepliesArguments, { shelves }: Context) {
  return shelves.repliesToRace.get(id, requestFor(`replies to ${id}`, args), readReply);
}

/** The replies that a remark makes. */
export function repliesTo({ id }: { readonly id: string }, args: RepliesArguments, { shelves }: Context) {
  return shelves.repliesOfRemark.get(id, requestFor(`replies of ${id}`, args), readReply);
}

/** The replies that others make to what a remark responds to. */
export function siblings({ id }: { readonly id: string }, args: RepliesArguments, { shelves }: Context) {
  return shelves.repliesBeside.get(id, requestFor(`siblings of ${id}`, args), readReply);
}

function requestFor(list: string, { review, ...page }: RepliesArguments) {
  return { page: pageRequest(list, page), filter: { reviews: review ?? UNLESS_ASKED }, descending: false };
}

export const Reply: ReplyResolvers = {
  from: ({ fromId }, _args, { shelves }) => shelves.remark(fromId),
  to: ({ toId }, _args, { shelves }) => shelves.target(toId),
  evidence: ({ id }, _args, { shelves }) => then(shelves.evidenceOf.get(id), (found) => found.map(readEvidence)),
  isPrompted: ({ id }, _args, { shelves }) => then(shelves.questionsOf.get(id), (questions) => questions.length > 0),
};

export const Evidence: EvidenceResolvers = {
  source: ({ sourceId }, _args, { shelves }) => (sourceId === null ? null : shelves.source(sourceId)),
};
