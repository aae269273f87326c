import type { ChainFilter } from '../../src/chain/filter.js';
import type { AskedLimits } from '../../src/chain/limits.js';
import { parseDate } from '../../src/values/date.js';
import type { View } from '../../src/source/seen.js';
import { SPEAKERS, type MadeGraph, type MadeRemark, type MadeReply, type MadeThing, type OrderKeys } from './made.js';

/**
 * The chain as the design tells it, walked plainly over the made graph itself: slow, without a database, and written
 * without a look at how the chain is walked in earnest.
 */
export interface World extends MadeGraph {
  readonly orderKeys: OrderKeys;
  readonly filter: ChainFilter;
}

export type Side = 'PARENTS' | 'REPLIES';

/** Where a chain begins: at its anchor, or after a key on one side of an entry, whose depth is known. */
export interface Beginning {
  readonly id: string;
  readonly at: { readonly side: Side; readonly after: string; readonly depth: number } | null;
}

export type Bounds = Omit<AskedLimits, 'first'>;

const smaller = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keyOf = ({ orderKeys }: World, id: string): string => orderKeys.get(id) ?? '';

/** Answers stand by the order of the answering remark, causes by the order of the cause; then by the reply. */
function placeOn(world: World, side: Side, reply: MadeReply): string {
  return side === 'REPLIES' ? `${keyOf(world, reply.from)}|${reply.id}` : `${keyOf(world, reply.to)} ${reply.id}`;
}

const far = (side: Side, reply: MadeReply): string => (side === 'PARENTS' ? reply.to : reply.from);
const near = (side: Side, reply: MadeReply): string => (side === 'PARENTS' ? reply.from : reply.to);

/** All replies on a side of a thing, in their order. Rejected ones are none. */
export function repliesOn(world: World, begin: Beginning, side: Side, id: string): readonly MadeReply[] {
  return world.replies
    .filter((reply) => reply.review !== 'REJECTED' && near(side, reply) === id && isAhead(world, begin, reply))
    .toSorted((a, b) => smaller(placeOn(world, side, a), placeOn(world, side, b)));
}

/** Of the replies at a beginning, only those are there that follow its key: the others were shown before. */
function isAhead(world: World, { at, id }: Beginning, reply: MadeReply): boolean {
  return at === null || near(at.side, reply) !== id || placeOn(world, at.side, reply) > at.after;
}

function passes(world: World, reply: MadeReply): boolean {
  const { filter } = world;
  const { relation, confidence, review, bases } = reply;
  return (
    isTold(world, reply) &&
    (filter.relations?.includes(relation ?? 'RESPONDS') ?? true) &&
    (filter.confidences?.includes(confidence ?? 'HIGH') ?? true) &&
    (filter.reviews?.includes(review ?? 'ACCEPTED') ?? true) &&
    (filter.bases === null || (bases ?? ['STATED']).some((basis) => filter.bases?.includes(basis)))
  );
}

export function matches({ filter, things }: World, id: string): boolean {
  const thing = things.find((other) => other.id === id);
  if (thing === undefined) return false;
  return (
    (filter.speakers === null || (thing.is === 'Remark' && filter.speakers.includes(thing.speakerId ?? SPEAKERS[0]))) &&
    (filter.kinds === null || (thing.is === 'Remark' && filter.kinds.includes(thing.kind ?? 'STATEMENT'))) &&
    (filter.outlets === null ||
      (thing.is === 'Remark' && (thing.outlets ?? []).some((outlet) => filter.outlets?.includes(outlet)))) &&
    (thing.is !== 'Remark' || isPrinted(thing, filter.view)) &&
    isWithin(thing, filter)
  );
}

/** Whether one of those whose printings count printed it, and surely so by the day. */
export function isPrinted(
  { outlets = [], wording }: MadeRemark,
  view: ChainFilter['view'],
  only: readonly string[] = sourcesOf(outlets),
): boolean {
  const latest = wording?.knownFrom == null ? null : parseDate(wording.knownFrom).latest;
  return view === null || sourcesOf(outlets).some((source) => only.includes(source) && counts(view, source, latest));
}

/** A source tells a reply since it prints the answer; where it does not, nobody knows since when. */
export function isTold({ things, filter: { view } }: World, { from, sources = [null] }: MadeReply): boolean {
  const answer = things.find(({ id }) => id === from);
  if (view === null || answer?.is !== 'Remark') return true;
  const printing = sourcesOf(answer.outlets ?? []);
  const told = sources.filter((source) => source !== null);
  return (
    isPrinted(answer, view, told) || told.some((source) => !printing.includes(source) && counts(view, source, null))
  );
}

function counts(view: View, source: string, latest: string | null): boolean {
  const isChosen =
    (view.outlets === null && view.sources === null) ||
    view.outlets?.includes(source.replace('source:', 'outlet:')) === true ||
    view.sources?.includes(source) === true;
  return isChosen && (view.asOf === null || (latest !== null && latest <= view.asOf));
}

const sourcesOf = (outlets: readonly string[]): readonly string[] =>
  outlets.map((outlet) => outlet.replace('outlet:', 'source:'));

function isWithin(thing: MadeThing, { from, to }: ChainFilter): boolean {
  if (from === null && to === null) return true;
  const edtf = thing.is === 'Remark' ? (thing.said ?? null) : thing.date;
  if (edtf === null) return false;
  const { earliest, latest } = parseDate(edtf);
  return (from === null || latest === null || latest >= from) && (to === null || earliest === null || earliest <= to);
}

/** Where to begin downwards: a race leads down to what answers its results, too. */
export function startsOf(world: World, begin: Beginning): readonly string[] {
  const isRace = world.things.find(({ is }) => is === 'Race')?.id === begin.id;
  const results = world.things.filter(
    ({ is, id }) => is === 'Result' && world.replies.some((reply) => reply.to === id && reply.review !== 'REJECTED'),
  );
  return isRace && begin.at === null ? [begin.id, ...results.map(({ id }) => id)] : [begin.id];
}

/** Everything that can be reached along some replies, and the least number of replies to it. */
function distances(
  starts: readonly string[],
  next: (id: string) => readonly string[],
  most = Infinity,
): Map<string, number> {
  const found = new Map(starts.map((id) => [id, 0]));
  for (let step = 1; step <= most; step += 1) {
    const level = [...found].filter(([, distance]) => distance === step - 1).flatMap(([id]) => next(id));
    if (level.length === 0) break;
    for (const id of level) if (!found.has(id)) found.set(id, step);
  }
  return found;
}

/** Which sides a beginning leads on to. */
const leads = ({ at }: Beginning, side: Side): boolean => at === null || at.side === side;

/** The whole chain from a beginning, along the replies that pass; `only` leaves all others out. */
export function whole(world: World, begin: Beginning, only: (id: string) => boolean = () => true) {
  const on = (side: Side) => (id: string) =>
    repliesOn(world, begin, side, id)
      .filter((reply) => passes(world, reply))
      .map((reply) => far(side, reply))
      .filter(only);
  return {
    above: leads(begin, 'PARENTS') ? distances([begin.id], on('PARENTS')) : new Map([[begin.id, 0]]),
    below: leads(begin, 'REPLIES')
      ? distances(
          startsOf(world, begin).filter((id) => id === begin.id || only(id)),
          on('REPLIES'),
        )
      : new Map([[begin.id, 0]]),
  };
}

export interface Expected {
  /** Depth by id, in the order of the pages. */
  readonly depths: ReadonlyMap<string, number>;
  readonly replies: readonly MadeReply[];
}

/** What a chain holds within bounds, of the things that are kept: the earliest replies at each thing, level by level. */
export function within(
  world: World,
  begin: Beginning,
  bounds: Bounds,
  isKept: (id: string) => boolean = () => true,
): Expected {
  const kept = (side: Side, id: string) =>
    repliesOn(world, begin, side, id).filter((reply) => passes(world, reply) && isKept(far(side, reply)));
  const earliest = (side: Side) => (id: string) =>
    kept(side, id)
      .slice(0, bounds.perNode)
      .map((reply) => far(side, reply));
  const starts = startsOf(world, begin).filter((id) => id === begin.id || isKept(id));
  const levels = (side: Side, most: number) =>
    begin.at === null ? most : begin.at.side === side ? Math.max(1, most) : 0;
  const reach = distances(starts, earliest('REPLIES'), levels('REPLIES', bounds.down));
  const rise = distances([begin.id], earliest('PARENTS'), levels('PARENTS', bounds.up));
  const isHeld = (id: string): boolean => reach.has(id) || rise.has(id);
  const shown = (side: Side, among: ReadonlyMap<string, number>) => (id: string) =>
    kept(side, id)
      .map((reply) => far(side, reply))
      .filter((next) => among.has(next));
  const down = distances(starts, shown('REPLIES', reach));
  const up = distances([begin.id], shown('PARENTS', rise));
  const things = [
    ...[...up].map(([id, distance]) => ({ id, distance, depth: -distance, side: 0 })),
    ...[...down]
      .filter(([id]) => id !== begin.id)
      .map(([id, distance]) => ({ id, distance, depth: distance, side: 1 })),
  ].toSorted((a, b) => a.distance - b.distance || a.side - b.side || smaller(keyOf(world, a.id), keyOf(world, b.id)));
  return {
    depths: new Map(things.map(({ id, depth }) => [id, (begin.at?.depth ?? 0) + depth + 0])),
    replies: world.things
      .filter(({ id }) => isHeld(id))
      .flatMap(({ id }) => kept('PARENTS', id))
      .filter(({ to }) => isHeld(to)),
  };
}

/** Of the entries whose listed causes are all placed, the one with the smallest order key, again and again. */
export function inOrder(world: World, ids: readonly string[], replies: readonly MadeReply[]): readonly string[] {
  const placed: string[] = [];
  for (let rest = [...ids]; rest.length > 0; rest = rest.filter((id) => !placed.includes(id))) {
    const [next] = rest
      .filter((id) => replies.every(({ from, to }) => from !== id || !rest.includes(to)))
      .toSorted((a, b) => smaller(keyOf(world, a), keyOf(world, b)));
    if (next === undefined) throw new Error('The replies run in a ring.');
    placed.push(next);
  }
  return placed;
}

/** Which reply of a thing leads on towards where the chain began: the shortest way, then by order. */
export function primaryOf(world: World, { depths, replies }: Expected, id: string, start: number): string | undefined {
  const depth = depths.get(id) ?? 0;
  const mine = replies
    .filter(({ from }) => from === id)
    .toSorted((a, b) => smaller(placeOn(world, 'PARENTS', a), placeOn(world, 'PARENTS', b)));
  const towards = depth > start ? mine.find(({ to }) => depths.get(to) === depth - 1) : undefined;
  return (towards ?? mine[0])?.id;
}

export type Reason = 'LIMIT' | 'FILTER' | 'OUTSIDE';

/**
 * Why a reply at an entry is not shown. Where the chain leads on, it fails the filter (or what it leads to is not kept), or
 * a limit cut it. Elsewhere it leads off the way: unless it runs between two held things, which a later page shows, or the
 * filter took away what it leads to.
 */
export function reasonOf(
  world: World,
  begin: Beginning,
  { depths, replies }: Expected,
  isKept: (id: string) => boolean,
  { side, id }: { readonly side: Side; readonly id: string },
  reply: MadeReply,
): Reason {
  const depth = (depths.get(id) ?? 0) - (begin.at?.depth ?? 0);
  const isOnward = side === 'PARENTS' ? depth <= 0 : depth >= 0;
  const fails = !passes(world, reply) || !isKept(far(side, reply));
  if (isOnward) return fails ? 'FILTER' : 'LIMIT';
  if (replies.includes(reply)) return 'LIMIT';
  const { above, below } = whole(world, begin);
  const isInReach = Object.values(world.filter).some((part) => part !== null)
    ? above.has(far(side, reply)) || below.has(far(side, reply))
    : false;
  return isInReach && fails ? 'FILTER' : 'OUTSIDE';
}
