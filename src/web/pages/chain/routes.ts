import type { Obstacles } from './obstacles.js';
import type { Port } from './ports.js';

interface Ends {
  readonly from: readonly Port[];
  readonly to: readonly Port[];
  /** The ids of both ends, which a curve may touch where it begins and ends. */
  readonly own: readonly string[];
  readonly obstacles: Obstacles;
  /** How often each port is used already; the chosen ones are counted in it. */
  readonly taken: Map<string, number>;
}

/** A cubic curve: its ends and the two points that bend it, as x and y. */
type Bend = readonly [number, number, number, number, number, number, number, number];

const BEHIND_A_BOX = 80;
const SHARED = 45;
const PER_LENGTH = 0.25;
const PER_TURN = 22;
const STRENGTHS = [0.45, 0.9] as const;
const STEPS = 16;
/** How many pairs of ends are tried, the cheapest: a page with hundreds of replies must not wait for its curves. */
const TRIED = 18;

/** The way from one thing to another that runs behind the fewest boxes, shares no end with others, and is short. */
export function routeBetween({ from, to, own, obstacles, taken }: Ends): string {
  let best: { readonly bend: Bend; readonly cost: number; readonly ports: readonly Port[] } | null = null;
  for (const { ports, fixed } of pairsOf(from, to, taken)) {
    if (best !== null && fixed >= best.cost) break;
    for (const strength of STRENGTHS) {
      const bend = bent(ports[0], ports[1], strength);
      const cost = costOf(bend, { own, obstacles, fixed, most: best?.cost ?? Infinity });
      if (best === null || cost < best.cost) best = { bend, cost, ports };
    }
  }
  if (best === null) return '';
  for (const { key } of best.ports) taken.set(key, (taken.get(key) ?? 0) + 1);
  const [x1, y1, x2, y2, x3, y3, x4, y4] = best.bend.map((value) => Math.round(value * 10) / 10);
  return `M${x1},${y1}C${x2},${y2} ${x3},${y3} ${x4},${y4}`;
}

/** The cheapest beginnings with ends, and what each costs at least; the cheapest first. */
function pairsOf(
  from: readonly Port[],
  to: readonly Port[],
  taken: ReadonlyMap<string, number>,
): readonly { readonly ports: readonly [Port, Port]; readonly fixed: number }[] {
  const own = ({ key, price }: Port): number => price + SHARED * (taken.get(key) ?? 0);
  return from
    .flatMap((source) =>
      to.map((target) => ({
        ports: [source, target] as const,
        fixed: own(source) + own(target) + PER_LENGTH * lengthOf(source.x - target.x, source.y - target.y),
      })),
    )
    .toSorted((a, b) => a.fixed - b.fixed)
    .slice(0, TRIED);
}

/** Stands off each end in its direction, the further the longer the way. */
function bent(source: Port, target: Port, strength: number): Bend {
  const off = ({ towardsX, towardsY }: Port): readonly [number, number] => [
    towardsX * Math.max(22, strength * Math.abs(target.x - source.x)),
    towardsY * Math.max(22, strength * Math.abs(target.y - source.y)),
  ];
  const [a, b] = [off(source), off(target)];
  return [source.x, source.y, source.x + a[0], source.y + a[1], target.x + b[0], target.y + b[1], target.x, target.y];
}

interface Pricing {
  readonly own: readonly string[];
  readonly obstacles: Obstacles;
  /** What the ends cost, with the straight way between them. */
  readonly fixed: number;
  /** Above this the rest of the way is not looked at. */
  readonly most: number;
}

/** What its ends cost, how much longer than straight it is, how much it turns, and the boxes behind which it runs. */
function costOf(bend: Bend, { own, obstacles, fixed, most }: Pricing): number {
  let cost = fixed - PER_LENGTH * lengthOf(bend[6] - bend[0], bend[7] - bend[1]);
  const left = fixed - cost;
  let way = 0;
  let [x, y] = [bend[0], bend[1]];
  let course: number | null = null;
  for (let step = 1; step <= STEPS; step += 1) {
    const [nextX, nextY] = [coordinate(bend, 0, step / STEPS), coordinate(bend, 1, step / STEPS)];
    way += PER_LENGTH * lengthOf(nextX - x, nextY - y);
    const next = Math.atan2(nextY - y, nextX - x);
    cost += PER_TURN * (course === null ? 0 : turned(course, next));
    course = next;
    const block = obstacles.at(nextX, nextY);
    const isOwnEnd = block !== undefined && own.includes(block.id) && (step <= 2 || step >= STEPS - 1);
    if (block !== undefined && !isOwnEnd) cost += BEHIND_A_BOX;
    if (cost + Math.max(way, left) >= most) return Infinity;
    [x, y] = [nextX, nextY];
  }
  return cost + way;
}

/** The x of a curve's point, or its y where `axis` is 1; `at` runs from 0 to 1. */
function coordinate(bend: Bend, axis: 0 | 1, at: number): number {
  const rest = 1 - at;
  const [a, b, c, d] = axis === 0 ? [bend[0], bend[2], bend[4], bend[6]] : [bend[1], bend[3], bend[5], bend[7]];
  return rest * rest * (rest * a + 3 * at * b) + at * at * (3 * rest * c + at * d);
}

const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** The angle between two courses, without a side: at most half a turn. */
function turned(one: number, other: number): number {
  const between = Math.abs(one - other);
  return Math.min(between, 2 * Math.PI - between);
}
