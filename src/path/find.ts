import type { Graph } from '../graph/graph.js';
import type { View } from '../source/seen.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import type { SearchLimits } from './limits.js';
import { messageOf } from './message.js';
import { distancesFrom, netOf, type Net } from './net.js';
import { outOfViewIn } from './out-of-view.js';
import type { Path, PathResult } from './path.js';
import { depthOf, searchedOf } from './searched.js';
import { GATHER, type GatheredSide, type GatheredThing } from './statements.js';
import { bestWays, MOST_COUNTED } from './ways.js';

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** How many ways, and how many steps long at most. */
  readonly first: number;
  readonly within: number;
  readonly statedOnly: boolean;
  readonly view: View | null;
  readonly limits: SearchLimits;
}

/** How two things connect: one statement, which brings what lies around both; the rest is worked out. */
export async function findPath(graph: Graph, request: PathRequest): Promise<PathResult> {
  const { from, to, statedOnly, view, limits } = request;
  const ends =
    from === to ? [{ id: from, other: to }] : [from, to].map((id) => ({ id, other: id === from ? to : from }));
  const asked = { ends, endIds: ends.map(({ id }) => id), statedOnly, view, ...limits };
  const [row] = await graph.read(GATHER, asked);
  for (const id of [from, to]) {
    const side = row?.sides.find((other) => other.id === id);
    if (side === undefined || !side.labels.some((label) => ENDS.includes(label))) {
      return unknown(graph, id, side !== undefined);
    }
  }
  return pathOf(request, row?.sides ?? [], row?.things ?? []);
}

const ENDS = ['Speaker', 'Remark', 'Event', 'Race', 'Result'];

async function unknown(graph: Graph, id: string, isThere: boolean): Promise<UnknownId> {
  const reason = isThere ? 'OTHER_KIND' : 'ABSENT';
  return { __typename: 'UnknownId', id, reason, nearest: await nearestTo(graph, id, ENDS) };
}

/**
 * All that is a few steps away from an end was looked at, up to its depth. So a way is surely among the shortest where it is no
 * longer than both depths and one step more; and all of its length are known where it is no longer than both depths.
 */
function pathOf(
  { from, to, first, within, view, limits }: PathRequest,
  sides: readonly GatheredSide[],
  things: readonly GatheredThing[],
): Path {
  const net = netOf(things, [from, to]);
  const sideOf = (id: string): GatheredSide => sides.find((side) => side.id === id) ?? NOTHING;
  const depths = [from, to].map((id) => depthOf(limits, net, sideOf(id), things));
  const known = depths.reduce((sum, depth) => sum + depth, 0);
  const { best, total } = isUnseen(net, [from, to]) ? { best: [], total: 0 } : bestWays(net, [from, to], first);
  const length = total === 0 ? null : (distancesFrom(net, from).get(to) ?? null);
  const isDirectKnown = sides.every(({ direct }) => direct < limits.direct);
  const isSpeakers = sides.length === 2 && sides.every(({ labels }) => labels.includes('Speaker'));
  const isOfSpeakers = isSpeakers && length === AT_ONCE;
  const found: Omit<Path, 'message'> = {
    __typename: 'Path',
    from,
    to,
    outcome: length !== null ? 'CONNECTED' : known === Infinity ? 'NOT_CONNECTED' : 'NOT_FOUND_WITHIN_BOUNDS',
    length,
    isShortest: length !== null && (length <= known + 1 || isOfSpeakers),
    ways: length !== null && length <= within ? best : [],
    total: Math.min(total, MOST_COUNTED),
    isTotalExact:
      total <= MOST_COUNTED &&
      (length === null ? known === Infinity : length <= known || (isOfSpeakers && isDirectKnown)),
    searched: {
      budget: limits.budget,
      from: searchedOf(sideOf(from), depths[0] ?? 0),
      to: searchedOf(sideOf(to), depths[1] ?? 0),
    },
    outOfView: outOfViewIn(net, things),
    view,
  };
  return { ...found, message: messageOf(found, within) };
}

/** Two speakers who answered one another: each said a remark, and one of these answers the other. Nothing is shorter. */
const AT_ONCE = 3;

const NOTHING: GatheredSide = {
  id: '',
  labels: [],
  reached: 0,
  last: null,
  remarks: 0,
  entered: 0,
  beside: 0,
  direct: 0,
  isAtOnce: false,
};

/** A speaker and a remark of theirs that none of those prints whose printings count, and that no reply they tell touches. */
function isUnseen({ things, steps }: Net, ends: readonly string[]): boolean {
  return ends.some((id) => {
    const thing = things.get(id);
    const speakerId = thing?.[2] ?? null;
    if (thing === undefined || speakerId === null || !ends.includes(speakerId)) return false;
    const [, , , , , , isInView] = thing;
    return !isInView && !(steps.get(id) ?? []).some(({ kind }) => kind === 'REPLY');
  });
}
