import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Answers } from '../../src/verify/reply/rings.js';

type Pair = readonly [from: string, to: string];

function ringsOf(pairs: readonly Pair[]): readonly (readonly string[])[] {
  const answers = new Answers();
  for (const [from, to] of pairs) answers.add(from, to);
  return answers.rings();
}

test('a ring is told in the order of its answers, from the smallest id', () => {
  expect(
    ringsOf([
      ['c', 'a'],
      ['a', 'b'],
      ['b', 'c'],
      ['b', 'd'],
      ['e', 'b'],
    ]),
  ).toEqual([['a', 'b', 'c']]);
});

test('what answers itself is a ring', () => {
  expect(
    ringsOf([
      ['a', 'b'],
      ['b', 'b'],
    ]),
  ).toEqual([['b']]);
});

test('several rings are told, also where they share a thing', () => {
  const rings = ringsOf([
    ['a', 'b'],
    ['b', 'a'],
    ['b', 'c'],
    ['c', 'b'],
    ['x', 'y'],
    ['y', 'x'],
  ]);
  expect(rings.toSorted()).toEqual([
    ['a', 'b'],
    ['b', 'c'],
    ['x', 'y'],
  ]);
});

test('a chain of a hundred thousand is walked without a ring, and with one', () => {
  const chain = Array.from({ length: 100_000 }, (_, place): Pair => [`${place}`, `${place + 1}`]);
  expect(ringsOf(chain)).toEqual([]);
  expect(ringsOf([...chain, ['100000', '0']])).toHaveLength(1);
});

const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7))).map((list) => list.map(([a, b]): Pair => [`${a}`, `${b}`]));

test('a ring is told if and only if something leads back to itself; what is told is a ring', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const rings = ringsOf(given);
      expect(rings.length > 0).toBe(given.some(([from, to]) => reaches(given, to, from)));
      for (const ring of rings) {
        for (const [place, from] of ring.entries()) {
          expect(given).toContainEqual([from, ring[(place + 1) % ring.length]]);
        }
        expect(new Set(ring).size).toBe(ring.length);
      }
    }),
  );
});

/** By widening what is reached until nothing is added. */
function reaches(given: readonly Pair[], start: string, end: string): boolean {
  const reached = new Set([start]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const [from, to] of given) if (reached.has(from)) reached.add(to);
  }
  return reached.has(end);
}
