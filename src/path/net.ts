import { groupBy } from '../values/group.js';
import { bestBasis, compareTallies, NO_LINKS, withLink, type Strength } from './strength.js';
import type { GatheredThing } from './statements.js';

/** One step from a thing to another. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly kind: 'SAID' | 'REPLY' | 'RESULT';
  /** UP: from an answer to what it answers, or from a result to its race. null: between a speaker and a remark. */
  readonly direction: 'UP' | 'DOWN' | null;
  /** The strongest reply between the two, and the others; null and empty where the step is none. */
  readonly replyId: string | null;
  readonly otherReplyIds: readonly string[];
  /** The remark, where the step is between it and its speaker; else null. */
  readonly remarkId: string | null;
  /** null where there is nothing to dispute. */
  readonly strength: Strength | null;
}

/** What was gathered, made ready for walking in both directions. */
export interface Net {
  readonly things: ReadonlyMap<string, GatheredThing>;
  readonly steps: ReadonlyMap<string, readonly Step[]>;
}

/** Between two things there is one step, however many replies: the strongest, and of equally strong ones the first by its id. */
export function netOf(gathered: readonly GatheredThing[], ends: readonly string[]): Net {
  const things = new Map(gathered.map((thing) => [thing[0], thing]));
  const found = gathered.flatMap((thing) => [...saidIn(thing, ends), ...raceOf(thing), ...repliesOf(thing)]);
  const inside = found.filter(({ from, to }) => things.has(from) && things.has(to));
  const between = groupBy(inside, ({ from, to }) => `${from} ${to}`);
  const single = [...between.values()].flatMap(strongest);
  return { things, steps: groupBy([...single, ...single.map(turned)], ({ from }) => from) };
}

const NO_REPLY = { replyId: null, otherReplyIds: [], remarkId: null } as const;

/** Who said it matters at the ends alone. */
function saidIn([id, , speakerId, confidence, basis]: GatheredThing, ends: readonly string[]): readonly Step[] {
  if (speakerId === null || !ends.includes(speakerId)) return [];
  const strength = confidence === null || basis === null ? null : { confidence, basis };
  return [{ from: speakerId, to: id, kind: 'SAID', direction: null, ...NO_REPLY, remarkId: id, strength }];
}

function raceOf([id, , , , , raceId]: GatheredThing): readonly Step[] {
  return raceId === null
    ? []
    : [{ from: id, to: raceId, kind: 'RESULT', direction: 'UP', ...NO_REPLY, strength: null }];
}

function repliesOf([from, , , , , , , , replies]: GatheredThing): readonly Step[] {
  return replies.flatMap(([replyId, to, confidence, bases, isTold, isInView]): readonly Step[] => {
    const strength = { confidence, basis: bestBasis(bases) };
    return isTold && isInView ? [{ from, to, kind: 'REPLY', direction: 'UP', ...NO_REPLY, replyId, strength }] : [];
  });
}

function strongest(steps: readonly Step[]): readonly Step[] {
  const [best, ...others] = steps.toSorted(
    (a, b) =>
      compareTallies(withLink(NO_LINKS, a.strength), withLink(NO_LINKS, b.strength)) ||
      ((a.replyId ?? '') < (b.replyId ?? '') ? -1 : 1),
  );
  return best === undefined ? [] : [{ ...best, otherReplyIds: others.flatMap(({ replyId }) => replyId ?? []) }];
}

const turned = (step: Step): Step => ({
  ...step,
  from: step.to,
  to: step.from,
  direction: step.direction === 'UP' ? 'DOWN' : step.direction === 'DOWN' ? 'UP' : null,
});

/** How many steps each thing is away from one, nearest first; things that can not be reached are left out. */
export function distancesFrom({ steps }: Net, start: string): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances) {
    for (const { to } of steps.get(id) ?? []) if (!distances.has(to)) distances.set(to, distance + 1);
  }
  return distances;
}
