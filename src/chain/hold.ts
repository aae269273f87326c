import { groupBy } from '../values/group.js';
import type { WalkedReply, WalkedThing, WalkIndex } from './walk.js';

/** The bounds within which a walk is held. */
export type Bounds = Readonly<Record<'up' | 'down' | 'perNode', number>>;

/** A thing that a chain holds. */
export interface HeldThing extends WalkedThing {
  /** Replies between it and where the walk began; negative upwards. */
  readonly depth: number;
  /** In the chain for what hangs on it, not for itself. */
  readonly isBridge: boolean;
}

/** All that a chain holds within its bounds, before it is paged. */
export interface Held {
  readonly things: ReadonlyMap<string, HeldThing>;
  /** Replies between held things that pass the filter, by the answering thing; its causes in their order. */
  readonly causes: ReadonlyMap<string, readonly WalkedReply[]>;
  /** The same by what is answered, the earliest answer first. */
  readonly answers: ReadonlyMap<string, readonly WalkedReply[]>;
  /** What the filter keeps of the walk, without bounds: by the answering thing, and by what is answered. */
  readonly keptCauses: ReadonlyMap<string, readonly WalkedReply[]>;
  readonly keptAnswers: ReadonlyMap<string, readonly WalkedReply[]>;
}

/**
 * What a chain holds of what was walked.
 *
 * First the filter: a thing is kept if it passes, or if it is needed to connect one that passes with where the walk began,
 * by as few replies as there are between them; such a one is a bridge. Then the bounds: from where the walk
 * began, each held thing leads on to the earliest `perNode` of its kept answers (or causes, upwards), level by level, as
 * many levels as are allowed. At last the depth: every kept reply between two held things is shown, also one that the
 * bounds would not have followed, and the depth is the least number of shown replies.
 */
export function hold(index: WalkIndex, start: string, bounds: Bounds): Held {
  const { walk, things } = index;
  const passing = walk.replies.filter(({ passes, to }) => passes && things.has(to));
  const keyOf = (id: string): string => things.get(id)?.orderKey ?? '';
  const byCause = (a: WalkedReply, b: WalkedReply): number => compare(keyOf(a.to), keyOf(b.to)) || compare(a.id, b.id);
  const byAnswer = (a: WalkedReply, b: WalkedReply): number => compare(a.orderKey, b.orderKey);
  const isGiven = (id: string): boolean => id === start || things.get(id)?.matches === true;
  const kept = new Set([
    ...connected(walk.above.levels, idsBy(passing, 'to', 'from'), isGiven),
    ...connected(walk.below.levels, idsBy(passing, 'from', 'to'), isGiven),
  ]);
  const keptReplies = passing.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const keptCauses = grouped(keptReplies, ({ from }) => from, byCause);
  const keptAnswers = grouped(keptReplies, ({ to }) => to, byAnswer);

  const keptStarts = [start, ...walk.results].filter((id) => kept.has(id));
  const above = within([start], bounds.up, (id) => targets(keptCauses, id, 'to').slice(0, bounds.perNode));
  const below = within(keptStarts, bounds.down, (id) => targets(keptAnswers, id, 'from').slice(0, bounds.perNode));
  const isAbove = new Set(above);
  const isHeld = new Set([...above, ...below]);
  const shown = keptReplies.filter(({ from, to }) => isHeld.has(from) && isHeld.has(to));
  const causes = grouped(shown, ({ from }) => from, byCause);
  const answers = grouped(shown, ({ to }) => to, byAnswer);

  const isBelow = new Set(below);
  const depths = new Map([
    ...depthsFrom([start], (id) => targets(causes, id, 'to').filter((next) => isAbove.has(next)), -1),
    ...depthsFrom(keptStarts, (id) => targets(answers, id, 'from').filter((next) => isBelow.has(next)), 1),
  ]);
  const held = [...isHeld].flatMap((id): [string, HeldThing][] => {
    const thing = things.get(id);
    return thing === undefined ? [] : [[id, { ...thing, depth: depths.get(id) ?? 0, isBridge: !thing.matches }]];
  });
  return { things: new Map(held), causes, answers, keptCauses, keptAnswers };
}

/**
 * What is given, and what is needed to connect it. From the outermost level inwards: a kept thing that leads to a given one
 * of the level before needs no more. For the others bridges are taken, the smallest order keys first, until each is
 * connected; a bridge is let go again where others, taken later, do without it.
 */
function connected(
  levels: readonly (readonly string[])[],
  nearerTo: ReadonlyMap<string, readonly string[]>,
  isGiven: (id: string) => boolean,
): readonly string[] {
  const kept: string[] = [];
  let further: readonly string[] = [];
  for (const level of levels.toReversed()) {
    const place = new Map(level.map((id, at) => [id, at]));
    const placeOf = (id: string): number => place.get(id) ?? level.length;
    const open = further
      .map((id) => (nearerTo.get(id) ?? []).filter((next) => place.has(next)))
      .filter((ways) => !ways.some(isGiven))
      .map((ways) => ways.toSorted((a, b) => placeOf(a) - placeOf(b)));
    const bridges = bridgesOver(open);
    further = level.filter((id) => isGiven(id) || bridges.has(id));
    kept.push(...further);
  }
  return kept;
}

function bridgesOver(open: readonly (readonly string[])[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const ways of open) if (!ways.some((way) => taken.has(way))) ways.slice(0, 1).forEach((way) => taken.add(way));
  const over = groupBy(
    open.flatMap((ways) => ways.map((bridge) => ({ bridge, ways }))),
    ({ bridge }) => bridge,
  );
  for (const bridge of [...taken].toReversed()) {
    const isSpared = (over.get(bridge) ?? []).every(({ ways }) => ways.some((way) => way !== bridge && taken.has(way)));
    if (isSpared) taken.delete(bridge);
  }
  return taken;
}

/** The ids reached from the start, level by level; the start among them. */
function within(starts: readonly string[], levels: number, next: (id: string) => readonly string[]): readonly string[] {
  const reached = new Set(starts);
  let level = starts;
  for (let turn = 0; turn < levels && level.length > 0; turn += 1) {
    const found = [...new Set(level.flatMap(next))].filter((id) => !reached.has(id));
    for (const id of found) reached.add(id);
    level = found;
  }
  return [...reached];
}

function depthsFrom(
  starts: readonly string[],
  next: (id: string) => readonly string[],
  step: 1 | -1,
): ReadonlyMap<string, number> {
  const depths = new Map(starts.map((id) => [id, 0]));
  let level = starts;
  for (let depth = step; level.length > 0; depth += step) {
    const found = [...new Set(level.flatMap(next))].filter((id) => !depths.has(id));
    for (const id of found) depths.set(id, depth);
    level = found;
  }
  return depths;
}

const targets = (by: ReadonlyMap<string, readonly WalkedReply[]>, id: string, end: 'from' | 'to'): readonly string[] =>
  (by.get(id) ?? []).map((reply) => reply[end]);

function idsBy(replies: readonly WalkedReply[], by: 'from' | 'to', end: 'from' | 'to') {
  const groups = groupBy(replies, (reply) => reply[by]);
  return new Map([...groups].map(([id, group]) => [id, group.map((reply) => reply[end])]));
}

function grouped(
  replies: readonly WalkedReply[],
  by: (reply: WalkedReply) => string,
  order: (a: WalkedReply, b: WalkedReply) => number,
): ReadonlyMap<string, readonly WalkedReply[]> {
  return new Map([...groupBy(replies, by)].map(([id, group]) => [id, group.toSorted(order)]));
}

/** By code units, as the database compares. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
