import { describe, expect, test } from '@jest/globals';
import { forestOf } from '../../src/web/pages/chain/forest.js';
import { layoutOf } from '../../src/web/pages/chain/layout.js';
import { BOX } from '../../src/web/pages/chain/sizes.js';
import type { Item } from '../../src/web/pages/chain/model.js';
import { keyLeadsTo } from '../../src/web/pages/chain/tree-keys.js';

const DAY = 86_400_000;

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A chain of so many things by five speakers, some undated, some dated within months, some with two causes. */
function chainOf(seed: number, length: number): readonly Item[] {
  const next = numbers(seed);
  return Array.from({ length }, (_, index): Item => {
    const day = Math.floor(next() * 400) * DAY;
    const kind = next() < 0.1 ? 'race' : 'remark';
    const span =
      next() < 0.15 ? null : { earliest: next() < 0.1 ? null : day, latest: day + Math.floor(next() * 90) * DAY };
    const to = (): string => `remark:${Math.floor(next() * index)}`;
    const parents = index === 0 ? [] : [to(), to()];
    return {
      id: `remark:${index}`,
      kind,
      lane: kind === 'race' ? null : `person:${Math.floor(next() * 5)}`,
      span,
      isAnchor: index === 3,
      parents: parents.map((id, at) => ({ to: id, basis: 'STATED', isPrimary: at === 0, replyId: `${index}-${at}` })),
    };
  });
}

const CHAINS = Array.from({ length: 25 }, (_, seed) => chainOf(seed + 1, 1 + seed * 2));

describe.each(['rows', 'tree'] as const)('the picture of a chain as %s', (shape) => {
  test('never lays one box on another', () => {
    for (const chain of CHAINS) {
      const { boxes } = layoutOf(chain, shape);
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1)) {
          const isApart = Math.abs(a.x - b.x) >= BOX[shape].width || Math.abs(a.y - b.y) >= BOX[shape].height;
          expect(isApart ? 'apart' : [a, b]).toBe('apart');
        }
    }
  });

  test('has every thing once, inside its edges', () => {
    for (const chain of CHAINS) {
      const { boxes, races, width, height } = layoutOf(chain, shape);
      expect([...boxes, ...races].map(({ id }) => id).toSorted()).toEqual(chain.map(({ id }) => id).toSorted());
      for (const { x, y } of boxes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + BOX[shape].width).toBeLessThanOrEqual(width);
        expect(y + BOX[shape].height).toBeLessThanOrEqual(height);
      }
    }
  });

  test('puts the later of two known days further to the right, and what is undated before the first', () => {
    for (const chain of CHAINS) {
      const xOf = new Map(layoutOf(chain, shape).boxes.map(({ id, x }) => [id, x]));
      const dated = chain.filter(({ id, span }) => xOf.has(id) && typeof span?.earliest === 'number');
      const inTime = dated.toSorted((a, b) => (a.span?.earliest ?? 0) - (b.span?.earliest ?? 0));
      const places = inTime.map(({ id }) => xOf.get(id) ?? 0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { id } of chain.filter(({ span }) => span === null))
        for (const place of places) expect((xOf.get(id) ?? 0) + BOX[shape].width).toBeLessThanOrEqual(place);
    }
  });
});

test('the tree has each thing once, after what it hangs on, even where replies run in a circle', () => {
  const circle = [
    { id: 'a', parents: [{ to: 'b', basis: 'STATED', isPrimary: true, replyId: '1' }] },
    { id: 'b', parents: [{ to: 'a', basis: 'STATED', isPrimary: true, replyId: '2' }] },
    { id: 'c', parents: [] },
  ] as const;
  expect(forestOf(circle).map(({ id, level }) => `${id}${level}`)).toEqual(['c1', 'a1', 'b2']);
  for (const chain of CHAINS) {
    const ids = forestOf(chain).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(chain.map(({ id }) => id).toSorted());
    for (const { id, parents } of chain)
      if (parents[0] !== undefined) expect(ids.indexOf(parents[0].to)).toBeLessThan(ids.indexOf(id));
  }
});

test('arrow keys lead to the cause, the first answer, and up and down through all', () => {
  const levels = [1, 2, 3, 3, 2, 1];
  expect(keyLeadsTo('ArrowLeft', 3, levels)).toBe(1);
  expect(keyLeadsTo('ArrowLeft', 0, levels)).toBeNull();
  expect(keyLeadsTo('ArrowRight', 1, levels)).toBe(2);
  expect(keyLeadsTo('ArrowRight', 2, levels)).toBeNull();
  expect(keyLeadsTo('ArrowDown', 5, levels)).toBeNull();
  expect(keyLeadsTo('End', 0, levels)).toBe(5);
});
