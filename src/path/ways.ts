import { distancesFrom, type Net, type Step } from './net.js';
import { compareTallies, NO_LINKS, rankOf, withLink, type Tally } from './strength.js';

/** A way, step by step. */
export type Way = readonly Step[];

export interface Ways {
  /** The best first. */
  readonly best: readonly Way[];
  /** How many ways of this length there are; what is more than MOST_COUNTED is not counted. */
  readonly total: number;
}

/** There may be more ways than there are atoms. */
export const MOST_COUNTED = 1_000_000;

/** A way from the start to one thing. */
interface Begun {
  readonly before: Begun | null;
  readonly step: Step | null;
  readonly at: string;
  readonly tally: Tally;
  /** Where it stands among all ways of its length, by the order of the things on it. */
  readonly place: number;
}

/**
 * The best of the ways of the least length. All of them lead through things whose distances from both ends add up to that length,
 * and these stand in layers, one for each distance. From layer to layer each thing keeps the best few ways to it: a way that is
 * not among the best to some thing on it is not among the best at its end, for both would go on alike. So ways are compared
 * and counted without being listed, however many there are.
 *
 * The stronger comes first; of equally strong ones that whose things come first in the one order, step by step.
 */
export function bestWays(net: Net, [from, to]: readonly [string, string], most: number): Ways {
  const [near, far] = [distancesFrom(net, from), distancesFrom(net, to)];
  const length = near.get(to);
  if (length === undefined) return { best: [], total: 0 };
  const isOnTheWay = (id: string): boolean => (near.get(id) ?? Infinity) + (far.get(id) ?? Infinity) === length;
  let layer = new Map<string, readonly Begun[]>([
    [from, [{ before: null, step: null, at: from, tally: NO_LINKS, place: 0 }]],
  ]);
  let counts = new Map([[from, 1]]);
  for (let distance = 0; distance < length; distance += 1) {
    const next = new Map<string, Begun[]>();
    const nextCounts = new Map<string, number>();
    for (const [id, ways] of layer) {
      for (const step of net.steps.get(id) ?? []) {
        if (near.get(step.to) !== distance + 1 || !isOnTheWay(step.to)) continue;
        const begun = ways.map((way) => goneOn(way, step));
        next.set(step.to, [...(next.get(step.to) ?? []), ...begun]);
        const count = (nextCounts.get(step.to) ?? 0) + (counts.get(id) ?? 0);
        nextCounts.set(step.to, Math.min(count, MOST_COUNTED + 1));
      }
    }
    layer = placed(net, new Map([...next].map(([id, ways]) => [id, ways.toSorted(byStrength).slice(0, most)])));
    counts = nextCounts;
  }
  return { best: (layer.get(to) ?? []).map(stepsOf), total: counts.get(to) ?? 0 };
}

const goneOn = (way: Begun, step: Step): Begun => ({
  before: way,
  step,
  at: step.to,
  tally: withLink(way.tally, step.strength),
  place: way.place,
});

/** While a way has no place in its own layer, it bears that which it had in the one before. */
const byStrength = (a: Begun, b: Begun): number => compareTallies(a.tally, b.tally) || a.place - b.place;

/** Numbers the ways of one layer by the order of the things on them. */
function placed(net: Net, layer: ReadonlyMap<string, readonly Begun[]>): Map<string, readonly Begun[]> {
  const keyOf = ({ at }: Begun): string => net.things.get(at)?.[1] ?? '';
  const inOrder = [...layer.values()]
    .flat()
    .toSorted((a, b) => a.place - b.place || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  const places = new Map(inOrder.map((way, place) => [way, place]));
  return new Map(
    [...layer].map(([id, ways]) => [id, ways.map((way) => ({ ...way, place: places.get(way) ?? way.place }))]),
  );
}

function stepsOf(end: Begun): Way {
  const steps: Step[] = [];
  for (let way: Begun | null = end; way !== null; way = way.before) if (way.step !== null) steps.push(way.step);
  return steps.toReversed();
}

/** The weakest step of a way, the first of equally weak ones; null where none can be disputed. */
export function weakestOf(way: Way): Step | null {
  return way.reduce<Step | null>(
    (weakest, step) =>
      step.strength === null || (weakest?.strength != null && rankOf(weakest.strength) <= rankOf(step.strength))
        ? weakest
        : step,
    null,
  );
}
