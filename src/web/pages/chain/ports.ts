import type { Block } from './obstacles.js';
import type { RaceMark } from './races.js';

/** A place at the edge of something at which a curve may begin or end, and in which direction it stands off there. */
export interface Port {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly towardsX: -1 | 0 | 1;
  readonly towardsY: -1 | 0 | 1;
  /** What it costs to use it beside the others: time runs to the right, so a reply had better leave there and come from the left. */
  readonly price: number;
}

const ALONG = [0.12, 0.35, 0.65, 0.88] as const;
const DOWN = [0.5, 0.25, 0.75] as const;

/** Where a curve may leave a box, or come in: at the side that time gives it, or at an edge towards the other end. */
export function portsOfBox({ id, left, right, top, bottom }: Block, other: Block, way: 'in' | 'out'): readonly Port[] {
  const side = way === 'out' ? right : left;
  const towardsX = way === 'out' ? 1 : -1;
  const sides = DOWN.map((part, index): Port => {
    const key = `${id} ${way} ${index}`;
    return { key, x: side, y: top + part * (bottom - top), towardsX, towardsY: 0, price: index === 0 ? 0 : 6 };
  });
  const edge: Pick<Port, 'y' | 'towardsX' | 'towardsY'> =
    other.top < top ? { y: top, towardsX: 0, towardsY: -1 } : { y: bottom, towardsX: 0, towardsY: 1 };
  const edges = ALONG.map((part, index): Port => {
    const price = 30 + (way === 'in' ? index : 0) * 4;
    return { key: `${id} ${edge.towardsY} ${index}`, x: left + part * (right - left), price, ...edge };
  });
  return [...sides, ...edges];
}

/** A race's line may be left anywhere near what responds to it. */
export function portsOfRace({ id, x }: Pick<RaceMark, 'id' | 'x'>, to: Block, top: number): readonly Port[] {
  const middle = (to.top + to.bottom) / 2;
  return [middle, to.top - 8, to.bottom + 8]
    .filter((y) => y > top)
    .map((y, index): Port => ({ key: `${id} ${y}`, x, y, towardsX: 1, towardsY: 0, price: index * 10 }));
}
