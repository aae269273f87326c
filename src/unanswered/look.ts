import { compare } from '../chain/hold.js';
import type { Reader } from '../graph/graph.js';
import { MissingLinkError } from '../graph/errors.js';
import { readAs } from '../thing/thing.js';
import type { UnknownId } from '../thing/unknown-id.js';
import { unknownAmong } from './known.js';
import { countAnswers } from './most-answered.js';
import { decodePlace, encodePlace, placeOf, type UnansweredPlace } from './place.js';
import { modeOf } from './mode.js';
import { NOT_HELD, STATED, type EntryRow } from './statements.js';
import type { Unanswered, UnansweredEntry, UnansweredRequest } from './unanswered.js';

export interface PageAsked {
  readonly first: number;
  readonly after: string | null;
  /** How many remarks are looked through of each list; fewer are needed to show how a page ends at that bound. */
  readonly budget?: number;
}

/** Claims and refusals that are read; few graphs have as many. */
const MOST_STATED = 500;
const MOST_SEARCHED = 300;
const BOUNDS = { mostMembers: 20, mostResponses: 20 } as const;

const readRemark = readAs('Remark');

/**
 * A page of what nobody answered: first what sources state was not answered, then what was declined, then what is not held.
 * One statement for what is stated, as long as any of it may be left, and one for the rest.
 */
export async function lookForUnanswered(
  reader: Reader,
  request: UnansweredRequest,
  { first, after, budget = MOST_SEARCHED }: PageAsked,
): Promise<Unanswered | UnknownId> {
  const from = after === null ? null : decodePlace(request, after);
  if (request.order === 'MOST_ANSWERED') return countAnswers(reader, request, { first, from });
  const stated = from?.part === 'NOT_HELD' ? NONE_STATED : await statedAfter(reader, request, from);
  const room = Math.max(0, first - stated.found.length);
  const held = await notHeldAfter(reader, request, { from, room, budget });
  const unknown = await unknownAmong(reader, request.asked, held.known);
  if (unknown !== null) return unknown;
  const found = [...stated.found, ...held.found];
  const shown = found.slice(0, first);
  return {
    __typename: 'Unanswered',
    request,
    entries: shown.map(({ entry }) => entry),
    searched: held.searched,
    isWhole: !stated.isCut,
    outOfView: {
      remarks: held.outOfView,
      replies: shown.reduce((sum, { unseen }) => sum + unseen, 0),
      undecided: held.undecided,
    },
    pageInfo: pageInfoOf(request, {
      shown: shown.map(({ entry }) => entry),
      from,
      isMore: found.length > first,
      reached: held.cut,
    }),
  };
}

interface Found {
  readonly entry: UnansweredEntry;
  readonly unseen: number;
}

const NONE_STATED: { readonly found: readonly Found[]; readonly isCut: boolean } = { found: [], isCut: false };

async function statedAfter(reader: Reader, request: UnansweredRequest, from: UnansweredPlace | null) {
  const { asked } = request;
  const [row] = await reader.read(STATED, { ...asked, most: MOST_STATED, ...BOUNDS });
  if (row === undefined) throw noRow();
  const all = [
    ...row.stated.map((one) => entryOf(one, 'STATED_UNANSWERED', request)),
    ...row.declined.map((one) => entryOf(one, 'DECLINED', request)),
  ];
  return { found: all.filter(({ entry }) => from === null || isBehind(entry, from)), isCut: row.isCut };
}

async function notHeldAfter(
  reader: Reader,
  request: UnansweredRequest,
  { from, room, budget }: { readonly from: UnansweredPlace | null; readonly room: number; readonly budget: number },
) {
  const { asked } = request;
  const place = from?.part === 'NOT_HELD' ? from : { key: '', whom: '' };
  const [row] = await reader.read(NOT_HELD, {
    ...asked,
    mode: modeOf(asked),
    from: place.key,
    afterWhom: place.whom,
    take: room + 1,
    budget,
    ...BOUNDS,
  });
  if (row === undefined) throw noRow();
  return { ...row, found: row.entries.map((one) => entryOf(one, 'NOT_HELD', request)) };
}

function entryOf(
  { remark, whom, claims, responses, unseen }: EntryRow,
  state: UnansweredEntry['state'],
  request: UnansweredRequest,
): Found {
  const read = readRemark(remark);
  return {
    entry: { remark: read, whomId: whom, state, claimIds: claims, responseIds: responses, answers: null, request },
    unseen,
  };
}

const PARTS: readonly UnansweredEntry['state'][] = ['STATED_UNANSWERED', 'DECLINED', 'NOT_HELD'];

function isBehind(entry: UnansweredEntry, from: UnansweredPlace): boolean {
  const order =
    PARTS.indexOf(entry.state) - PARTS.indexOf(from.part) ||
    compare(entry.remark.orderKey, from.key) ||
    compare(entry.whomId ?? '', from.whom);
  return order > 0;
}

interface Shown {
  readonly shown: readonly UnansweredEntry[];
  readonly from: UnansweredPlace | null;
  readonly isMore: boolean;
  /** The order key up to which remarks were looked through, where that ended before the last; else null. */
  readonly reached: string | null;
}

function pageInfoOf(request: UnansweredRequest, { shown, from, isMore, reached }: Shown): Unanswered['pageInfo'] {
  const [begin, last] = [shown.at(0), shown.at(-1)];
  const end = isMore && last !== undefined ? placeOf(last) : reached === null ? null : behind(reached);
  return {
    hasNextPage: end !== null,
    hasPreviousPage: from !== null,
    startCursor: begin === undefined ? null : encodePlace(request, placeOf(begin)),
    endCursor: end === null ? null : encodePlace(request, end),
  };
}

/** Behind a remark and whomever it awaits. */
const behind = (key: string): UnansweredPlace => ({ part: 'NOT_HELD', key, whom: '~', answers: null });

const noRow = (): MissingLinkError =>
  new MissingLinkError('A row of what is not answered was expected, but none came.');
