import { ASKERS, type Item } from './model.js';

/**
 * The rows from top to bottom: who asked, what happened, and then the speakers, so that those who answer one another stand
 * close together. Begins with the order of first appearance, and changes neighbours while that shortens the way of the replies.
 */
export function rowsOf(items: readonly Item[]): readonly (string | null)[] {
  const all = [...new Set(items.map(({ lane }) => lane))];
  const first = [ASKERS, null].filter((lane) => all.includes(lane));
  const speakers = all.filter(isSpeaker);
  return [...first, ...closeTogether(speakers, pairsOf(items))];
}

const isSpeaker = (lane: string | null | undefined): lane is string => typeof lane === 'string' && lane !== ASKERS;

/** Two speakers with a reply between them. */
type Pair = readonly [string, string];

function pairsOf(items: readonly Item[]): readonly Pair[] {
  const laneOf = new Map(items.map(({ id, lane }) => [id, lane]));
  return items.flatMap(({ lane, parents }) =>
    parents.flatMap(({ to }): Pair[] => {
      const other = laneOf.get(to);
      return isSpeaker(lane) && isSpeaker(other) && other !== lane ? [[lane, other]] : [];
    }),
  );
}

function closeTogether(lanes: readonly string[], pairs: readonly Pair[]): readonly string[] {
  let best = lanes;
  let isBetter = true;
  while (isBetter) {
    isBetter = false;
    for (let at = 0; at + 1 < best.length; at += 1) {
      const other = swapped(best, at);
      if (wayOf(other, pairs) >= wayOf(best, pairs)) continue;
      best = other;
      isBetter = true;
    }
  }
  return best;
}

/** Over how many rows all replies lead. */
function wayOf(lanes: readonly string[], pairs: readonly Pair[]): number {
  const at = new Map(lanes.map((lane, index) => [lane, index]));
  return pairs.reduce((sum, [one, other]) => sum + Math.abs((at.get(one) ?? 0) - (at.get(other) ?? 0)), 0);
}

function swapped<T>(list: readonly T[], at: number): readonly T[] {
  return [...list.slice(0, at), ...list.slice(at, at + 2).toReversed(), ...list.slice(at + 2)];
}
