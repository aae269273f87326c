import type { Reader } from '../graph/graph.js';
import { MissingLinkError } from '../graph/errors.js';
import { readAs } from '../thing/thing.js';
import type { UnknownId } from '../thing/unknown-id.js';
import { unknownAmong } from './known.js';
import { modeOf } from './mode.js';
import { encodePlace, placeOf, type UnansweredPlace } from './place.js';
import { MOST_ANSWERED } from './statements.js';
import type { Unanswered, UnansweredEntry, UnansweredRequest } from './unanswered.js';

/** The replies to so many remarks of each list are counted; beyond, the answer says that it is not whole. */
const MOST_COUNTED = 10_000;
/** Far beyond the number of replies that anything has. */
const NO_COUNT = 1_000_000_000;
const MOST_SHOWN = 5;

const readRemark = readAs('Remark');

interface PageFrom {
  readonly first: number;
  readonly from: UnansweredPlace | null;
}

/** The remarks with the most replies to them, the most answered first; of equal ones the earliest. One statement. */
export async function countAnswers(
  reader: Reader,
  request: UnansweredRequest,
  { first, from }: PageFrom,
): Promise<Unanswered | UnknownId> {
  const { asked } = request;
  const [row] = await reader.read(MOST_ANSWERED, {
    ...asked,
    mode: modeOf(asked),
    from: '',
    before: from?.answers ?? NO_COUNT,
    afterKey: from?.key ?? '',
    take: first + 1,
    budget: MOST_COUNTED,
    mostResponses: MOST_SHOWN,
  });
  if (row === undefined) throw new MissingLinkError('A row of what is answered was expected, but none came.');
  const unknown = await unknownAmong(reader, asked, row.known);
  if (unknown !== null) return unknown;
  const entries = row.entries.slice(0, first).map(({ remark, answers, responses }): UnansweredEntry => ({
    remark: readRemark(remark),
    whomId: null,
    state: 'ANSWERED',
    claimIds: [],
    responseIds: responses,
    answers,
    request,
  }));
  const [begin, last] = [entries.at(0), entries.at(-1)];
  const isMore = row.entries.length > first;
  return {
    __typename: 'Unanswered',
    request,
    entries,
    searched: row.searched,
    isWhole: row.cut === null,
    outOfView: { remarks: row.outOfView, replies: 0, undecided: row.undecided },
    pageInfo: {
      hasNextPage: isMore,
      hasPreviousPage: from !== null,
      startCursor: begin === undefined ? null : encodePlace(request, placeOf(begin)),
      endCursor: isMore && last !== undefined ? encodePlace(request, placeOf(last)) : null,
    },
  };
}
