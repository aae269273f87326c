import type { Held } from './hold.js';
import type { WalkedReply } from './walk.js';

/** A way through a chain, from what answers nothing in it to what nothing in it answers: the replies, the first answer first. */
export type Way = readonly WalkedReply[];

/** A way as far as it has been followed; null where it has just begun. */
interface Followed {
  readonly id: string;
  readonly reply: WalkedReply | null;
  readonly before: Followed | null;
}

/**
 * The longest ways through what a chain holds, the longest first; of equal ones that whose answers come earlier.
 *
 * Ways can be far more than can be listed: sixty levels of two make 2 to the 59. So it is told beforehand how far each thing
 * leads at most, and always that way is followed on which can become the longest, of such the one begun last: each step then
 * belongs to a way that will be shown.
 */
export function longestWays({ things, causes, answers }: Held, most: number): readonly Way[] {
  const reach = reaches([...things.keys()], answers);
  const reachOf = (id: string): number => reach.get(id) ?? 0;
  const waiting = new Map<number, Followed[]>();
  const wait = (length: number, followed: Followed): void => {
    const same = waiting.get(length);
    if (same === undefined) waiting.set(length, [followed]);
    else same.push(followed);
  };
  const ordered = [...things.values()].toSorted((a, b) => (a.orderKey < b.orderKey ? 1 : -1));
  for (const { id } of ordered) {
    const isBeginning = (causes.get(id)?.length ?? 0) === 0 && (answers.get(id)?.length ?? 0) > 0;
    if (isBeginning) wait(reachOf(id), { id, reply: null, before: null });
  }

  const found: Way[] = [];
  for (let length = Math.max(0, ...waiting.keys()); length > 0 && found.length < most; length -= 1) {
    const level = waiting.get(length) ?? [];
    for (let way = level.pop(); way !== undefined && found.length < most; way = level.pop()) {
      const next = (answers.get(way.id) ?? []).toReversed();
      if (next.length === 0) found.push(repliesOf(way));
      const gone = length - reachOf(way.id);
      for (const reply of next) {
        const whole = gone + 1 + reachOf(reply.from);
        const followed = { id: reply.from, reply, before: way };
        if (whole === length) level.push(followed);
        else wait(whole, followed);
      }
    }
  }
  return found;
}

/** How many replies lead on from each thing at most. Answers before causes, so that no depth is too deep for the stack. */
function reaches(ids: readonly string[], answers: Held['answers']): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  const open = [...ids];
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    const below = (answers.get(id) ?? []).map(({ from }) => from);
    const unknown = below.filter((other) => !reach.has(other));
    if (unknown.length > 0 && !reach.has(id)) {
      open.push(...unknown);
      continue;
    }
    open.pop();
    if (!reach.has(id)) reach.set(id, Math.max(-1, ...below.map((other) => reach.get(other) ?? 0)) + 1);
  }
  return reach;
}

function repliesOf(way: Followed): Way {
  const replies: WalkedReply[] = [];
  for (let step: Followed | null = way; step?.reply != null; step = step.before) replies.push(step.reply);
  return replies.toReversed();
}
