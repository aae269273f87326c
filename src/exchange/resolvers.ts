import { readBasis } from '../basis/basis.js';
import type {
  ExchangeResolvers,
  ExchangeResultResolvers,
  ExchangeSideResolvers,
  ExchangeTurnResolvers,
  QueryResolvers,
  RaceBeforeResolvers,
  TurnQuestionResolvers,
  TurnResponseResolvers,
} from '../generated/resolvers.js';
import { publicSince } from '../remark/public-since.js';
import { viewOf } from '../source/view.js';
import { BadInputError } from '../values/bad-input.js';
import { MOST_ON_A_PAGE } from '../values/page.js';
import { converse } from './converse.js';
import { countOnce } from './count.js';
import { answerDelay } from './delay.js';

export const exchange: NonNullable<QueryResolvers['exchange']> = (
  _root,
  { between, first, after, statedOnly, knownFrom, asOf },
  context,
) => {
  const request = { between: twoSides(between), statedOnly: statedOnly ?? false, view: viewOf({ knownFrom, asOf }) };
  return converse(context, request, { first: pageSize(first ?? USUAL_PAGE), after: after ?? null });
};

const USUAL_PAGE = 20;

function twoSides(ids: readonly string[]): readonly string[] {
  const [one, other] = ids;
  if (ids.length === 2 && one !== other) return ids;
  const got = ids.length === 2 ? `"${one}" twice` : `${ids.length}`;
  throw new BadInputError(`Two different ids were expected as "between", but got ${got}.`, ['between']);
}

function pageSize(first: number): number {
  if (first >= 1 && first <= MOST_ON_A_PAGE) return first;
  throw new BadInputError(`"first" should be 1 to ${MOST_ON_A_PAGE}, but got ${first}.`, ['first']);
}

export const ExchangeResult: ExchangeResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const Exchange: ExchangeResolvers = {
  totals: (parent, _args, { graph }) => countOnce(graph, parent),
  outOfView: async (parent, _args, { graph }) => (await countOnce(graph, parent)).outOfView,
  basis: ({ request }, _args, { graph }) => readBasis(graph, request.view),
};

export const ExchangeSide: ExchangeSideResolvers = {
  party: ({ id }, _args, { shelves }) => shelves.speaker(id),
  speakers: ({ speakers }, _args, { shelves }) => Promise.all(speakers.map(shelves.speaker)),
};

export const ExchangeTurn: ExchangeTurnResolvers = {
  continuesTurn: ({ continues }) => continues,
  respondsTo: ({ responses }) => responses,
  publicSince: ({ remark }) => publicSince(remark),
};

export const TurnResponse: TurnResponseResolvers = {
  to: ({ toId }, _args, { shelves }) => shelves.remark(toId),
  reply: ({ replyId }, _args, { shelves }) => shelves.reply(replyId),
  delay: async ({ turn, toId }, _args, { shelves }) => answerDelay(await shelves.remark(toId), turn),
};

export const TurnQuestion: TurnQuestionResolvers = {
  question: ({ questionId }, _args, { shelves }) => shelves.remark(questionId),
  answering: ({ answeringId }, _args, { shelves }) => shelves.reply(answeringId),
  asking: ({ asks }, _args, { shelves }) => Promise.all(asks.map(({ reply }) => shelves.reply(reply))),
};

export const RaceBefore: RaceBeforeResolvers = {
  results: ({ resultIds }, _args, { shelves }) => Promise.all(resultIds.map(shelves.result)),
};
