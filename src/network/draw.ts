import type { Graph } from '../graph/graph.js';
import type { View } from '../source/seen.js';
import { THINGS_BY_ID } from '../thing/statements.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { decodeCursor, encodeCursor } from '../values/cursor.js';
import type { DateBounds } from '../values/date-bounds.js';
import type { NetworkKind } from './kinds.js';
import type { NetworkResult } from './network.js';
import { idIn, shown } from './show.js';
import { COUNT_LINKS } from './statements.js';

export interface NetworkRequest {
  /** Each once. */
  readonly around: readonly string[];
  readonly kinds: readonly NetworkKind[];
  readonly dates: DateBounds;
  readonly statedOnly: boolean;
  readonly view: View | null;
  /** How many speakers are shown. */
  readonly first: number;
  readonly after: string | null;
  /** How many remarks, or links, of all lists of a kind are read. */
  readonly budget: number;
}

/** Together, for all speakers: so many remarks, so many answers, and so many remarks about them. */
export const LINKS_READ = 2000;
const LINKS_AT_A_REMARK = 200;
const MOST_COUNTED = 10_000;

/** Who responds to, talks about and quotes whom around some speakers: one statement, whatever the size. */
export async function drawNetwork(graph: Graph, request: NetworkRequest): Promise<NetworkResult> {
  const { around, kinds, statedOnly, view, budget } = request;
  const [row] = await graph.read(COUNT_LINKS, {
    around,
    kinds,
    ...stretchOf(request),
    statedOnly,
    view,
    most: Math.max(1, Math.floor(budget / around.length)),
    each: LINKS_AT_A_REMARK,
    countable: MOST_COUNTED,
  });
  const missing = around.find((id) => !(row?.speakers.includes(id) ?? false));
  if (row === undefined || missing !== undefined) return unknown(graph, missing ?? '');
  const { until, behind, edges, hidden } = row;
  return {
    __typename: 'Network',
    ...shown(around, edges, request.first),
    countedToId: until === null ? null : idIn(until),
    uncounted: Math.min(behind, MOST_COUNTED),
    isUncountedExact: behind < MOST_COUNTED,
    after: until === null ? null : encodeCursor(listOf(request), until),
    outOfView: hidden,
    view,
  };
}

async function unknown(graph: Graph, id: string): Promise<UnknownId> {
  const [found] = await graph.read(THINGS_BY_ID, { ids: [id] });
  const nearest = await nearestTo(graph, id, ['Speaker']);
  return { __typename: 'UnknownId', id, reason: found === undefined ? 'ABSENT' : 'OTHER_KIND', nearest };
}

/**
 * Remarks stand where their first possible day puts them, and only those of a stretch are read: so a date says where it begins
 * and ends. Undated ones stand at the end, and in no stretch that has a date.
 */
function stretchOf(request: NetworkRequest): { readonly after: string; readonly before: string } {
  const { dates, after } = request;
  const before = dates.to ?? (dates.from === null ? BEHIND_ALL : UNDATED);
  return { after: after === null ? (dates.from ?? '') : decodeCursor(after, listOf(request), ['after']), before };
}

const UNDATED = '~';
const BEHIND_ALL = '~~';

/** A cursor goes on in the same network. */
const listOf = ({ around, kinds, dates, statedOnly, view }: NetworkRequest): string =>
  `network ${JSON.stringify([around, kinds, dates.from, dates.to, statedOnly, view])}`;
