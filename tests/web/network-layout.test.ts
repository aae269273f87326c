import { describe, expect, test } from '@jest/globals';
import { curve } from '../../src/web/pages/network/network-curves.js';
import { layoutOf, type Node } from '../../src/web/pages/network/network-layout.js';

/** So many in the middle and around, most with long names. */
function network(centres: number, others: number): readonly Node[] {
  const weights = (index: number): readonly number[] =>
    Array.from({ length: centres }, (_, centre) => (index * 7 + centre * 3) % 5);
  return [
    ...Array.from({ length: centres }, (_, index) => ({
      id: `athlete:${index}`,
      name: `An athlete with quite a long name, number ${index}`,
      isAround: true,
      weights: weights(index),
    })),
    ...Array.from({ length: others }, (_, index) => ({
      id: `person:${index}`,
      name: index % 3 === 0 ? 'BBC' : `somebody who asked after the final of the ${index}th day`,
      isAround: false,
      weights: weights(index),
    })),
  ];
}

const NETWORKS = [network(1, 0), network(1, 9), network(2, 31), network(2, 98), network(5, 60)];

describe('the network as a drawing', () => {
  test('has every speaker once, and every name inside its edges', () => {
    for (const nodes of NETWORKS) {
      const { places, width, height } = layoutOf(nodes);
      expect(places.map(({ id }) => id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
      for (const { label, y } of places) {
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }
  });

  test('no two names overlap', () => {
    for (const nodes of NETWORKS) {
      const labels = layoutOf(nodes).places.map(({ id, label }) => ({ id, ...label }));
      for (const [index, one] of labels.entries())
        for (const other of labels.slice(index + 1)) {
          const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
          expect(isBeside || Math.abs(one.y - other.y) >= 18 ? 'apart' : [one, other]).toBe('apart');
        }
    }
  });

  test('those asked about stand side by side in the middle, the others half and half around them', () => {
    const { places, width } = layoutOf(network(2, 31));
    const [one, other] = places.filter(({ side }) => side === 'middle');
    expect(one?.y).toBe(other?.y);
    expect(((one?.x ?? 0) + (other?.x ?? 0)) / 2).toBe(width / 2);
    expect(places.filter(({ side }) => side === 'left')).toHaveLength(16);
    expect(places.filter(({ side }) => side === 'right')).toHaveLength(15);
  });

  test('both ways between two are curves of their own', () => {
    const [a, b] = layoutOf(network(2, 4)).places;
    if (a === undefined || b === undefined) throw new Error('Two were placed.');
    const curves = [curve(a, b, -0.5), curve(a, b, 0.5), curve(b, a, -0.5), curve(b, a, 0.5), curve(a, a, 0)];
    expect(new Set(curves).size).toBe(5);
    for (const path of curves) expect(path).toMatch(/^M[-\d. ]+C[-\d. ]+$/);
  });
});
