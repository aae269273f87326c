import type {
  NodeResolvers,
  QueryResolvers,
  ReplyTargetResolvers,
  UncertainDateResolvers,
} from '../generated/resolvers.js';
import { then } from '../graph/shelf.js';
import { BadInputError } from '../values/bad-input.js';
import { MOST_ON_A_PAGE } from '../values/page.js';
import { isSpeaker, type Thing, type ThingOf } from './thing.js';

export const Node: NodeResolvers = { __resolveType: ({ __typename }) => __typename };
export const ReplyTarget: ReplyTargetResolvers = { __resolveType: ({ __typename }) => __typename };

/** A day stands as its first and as its last instant in UTC, by convention. */
export const UncertainDate: UncertainDateResolvers = {
  earliest: ({ earliest }) => (earliest === null ? null : instant(earliest, 'T00:00:00.000')),
  latest: ({ latest }) => (latest === null ? null : instant(latest, 'T23:59:59.999')),
};

const instant = (moment: string, time: string): string => (moment.includes('T') ? `${moment}Z` : `${moment}${time}Z`);

export const node: NonNullable<QueryResolvers['node']> = (_root, { id }, { shelves }) => shelves.thing(id);

export const nodes: NonNullable<QueryResolvers['nodes']> = (_root, { ids }, { shelves }) => {
  if (ids.length > MOST_ON_A_PAGE) {
    throw new BadInputError(`"ids" should be at most ${MOST_ON_A_PAGE} ids, but got ${ids.length}.`, ['ids']);
  }
  return Promise.all(ids.map(shelves.thing));
};

/** One thing by its id; null where nothing has it, or something of another kind. */
const one =
  <K extends Thing['__typename']>(kind: K) =>
  (_root: unknown, { id }: { readonly id: string }, { shelves }: Parameters<typeof node>[2]) =>
    then(shelves.thing(id), (found) => (found !== null && isKind(kind, found) ? found : null));

function isKind<K extends Thing['__typename']>(kind: K, thing: Thing): thing is ThingOf<K> {
  return thing.__typename === kind;
}

export const remark: NonNullable<QueryResolvers['remark']> = one('Remark');
export const source: NonNullable<QueryResolvers['source']> = one('Source');
export const race: NonNullable<QueryResolvers['race']> = one('Race');
export const competition: NonNullable<QueryResolvers['competition']> = one('Competition');
export const athlete: NonNullable<QueryResolvers['athlete']> = one('Athlete');
export const story: NonNullable<QueryResolvers['story']> = one('Story');

export const speaker: NonNullable<QueryResolvers['speaker']> = (_root, { id }, { shelves }) =>
  then(shelves.thing(id), (found) => (found !== null && isSpeaker(found) ? found : null));
