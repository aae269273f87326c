import { readBasis } from '../basis/basis.js';
import type {
  QueryResolvers,
  UnansweredEntryResolvers,
  UnansweredResolvers,
  UnansweredResultResolvers,
} from '../generated/resolvers.js';
import type { Reader } from '../graph/graph.js';
import { publicSince } from '../remark/public-since.js';
import { viewOf } from '../source/view.js';
import { BadInputError } from '../values/bad-input.js';
import { parseDate, type UncertainDate } from '../values/date.js';
import { daysAfter } from '../values/days.js';
import { MOST_ON_A_PAGE } from '../values/page.js';
import { lookForUnanswered } from './look.js';
import type { UnansweredRequest } from './unanswered.js';

export const unanswered: NonNullable<QueryResolvers['unanswered']> = (
  _root,
  { about, by, of, order, first, after, statedOnly, knownFrom, asOf },
  { graph },
) => {
  const asked = {
    about: atMost(MOST_SPEAKERS, 'about', about),
    by: atMost(MOST_SPEAKERS, 'by', by),
    of: atMost(MOST_ON_A_PAGE, 'of', of),
    statedOnly: statedOnly ?? false,
    view: viewOf({ knownFrom, asOf }),
  };
  const page = { first: atMostOnAPage(first ?? USUAL_PAGE), after: after ?? null };
  return lookForUnanswered(graph, { asked, order: order ?? 'STATED_FIRST' }, page);
};

const USUAL_PAGE = 20;
const MOST_SPEAKERS = 20;

/** In one order, and each once, so that the same question is told as the same. */
function atMost(most: number, name: string, ids: readonly string[] | null | undefined): readonly string[] | null {
  if (ids == null) return null;
  if (ids.length >= 1 && ids.length <= most) return [...new Set(ids)].toSorted();
  throw new BadInputError(`"${name}" should be 1 to ${most} ids, but got ${ids.length}.`, [name]);
}

function atMostOnAPage(first: number): number {
  if (first >= 1 && first <= MOST_ON_A_PAGE) return first;
  throw new BadInputError(`"first" should be 1 to ${MOST_ON_A_PAGE}, but got ${first}.`, ['first']);
}

export const UnansweredResult: UnansweredResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const Unanswered: UnansweredResolvers = {
  until: ({ request }, _args, { graph }) => untilOf(graph, request),
  basis: ({ request }, _args, { graph }) => readBasis(graph, request.asked.view),
};

export const UnansweredEntry: UnansweredEntryResolvers = {
  whom: ({ whomId }, _args, { shelves }) => (whomId === null ? null : shelves.speaker(whomId)),
  answer: ({ state }) => state,
  claims: ({ claimIds }, _args, { shelves }) => Promise.all(claimIds.map(shelves.claim)),
  responses: ({ responseIds }, _args, { shelves }) => Promise.all(responseIds.map(shelves.reply)),
  publicSince: ({ remark }) => publicSince(remark),
  ago: async ({ remark, request }, _args, { graph }) => {
    const [since, until] = [publicSince(remark), await untilOf(graph, request)];
    return since === null || until === null ? null : daysAfter(until, since.date);
  },
};

async function untilOf(reader: Reader, request: UnansweredRequest): Promise<UncertainDate | null> {
  const end = request.asked.view?.asOf ?? (await readBasis(reader, request.asked.view)).to;
  return end === null ? null : parseDate(end);
}
