import type { Graph } from '../graph/graph.js';
import type { OutOfView } from '../source/seen.js';
import type { Exchange, ExchangeRequest, ExchangeTotals, Side, SideTotals } from './exchange.js';
import { readLinks } from './read-links.js';
import { continuesTurn } from './same-turn.js';
import type { Stream } from './statements.js';
import { allTurns, cutOf, isIn, type Placed } from './turns.js';

/** So many links of each list are counted; beyond, a total says "at least". */
const MOST_COUNTED = 2_000;

const COUNTED = new WeakMap<Exchange, Promise<ExchangeTotals>>();

/** The whole exchange, counted: one statement, however often an answer asks for it. */
export function countOnce(graph: Graph, exchange: Exchange): Promise<ExchangeTotals> {
  const known = COUNTED.get(exchange) ?? countExchange(graph, exchange.request);
  COUNTED.set(exchange, known);
  return known;
}

async function countExchange(graph: Graph, request: ExchangeRequest): Promise<ExchangeTotals> {
  const links = await readLinks(graph, request, { after: '', most: MOST_COUNTED });
  // The sides were there a moment ago.
  if (links.unknown !== null) return { sides: [], isExact: false, outOfView: outOfView([]) };
  const { sides, streams } = links;
  const placed = allTurns(streams);
  return {
    sides: sides.map((side, place) => totalsOf(side, place, placed)),
    isExact: cutOf(streams, MOST_COUNTED) === null,
    outOfView: outOfView(streams),
  };
}

function totalsOf(side: Side, place: number, placed: readonly Placed[]): SideTotals {
  const ours = placed.filter((turn) => turn.side === place);
  const replied = new Set(placed.flatMap(({ replies }) => replies.map(({ cause }) => cause.id)));
  const begun = placed.filter(
    (turn, at) => turn.side === place && !continuesTurn(placed[at - 1]?.remark ?? null, turn.remark),
  );
  const count = (passes: (turn: Placed) => boolean): number => ours.filter(passes).length;
  return {
    side,
    remarks: ours.length,
    turns: begun.length,
    replies: count(({ kind }) => kind === 'REPLY'),
    about: count(({ kind }) => kind === 'ABOUT'),
    openings: count(({ kind }) => kind === 'OPENING'),
    asked: count(({ remark }) => remark.prompted === 'ASKED'),
    volunteered: count(({ remark }) => remark.prompted === 'VOLUNTEERED'),
    withoutReply: count(({ remark }) => !replied.has(remark.id)),
  };
}

/** What is asked for and not in view; of it, what only a date keeps out. */
function outOfView(streams: readonly Stream[]): OutOfView {
  const replies = streams.flatMap((stream) => stream.replies).filter(({ isAsked }) => isAsked);
  const abouts = streams.flatMap((stream) => stream.abouts).filter(({ isAsked }) => isAsked);
  const remarksOf = (passes: (link: Passing) => boolean): ReadonlySet<string> =>
    new Set([
      ...replies.filter(passes).flatMap(({ answer, cause }) => [answer.id, cause.id]),
      ...abouts.filter(passes).map(({ remark }) => remark.id),
    ]);
  const shown = remarksOf(isIn);
  const missing = (passes: (link: Passing) => boolean): number =>
    [...remarksOf(passes)].filter((id) => !shown.has(id)).length;
  const mayPass = (link: Passing): boolean => link.mayPass && !link.passes;
  return {
    remarks: missing(() => true),
    replies: replies.filter(({ passes }) => !passes).length,
    undecided: missing(mayPass) + replies.filter(mayPass).length,
  };
}

interface Passing {
  readonly isAsked: boolean;
  readonly passes: boolean;
  readonly mayPass: boolean;
}
