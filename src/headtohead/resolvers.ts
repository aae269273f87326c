import { readBasis } from '../basis/basis.js';
import type {
  HeadToHeadResolvers,
  HeadToHeadResultResolvers,
  HeldOfResolvers,
  QueryResolvers,
  RaceBetweenResolvers,
  RemarkOnRaceResolvers,
} from '../generated/resolvers.js';
import { then, type Promised } from '../graph/shelf.js';
import { viewOf } from '../source/view.js';
import { BadInputError } from '../values/bad-input.js';
import { gapInWords } from '../values/mark-gap.js';
import { pageRequest } from '../values/page.js';
import { compare } from './compare.js';
import { NOTHING_DRAWN, type Drawn } from './drawn.js';
import { gapAhead, heldInWords, sentenceOf, type RaceBetween as RaceBetweenFound, type Two } from './head-to-head.js';

export const HeadToHeadResult: HeadToHeadResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const headToHead: NonNullable<QueryResolvers['headToHead']> = (
  _root,
  { athletes, knownFrom, asOf, ...page },
  context,
) => {
  const two = twoOf(athletes);
  const view = viewOf({ knownFrom, asOf });
  const list = `races of ${two.join(' and ')} ${JSON.stringify(view)}`;
  return compare(context, { athletes: two, page: pageRequest(list, page), view });
};

function twoOf(ids: readonly string[]): Two<string> {
  const [first, second] = ids;
  if (first !== undefined && second !== undefined && ids.length === 2 && first !== second) return [first, second];
  throw new BadInputError(`"athletes" should be two different ids, but got ${JSON.stringify(ids)}.`, ['athletes']);
}

export const HeadToHead: HeadToHeadResolvers = {
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

export const HeldOf: HeldOfResolvers = { text: heldInWords };

export const RaceBetween: RaceBetweenResolvers = {
  ahead: ({ order, athletes }) => (order.ahead === null ? null : athletes[order.ahead === 'FIRST' ? 0 : 1]),
  aheadBy: ({ order }) => order.by,
  gap: (between) => {
    const gap = gapAhead(between);
    if (gap === null) return null;
    const { least: leastMillis, most: mostMillis, precision } = gap;
    const marks = between.results.flatMap(({ mark }) => mark ?? []);
    return { leastMillis, mostMillis, precision, marks, text: gapInWords(gap) };
  },
  sentence: sentenceOf,
  drew: (between) => then(drawn(between), ({ remarks }) => remarks),
  drewMore: (between) => then(drawn(between), ({ found, remarks }) => found - remarks.length),
  outOfView: (between) => then(drawn(between), ({ outOfView }) => outOfView),
};

const drawn = ({ drawn: shelf, race }: RaceBetweenFound): Promised<Drawn> =>
  then(shelf.get(race.id), ([found]) => found ?? NOTHING_DRAWN);

export const RemarkOnRace: RemarkOnRaceResolvers = {
  remark: ({ remarkId }, _args, { shelves }) => shelves.remark(remarkId),
  respondsBy: ({ replyIds }, _args, { shelves }) => Promise.all(replyIds.map(shelves.reply)),
};
