import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { findPath, type PathRequest } from '../../src/path/find.js';
import { LIMITS } from '../../src/path/limits.js';
import type { Path } from '../../src/path/path.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { remark, reply, SPEAKERS, write } from '../chain/made.js';

/** Graphs on which a search that listed its ways, or walked from everything, would never end. */
jest.setTimeout(120_000);

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterEach(() => clear(opened.graph));
afterAll(() => opened.close());

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, turn) => turn);
const padded = (turn: number): string => String(turn).padStart(4, '0');
const of = (turn: number): string => `remark:${padded(turn)}`;
const ONE_EACH = { speakerId: SPEAKERS[1] };

async function pathOf(from: string, to: string, more: Partial<PathRequest> = {}): Promise<Path> {
  opened.asked.length = 0;
  const request = { from, to, first: 10, within: 1000, statedOnly: false, view: null, limits: LIMITS, ...more };
  const path = await findPath(opened.graph, request);
  expect(opened.asked).toEqual(['path.gather']);
  if (path.__typename === 'UnknownId') throw new Error(`${path.id} should be known.`);
  return path;
}

test('along a chain 4,000 deep a way is found as far as the search goes from both ends, and no farther', async () => {
  await write(opened.graph, {
    things: numbers(4000).map((turn) => remark(padded(turn))),
    replies: numbers(3999).map((turn) => reply(padded(turn + 1), padded(turn))),
  });
  const near = await pathOf(of(0), of(900));
  expect(near).toMatchObject({ outcome: 'CONNECTED', length: 900, isShortest: true, total: 1, isTotalExact: true });
  expect(near.ways[0]?.map(({ to }) => to)).toEqual(numbers(900).map((turn) => of(turn + 1)));
  const far = await pathOf(of(0), of(2200));
  expect(far).toMatchObject({ outcome: 'CONNECTED', length: 2200, isShortest: true, ways: [] });
  expect(far.message).toContain('longer than the 1000 steps asked for');
  const farther = await pathOf(of(0), of(3900));
  expect(farther).toMatchObject({ outcome: 'NOT_FOUND_WITHIN_BOUNDS', length: null, isShortest: false, ways: [] });
  expect(farther.searched).toMatchObject({ budget: 1500, from: { things: 1500, depth: 1499 }, to: { things: 1500 } });
});

test('on a star of 3,000 two answers connect through what both answer; what hangs on nothing is not called unconnected', async () => {
  await write(opened.graph, {
    things: [remark('hub'), remark('alone'), remark('behind'), ...numbers(3000).map((turn) => remark(padded(turn)))],
    replies: [...numbers(3000).map((turn) => reply(padded(turn), 'hub')), reply('behind', padded(2500))],
  });
  const path = await pathOf(of(7), 'remark:behind');
  expect(path.ways.map((way) => way.map(({ to, direction }) => `${direction} ${to}`))).toEqual([
    ['UP remark:hub', `DOWN ${of(2500)}`, 'DOWN remark:behind'],
  ]);
  expect(path).toMatchObject({ length: 3, isShortest: true, total: 1 });
  // All that can be reached from the one end was looked at, so the other can not be among it.
  expect(await pathOf(of(7), 'remark:alone')).toMatchObject({ outcome: 'NOT_CONNECTED' });
});

test('on a ladder of 60 levels the best ten of more ways than could be listed are those with the fewest weak links', async () => {
  const rungs = numbers(60).flatMap((level) => [`a${padded(level)}`, `b${padded(level)}`]);
  // Only what leads from an `a` to an `a` is stated, but for one level at which nothing is.
  const basisOf = (from: string, to: string) => (from.startsWith('a') && to.startsWith('a') ? 'STATED' : 'JUXTAPOSED');
  await write(opened.graph, {
    things: rungs.map((name) => remark(name)),
    replies: rungs.flatMap((name, place) =>
      place < 2
        ? []
        : [rungs[place - (place % 2) - 2], rungs[place - (place % 2) - 1]].map((to = '') =>
            reply(name, to, {
              bases: [basisOf(name, to)],
              confidence: name.slice(1) === '0030' ? 'LOW' : 'HIGH',
            }),
          ),
    ),
  });
  const path = await pathOf('remark:a0059', 'remark:a0000');
  expect(path).toMatchObject({ length: 59, isShortest: true, total: 1_000_000, isTotalExact: false });
  expect(path.ways).toHaveLength(10);
  expect(path.ways[0]?.every(({ to }) => to.startsWith('remark:a'))).toBe(true);
  const juxtaposed = path.ways.map((way) => way.filter(({ strength }) => strength?.basis === 'JUXTAPOSED').length);
  // Whoever leaves the stated side and comes back has two links that are not stated, wherever he does so, but not at the weak level.
  expect(juxtaposed).toEqual([0, ...numbers(9).map(() => 2)]);
  expect(path.ways.every((way) => way.filter(({ strength }) => strength?.confidence === 'LOW').length === 1)).toBe(
    true,
  );
});

test('of a speaker with more remarks than are gone into the answers to another are found; else it is said what was looked at', async () => {
  await write(opened.graph, {
    things: [
      ...numbers(2000).map((turn) => remark(padded(turn), { said: '2024-01-01' })),
      ...numbers(2000).map((turn) => remark(`other.${padded(turn)}`, { ...ONE_EACH, said: '2024-01-02' })),
      { is: 'Event', id: 'event:last', date: '2024-01-01' },
    ],
    replies: [reply(padded(1900), 'event:last'), reply('other.1950', 'event:last')],
  });
  const apart = await pathOf(SPEAKERS[0], SPEAKERS[1]);
  expect(apart).toMatchObject({
    outcome: 'NOT_FOUND_WITHIN_BOUNDS',
    searched: { from: { remarks: 2000, entered: 750, depth: 0 }, to: { remarks: 2000, entered: 750 } },
  });
  expect(await pathOf(SPEAKERS[0], 'event:last')).toMatchObject({ length: 2, total: 1, isShortest: true });
});

test('two busy speakers who answered one another connect so, however much else they said', async () => {
  await write(opened.graph, {
    things: [
      ...numbers(2000).map((turn) => remark(padded(turn), { said: '2024-01-01' })),
      ...numbers(2000).map((turn) => remark(`other.${padded(turn)}`, { ...ONE_EACH, said: '2024-01-02' })),
    ],
    replies: [reply('other.1950', padded(1950)), reply('other.1951', padded(1950), { confidence: 'LOW' })],
  });
  expect(await pathOf(SPEAKERS[0], SPEAKERS[1])).toMatchObject({
    length: 3,
    total: 2,
    isTotalExact: true,
    isShortest: true,
    ways: [
      [{ to: of(1950) }, { to: 'remark:other.1950' }, { to: SPEAKERS[1] }],
      [{}, { to: 'remark:other.1951' }, {}],
    ],
  });
});
