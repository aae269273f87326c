import type { Graph } from '../graph/graph.js';
import type { Shelves } from '../thing/shelves.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { BadInputError } from '../values/bad-input.js';
import type { Chain, ChainEntry, ChainLink, ChainOrder, Omission } from './chain.js';
import { details, replyOf, skeletonDetails, type Details } from './details.js';
import { isFiltering, type ChainFilter } from './filter.js';
import { hold, type Bounds, type Held, type HeldThing } from './hold.js';
import { clamp, MOST_WALKED, type AskedLimits, type ChainLimits } from './limits.js';
import { omissionsAt, type Omitted } from './omit.js';
import { inPromisedOrder } from './order.js';
import { pageOfHeld, rankOf, type HeldPage } from './page.js';
import { longestWays } from './longest.js';
import { decodePlace, encodePlace, type ChainPlace } from './place.js';
import { WALK, type Brings, type PropertiesWanted, type Wants } from './statements.js';
import { broughtBy, readWalk } from './read-walk.js';
import { indexed, type Walk, type WalkIndex, type WalkRequest } from './walk.js';
import { warningsOf } from './warn.js';

export interface ChainRequest {
  readonly of: string;
  readonly limits: AskedLimits;
  readonly filter: ChainFilter;
  readonly after: string | null;
  readonly order: ChainOrder;
  /** What the query selects of the entries. */
  readonly wants: Wants;
  /** Which properties lead on to things that the query selects. */
  readonly names: readonly string[];
  readonly properties: PropertiesWanted;
}

export interface Reading {
  readonly graph: Graph;
  readonly shelves: Shelves;
}

/** What led to a thing and what came of it: two statements, whatever the size. */
export async function traceChain(reading: Reading, request: ChainRequest): Promise<Chain | UnknownId> {
  const place = placeOf(request);
  const limits = { ...clamp(request.limits), up: place.up, down: place.down, perNode: place.perNode };
  const start = place.at?.id ?? place.anchor;
  const breadth = isFiltering(place.filter) ? MOST_WALKED : place.perNode;
  const brings = bringsFor(request);
  const [row] = await reading.graph.read(WALK, {
    ...walkRequest(place, start, breadth, limits.first),
    brings,
    view: place.filter.view,
  });
  if (row === undefined || !isTarget(row)) return unknown(reading.graph, start, row !== undefined);
  const index = indexed(readWalk(row));
  const held = hold(index, start, boundsOf(place));
  const page = pageOfHeld(held, start, place.shown, limits.first);
  const brought = broughtBy(row, brings);
  const found =
    brought === null
      ? await details(reading, place, page, held, request)
      : skeletonDetails(reading.shelves, brought, page, held);
  return chainOf({
    request,
    limits,
    place,
    start,
    breadth: row.isWhole ? MOST_WALKED : breadth,
    index,
    held,
    page,
    found,
  });
}

/** Everything that the pure part makes the answer of. */
interface Traced {
  readonly request: ChainRequest;
  readonly limits: ChainLimits;
  readonly place: ChainPlace;
  readonly start: string;
  readonly breadth: number;
  readonly index: WalkIndex;
  readonly held: Held;
  readonly page: HeldPage;
  readonly found: Details;
}

/** A cursor fixes anchor, bounds and filter; a request that names another anchor or another filter is a mistake. */
function placeOf({ of, limits, filter, after }: ChainRequest): ChainPlace {
  const { up, down, perNode } = clamp(limits);
  if (after === null) return { anchor: of, up, down, perNode, filter, at: null, shown: null };
  const place = decodePlace(after);
  if (place.anchor !== of) {
    throw new BadInputError(
      `A cursor of the chain of ${of} was expected, but this one belongs to that of ${place.anchor}.`,
      ['after'],
    );
  }
  if (isFiltering(filter) && JSON.stringify(filter) !== JSON.stringify(place.filter)) {
    throw new BadInputError(
      'The filter under which the cursor was given was expected, or none, but another one came.',
      ['filter'],
    );
  }
  return place;
}

/** Going on from one side of an entry leads that way only, and at least one reply far: else its cursor would lead nowhere. */
function boundsOf({ at, up, down, perNode }: ChainPlace): Bounds {
  if (at === null) return { up, down, perNode };
  return at.side === 'PARENTS'
    ? { up: Math.max(1, up), down: 0, perNode }
    : { up: 0, down: Math.max(1, down), perNode };
}

/** In search of matches the walk goes as deep as its budget lets it; the bounds hold what it finds. */
function walkRequest(place: ChainPlace, id: string, breadth: number, first: number): WalkRequest {
  const { at, filter } = place;
  const bounds = boundsOf(place);
  return {
    id,
    few: at === null && !isFiltering(filter) ? first + 1 : 0,
    up: at?.side !== 'REPLIES' && isFiltering(filter) ? MOST_WALKED : bounds.up,
    down: at?.side !== 'PARENTS' && isFiltering(filter) ? MOST_WALKED : bounds.down,
    breadth,
    budget: MOST_WALKED,
    afterAnswer: at?.side === 'REPLIES' ? at.after : '',
    afterCause: at?.side === 'PARENTS' ? at.after : '',
    results: at === null,
    filter,
  };
}

/** null where the query selects more than what stands on the things of the chain and on what they name. */
function bringsFor({ wants, names, properties }: ChainRequest): Brings | null {
  if (Object.values(wants).some((isWanted) => isWanted)) return null;
  return { names, targets: properties.targets, named: properties.named };
}

const TARGETS = ['Remark', 'Event', 'Race', 'Result'];

const isTarget = ({ anchorLabels }: Pick<Walk, 'anchorLabels'>): boolean =>
  anchorLabels.some((label) => TARGETS.includes(label));

async function unknown(graph: Graph, id: string, isThere: boolean): Promise<UnknownId> {
  const reason = isThere ? 'OTHER_KIND' : 'ABSENT';
  return { __typename: 'UnknownId', id, reason, nearest: await nearestTo(graph, id, TARGETS) };
}

function chainOf(traced: Traced): Chain {
  const { request, limits, place, page, found, index } = traced;
  const promised = inPromisedOrder(
    page.things.map((thing) => ({
      id: thing.id,
      orderKey: thing.orderKey,
      causes: (traced.held.causes.get(thing.id) ?? []).map(({ to }) => to),
      thing,
    })),
  );
  const entries = inOrder(request.order, promised, page).flatMap((thing) => entryOf(thing, traced));
  const isGivenUp = isFiltering(place.filter) && (index.walk.above.isCut || index.walk.below.isCut);
  const first = page.things.at(0);
  return {
    __typename: 'Chain',
    anchor: request.of,
    limits,
    entries,
    totals: found.totals,
    view: place.filter.view,
    outOfView: found.outOfView,
    longest: (most) => longestWays(traced.held, most).map((way) => way.map(replyOf)),
    warnings: request.wants.warnings ? warningsOf(entries, found, isGivenUp ? place.anchor : null) : [],
    pageInfo: {
      hasNextPage: page.isMore,
      hasPreviousPage: place.shown !== null,
      startCursor: first === undefined ? null : encodePlace({ ...place, shown: rankOf(first, traced.start) }),
      endCursor: endOf(traced),
    },
  };
}

function inOrder(
  order: ChainOrder,
  promised: readonly { readonly thing: HeldThing }[],
  page: HeldPage,
): readonly HeldThing[] {
  if (order === 'OUTWARD') return page.things;
  const things = promised.map(({ thing }) => thing);
  return order === 'CAUSES_FIRST' ? things : things.toReversed();
}

/** Between the two statements a thing may go; then its entry is left out, and its replies are counted where they touch. */
function entryOf(thing: HeldThing, traced: Traced): readonly ChainEntry[] {
  const { found, held, place, index, breadth, page } = traced;
  const node = found.targets.get(thing.id);
  if (node === undefined) return [];
  const isListed = (id: string): boolean => page.isListed(id) && !found.gone.has(id);
  const omitted = omissionsAt(thing, { index, held, breadth, isListed, going: place.at });
  return [
    {
      node,
      depth: (place.at?.depth ?? 0) + thing.depth,
      role: thing.id === place.anchor ? 'ANCHOR' : thing.isBridge ? 'BRIDGE' : 'MATCH',
      parents: linksOf(thing, traced),
      omitted: omitted.map((omission) => withCursor(omission, thing, traced)),
    },
  ];
}

/** The primary link of a descendant leads to the cause that is nearest to the anchor; that of others, to their first cause. */
function linksOf(thing: HeldThing, { held, found }: Traced): readonly ChainLink[] {
  const replies = (held.causes.get(thing.id) ?? []).filter(({ id }) => found.replies.has(id));
  const primary =
    (thing.depth > 0 ? replies.find(({ to }) => held.things.get(to)?.depth === thing.depth - 1) : undefined) ??
    replies[0];
  return replies.flatMap((walked): ChainLink[] => {
    const reply = found.replies.get(walked.id);
    return reply === undefined ? [] : [{ to: walked.to, reply, isPrimary: walked === primary }];
  });
}

function withCursor({ side, reason, count, goOn }: Omitted, thing: HeldThing, traced: Traced): Omission {
  if (goOn === null) return { side, reason, count, after: null };
  if (goOn === 'ON_LATER_PAGES') return { side, reason, count, after: endOf(traced) };
  const depth = (traced.place.at?.depth ?? 0) + thing.depth;
  const at = { id: thing.id, side, after: goOn.after, depth };
  return { side, reason, count, after: encodePlace({ ...traced.place, at, shown: null }) };
}

/** After which place the next page begins; null where nothing is shown. */
function endOf({ place, page }: Traced): string | null {
  return page.last === null ? null : encodePlace({ ...place, shown: page.last });
}
