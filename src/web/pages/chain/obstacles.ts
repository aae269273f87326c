import type { Layout } from './layout.js';
import { BOX } from './sizes.js';

/** What curves had better go around. */
export interface Block {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Obstacles {
  readonly byId: ReadonlyMap<string, Block>;
  /** What stands at a place; undefined where nothing does. */
  at(x: number, y: number): Block | undefined;
}

/** The height of the stripes in which what stands at a place is looked for. */
const STRIPE = 64;
const MARGIN = 3;

export function obstaclesOf({ boxes, shape }: Pick<Layout, 'boxes' | 'shape'>): Obstacles {
  const { width, height } = BOX[shape];
  const blocks = boxes.map(({ id, x, y }) => ({ id, left: x, right: x + width, top: y, bottom: y + height }));
  const stripes = new Map<number, Block[]>();
  for (const block of blocks) {
    for (let stripe = stripeOf(block.top - MARGIN); stripe <= stripeOf(block.bottom + MARGIN); stripe += 1)
      stripes.set(stripe, [...(stripes.get(stripe) ?? []), block]);
  }
  return {
    byId: new Map(blocks.map((block) => [block.id, block])),
    at: (x, y) =>
      stripes
        .get(stripeOf(y))
        ?.find(
          ({ left, right, top, bottom }) =>
            x > left - MARGIN && x < right + MARGIN && y > top - MARGIN && y < bottom + MARGIN,
        ),
  };
}

const stripeOf = (y: number): number => Math.floor(y / STRIPE);
