import { compare, type Held, type HeldThing } from './hold.js';
import type { Direction, WalkedReply, WalkIndex } from './walk.js';

export type ChainSide = 'PARENTS' | 'REPLIES';

/** Replies that exist at an entry and are not shown; counted exactly. */
export interface Omitted {
  readonly side: ChainSide;
  readonly reason: 'LIMIT' | 'FILTER' | 'OUTSIDE';
  readonly count: number;
  /** Where a limit cut: that the following pages bring it, or after which key on this side it goes on. Else null. */
  readonly goOn: 'ON_LATER_PAGES' | { readonly after: string } | null;
}

/** Where a chain is gone on from: on one side of one entry, after one key. */
export interface Going {
  readonly id: string;
  readonly side: ChainSide;
  readonly after: string;
}

/** What is known when the omissions of a page are counted. */
export interface Shown {
  readonly index: WalkIndex;
  readonly held: Held;
  /** How many replies at each thing the walk followed. */
  readonly breadth: number;
  /** Whether this page, or one before it, lists the thing. */
  readonly isListed: (id: string) => boolean;
  /** null: the chain begins at its anchor. */
  readonly going: Going | null;
}

/**
 * What exists at an entry and is not shown.
 *
 * On the side where the chain leads on (the answers of the anchor and of its descendants, the causes of the anchor and of
 * its ancestors) a reply is missing because it stands on a later page, or because a bound cut it, or because the filter does
 * not keep it. On the other side (other answers of an ancestor, other causes of a descendant) it leads out of the chain,
 * unless it stands on a later page, or the filter took away what it leads to.
 *
 * The entry from which a chain is gone on stands again with what follows the place, and counts only that; the rest was
 * counted where the entry stood first.
 */
export function omissionsAt(thing: HeldThing, shown: Shown): readonly Omitted[] {
  const { going } = shown;
  const sides: readonly ChainSide[] = going?.id === thing.id ? [going.side] : ['PARENTS', 'REPLIES'];
  return sides
    .flatMap((side) => {
      const isOnward = side === 'PARENTS' ? thing.depth <= 0 : thing.depth >= 0;
      return isOnward ? onward(thing, side, shown) : outward(thing, side, shown);
    })
    .filter(({ count }) => count > 0);
}

function onward(thing: HeldThing, side: ChainSide, shown: Shown): readonly Omitted[] {
  const { all, passing, walked } = counted(thing, side, shown.index);
  const kept = keptOn(side, thing.id, shown.held);
  const beyond = new Set(kept.filter((reply) => !isHeld(reply, shown)).map(({ id }) => id));
  const count = beyond.size + passing - walked.length;
  const goOn = count === 0 ? null : { after: resumeAfter(thing, side, walked, beyond, shown) };
  return [
    onLaterPages(side, kept, shown),
    { side, reason: 'LIMIT', count, goOn },
    { side, reason: 'FILTER', count: all - passing + walked.length - kept.length, goOn: null },
  ];
}

function outward(thing: HeldThing, side: ChainSide, shown: Shown): readonly Omitted[] {
  const { held, index } = shown;
  const { all } = counted(thing, side, index);
  const kept = keptOn(side, thing.id, held);
  const between = kept.filter((reply) => isHeld(reply, shown));
  const taken =
    repliesOn(side, thing.id, index).filter((reply) => index.things.has(reply[far(side)])).length - kept.length;
  return [
    onLaterPages(side, between, shown),
    { side, reason: 'FILTER', count: taken, goOn: null },
    { side, reason: 'OUTSIDE', count: all - between.length - taken, goOn: null },
  ];
}

/** A reply stands at the answering entry: where that is listed, its causes are shown, but an answer may be on its way. */
function onLaterPages(side: ChainSide, replies: readonly WalkedReply[], shown: Shown): Omitted {
  const later = replies.filter((reply) => isHeld(reply, shown) && !shown.isListed(reply.from));
  return { side, reason: 'LIMIT', count: side === 'PARENTS' ? 0 : later.length, goOn: 'ON_LATER_PAGES' };
}

const isHeld = ({ from, to }: WalkedReply, { held }: Shown): boolean => held.things.has(from) && held.things.has(to);

const keptOn = (side: ChainSide, id: string, held: Held): readonly WalkedReply[] =>
  (side === 'PARENTS' ? held.keptCauses : held.keptAnswers).get(id) ?? [];

/** All replies on a side of a thing, those among them that pass the filter, and those of these whose other end was walked. */
function counted(thing: HeldThing, side: ChainSide, index: WalkIndex) {
  const here = repliesOn(side, thing.id, index);
  const walked = here.filter((reply) => reply.passes && index.things.has(reply[far(side)]));
  return side === 'REPLIES'
    ? { all: thing.answers, passing: thing.passingAnswers, walked }
    : { all: here.length, passing: here.filter(({ passes }) => passes).length, walked };
}

/**
 * The key after which to go on: that of the last reply before the first one that is missing, so that nothing between is
 * lost; what stands behind it may come twice. Only as far as the walk is known to be whole at this thing: not at all where
 * it did not go on from it, else up to its breadth, and up to where its last level was cut.
 */
function resumeAfter(
  thing: HeldThing,
  side: ChainSide,
  walked: readonly WalkedReply[],
  missing: ReadonlySet<string>,
  { index, breadth, going }: Shown,
): string {
  let after = going?.id === thing.id ? going.after : '';
  for (const { id, key } of wholePart(thing, side, walked, index, breadth)) {
    if (missing.has(id)) return after;
    after = key;
  }
  return after;
}

function wholePart(
  thing: HeldThing,
  side: ChainSide,
  walked: readonly WalkedReply[],
  index: WalkIndex,
  breadth: number,
): readonly { readonly id: string; readonly key: string }[] {
  const direction = side === 'PARENTS' ? index.walk.above : index.walk.below;
  const level = (side === 'PARENTS' ? index.levelAbove : index.levelBelow).get(thing.id);
  if (level === undefined || level === direction.levels.length - 1) return [];
  const end = cutKey(direction, level, index);
  return walked
    .map((reply) => ({ id: reply.id, key: keyOn(side, reply, index) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .slice(0, breadth)
    .filter(({ key }) => end === null || compare(key, end) < 0);
}

/** Where the level after this one was cut: its greatest order key; null where it is whole. */
function cutKey({ levels, isCut }: Direction, level: number, { things }: WalkIndex): string | null {
  if (!isCut || level !== levels.length - 2) return null;
  return things.get(levels.at(-1)?.at(-1) ?? '')?.orderKey ?? '';
}

/** By which replies on a side are ordered: answers by their own key, causes by that of the cause, then by the reply. */
function keyOn(side: ChainSide, reply: WalkedReply, { things }: WalkIndex): string {
  return side === 'REPLIES' ? reply.orderKey : `${things.get(reply.to)?.orderKey ?? ''} ${reply.id}`;
}

const repliesOn = (side: ChainSide, id: string, index: WalkIndex): readonly WalkedReply[] =>
  (side === 'PARENTS' ? index.made : index.received).get(id) ?? [];

/** The end of a reply that is not the entry. */
const far = (side: ChainSide): 'from' | 'to' => (side === 'PARENTS' ? 'to' : 'from');
