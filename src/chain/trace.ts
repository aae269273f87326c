import type { Graph } from '../graph/graph.js';
import type { Shelves } from '../thing/shelves.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { BadInputError } from '../values/bad-input.js';
import type { Chain, ChainEntry, ChainLink, Omission } from './chain.js';
import { details, type Details } from './details.js';
import { isFiltering, type ChainFilter } from './filter.js';
import { hold, type Held, type HeldThing } from './hold.js';
import { clamp, MOST_WALKED, type AskedLimits, type ChainLimits } from './limits.js';
import { omissionsAt, type Omitted } from './omit.js';
import { inPromisedOrder } from './order.js';
import { pageOfHeld, rankOf, type HeldPage } from './page.js';
import { decodePlace, encodePlace, type ChainPlace } from './place.js';
import { WALK, type Wants } from './statements.js';
import { indexed, type Walk, type WalkIndex, type WalkRequest } from './walk.js';
import { warningsOf } from './warn.js';

export interface ChainRequest {
  readonly of: string;
  readonly limits: AskedLimits;
  readonly filter: ChainFilter;
  readonly after: string | null;
  /** What the query selects of the entries. */
  readonly wants: Wants;
  /** Which properties lead on to things that the query selects. */
  readonly names: readonly string[];
}

export interface Reading {
  readonly graph: Graph;
  readonly shelves: Shelves;
}

/** What led to a thing and what came of it: two statements, whatever the size. */
export async function traceChain(reading: Reading, request: ChainRequest): Promise<Chain | UnknownId> {
  const place = placeOf(request);
  const limits = { ...clamp({ ...request.limits, up: place.up, down: place.down, perNode: place.perNode }) };
  const start = place.at?.id ?? place.anchor;
  const breadth = isFiltering(place.filter) ? MOST_WALKED : place.perNode;
  const [walk] = await reading.graph.read(WALK, walkRequest(place, start, breadth));
  if (walk === undefined || !isTarget(walk)) return unknown(reading.graph, request.of, walk !== undefined);
  const index = indexed(walk);
  const held = hold(index, start, place);
  const page = pageOfHeld(held, start, place.shown, limits.first, place.at !== null);
  const found = await details(reading, place, page, held, request);
  return chainOf({ request, limits, place, start, breadth, index, held, page, found });
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

/** In search of matches the walk goes as deep as its budget lets it; the bounds hold what it finds. */
function walkRequest({ at, filter, up, down }: ChainPlace, id: string, breadth: number): WalkRequest {
  const [above, below] = isFiltering(filter) ? [MOST_WALKED, MOST_WALKED] : [up, down];
  return {
    id,
    up: at?.side === 'REPLIES' ? 0 : above,
    down: at?.side === 'PARENTS' ? 0 : below,
    breadth,
    budget: MOST_WALKED,
    afterAnswer: at?.side === 'REPLIES' ? at.after : '',
    afterCause: at?.side === 'PARENTS' ? at.after : '',
    filter,
  };
}

const TARGETS = ['Remark', 'Event', 'Race', 'Result'];

const isTarget = ({ anchorLabels }: Walk): boolean => anchorLabels.some((label) => TARGETS.includes(label));

async function unknown(graph: Graph, id: string, isThere: boolean): Promise<UnknownId> {
  const reason = isThere ? 'OTHER_KIND' : 'ABSENT';
  return { __typename: 'UnknownId', id, reason, nearest: await nearestTo(graph, id, TARGETS) };
}

function chainOf(traced: Traced): Chain {
  const { request, limits, place, page, found, index } = traced;
  const ordered = inPromisedOrder(
    page.things.map((thing) => ({
      id: thing.id,
      orderKey: thing.orderKey,
      causes: (traced.held.causes.get(thing.id) ?? []).map(({ to }) => to),
      thing,
    })),
  );
  const entries = ordered.flatMap(({ thing }) => entryOf(thing, traced));
  const { isMore, endCursor } = onwards(traced);
  const isGivenUp = isFiltering(place.filter) && (index.walk.above.isCut || index.walk.below.isCut);
  const first = page.things.at(0);
  return {
    __typename: 'Chain',
    anchor: request.of,
    limits,
    entries,
    totals: found.totals,
    warnings: warningsOf(entries, found, isGivenUp ? place.anchor : null),
    pageInfo: {
      hasNextPage: isMore,
      hasPreviousPage: place.shown !== null,
      startCursor: first === undefined ? null : encodePlace({ ...place, shown: rankOf(first, traced.start) }),
      endCursor,
    },
  };
}

/** Between the two statements a thing may go; then its entry is left out, and its replies are counted where they touch. */
function entryOf(thing: HeldThing, traced: Traced): readonly ChainEntry[] {
  const { found, held, start, place, index, breadth, page } = traced;
  const node = found.targets.get(thing.id);
  if (node === undefined) return [];
  const isListed = (id: string): boolean => page.isListed(id) && !found.gone.has(id);
  const omitted = omissionsAt(thing, { index, held, breadth, isListed });
  return [
    {
      node,
      depth: (place.at?.depth ?? 0) + thing.depth,
      role: thing.id === start && place.at === null ? 'ANCHOR' : thing.isBridge ? 'BRIDGE' : 'MATCH',
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
  if (goOn === 'ON_LATER_PAGES') return { side, reason, count, after: onwards(traced).endCursor };
  const depth = (traced.place.at?.depth ?? 0) + thing.depth;
  const at = { id: thing.id, side, after: goOn.after, depth };
  return { side, reason, count, after: encodePlace({ ...traced.place, at, shown: null }) };
}

/**
 * Where the next page begins. Where a chain is gone on from a place, and what was walked from there is all shown, the next
 * page begins at the next replies of that place.
 */
function onwards({ place, page, index, held, breadth, start }: Traced): { isMore: boolean; endCursor: string | null } {
  if (page.isMore) return { isMore: true, endCursor: encodePlace({ ...place, shown: page.last }) };
  const thing = held.things.get(start);
  if (place.at !== null && thing !== undefined) {
    const isListed = (id: string): boolean => page.isListed(id);
    const { side, after } = place.at;
    const left = omissionsAt(thing, { index, held, breadth, isListed }).find(
      (omitted) => omitted.side === side && omitted.reason === 'LIMIT',
    );
    if (left?.goOn != null && left.goOn !== 'ON_LATER_PAGES' && left.goOn.after > after) {
      return {
        isMore: true,
        endCursor: encodePlace({ ...place, at: { ...place.at, after: left.goOn.after }, shown: null }),
      };
    }
  }
  return { isMore: false, endCursor: page.last === null ? null : encodePlace({ ...place, shown: page.last }) };
}
