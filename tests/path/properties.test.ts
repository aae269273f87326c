import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_FILTER } from '../../src/chain/filter.js';
import { findPath, type PathRequest } from '../../src/path/find.js';
import { LIMITS, type SearchLimits } from '../../src/path/limits.js';
import type { Path } from '../../src/path/path.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { SPEAKERS, write, type MadeGraph } from '../chain/made.js';
import { graphs, views } from '../chain/random-graph.js';
import type { World } from '../chain/reference.js';
import { plainWays, type PlainWays } from './reference.js';

/** Whatever the graph and whatever the bounds: `path` in the schema. */
jest.setTimeout(120_000);
fc.configureGlobal({ interruptAfterTimeLimit: 45_000 });

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterAll(() => opened.close());

const smallGraphs = graphs.filter(({ things }) => things.length <= 24);

/** Of each graph so much is asked, for it takes longer to write one than to ask. */
const asked = <T>(limits: fc.Arbitrary<T>) =>
  fc.array(
    fc.record({
      ends: fc.tuple(fc.nat(), fc.nat()),
      first: fc.integer({ min: 1, max: 10 }),
      statedOnly: fc.boolean(),
      view: fc.option(views, { freq: 3, nil: null }),
      limits,
    }),
    { minLength: 12, maxLength: 12 },
  );

const tiny: fc.Arbitrary<SearchLimits> = fc.record({
  budget: fc.integer({ min: 1, max: 12 }),
  entering: fc.constantFrom(1, 3, 50, 50),
  beside: fc.integer({ min: 1, max: 3 }),
  direct: fc.integer({ min: 1, max: 3 }),
  causes: fc.constantFrom(1, 3, 50, 50, 50, 50),
});

async function worldOf(made: MadeGraph): Promise<World> {
  await clear(opened.graph);
  return { ...made, filter: NO_FILTER, orderKeys: await write(opened.graph, made) };
}

/** What is found, and what the plain search finds. */
async function both(world: World, { ends, ...request }: Asked): Promise<readonly [Path, PlainWays]> {
  const [from, to] = [endOf(world, ends[0]), endOf(world, ends[1])];
  const filter = { ...NO_FILTER, view: request.view };
  return [await pathIn({ ...request, from, to }), plainWays({ ...world, filter }, from, to, request.statedOnly)];
}

interface Asked extends Omit<PathRequest, 'from' | 'to' | 'within'> {
  readonly ends: readonly [number, number];
}

async function pathIn(request: Omit<PathRequest, 'within'>): Promise<Path> {
  const path = await findPath(opened.graph, { ...request, within: 1000 });
  if (path.__typename === 'UnknownId') throw new Error(`${path.id} should be known.`);
  return path;
}

/** Mostly speakers and remarks, at times whatever there is. */
function endOf({ things }: World, pick: number): string {
  return pick % 3 === 0 ? (SPEAKERS[pick % 2] ?? '') : (things[pick % things.length]?.id ?? '');
}

const thingsOn = ({ ways, from }: Path): readonly (readonly string[])[] =>
  ways.map((way) => [from, ...way.map(({ to }) => to)]);

test('the ways found are all the shortest there are, the best first', async () => {
  const lengths = new Set<number | null>();
  await fc.assert(
    fc.asyncProperty(smallGraphs, asked(fc.constant(LIMITS)), async (made, questions) => {
      const world = await worldOf(made);
      for (const question of questions) {
        const [path, { length, ways }] = await both(world, question);
        lengths.add(length);
        expect(thingsOn(path)).toEqual(ways.slice(0, question.first));
        expect(path).toMatchObject({
          outcome: length === null ? 'NOT_CONNECTED' : 'CONNECTED',
          length,
          total: ways.length,
          isTotalExact: true,
          isShortest: length !== null,
        });
      }
    }),
    { numRuns: 30 },
  );
  expect(lengths.size).toBeGreaterThan(2);
});

test('within however narrow bounds, nothing is claimed that is not so', async () => {
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(smallGraphs, asked(tiny), async (made, questions) => {
      const world = await worldOf(made);
      for (const question of questions) {
        const [path, { length, ways }] = await both(world, question);
        outcomes.add(`${path.outcome} ${path.isShortest} ${path.isTotalExact}`);
        if (path.outcome === 'NOT_CONNECTED') expect(length).toBeNull();
        if (path.outcome !== 'CONNECTED') continue;
        expect(path.length).toBeGreaterThanOrEqual(length ?? Infinity);
        if (path.isShortest) expect(path.length).toBe(length);
        if (path.isTotalExact) expect(path.total).toBe(ways.length);
        if (path.length !== length) continue;
        expect(path.total).toBeLessThanOrEqual(ways.length);
        for (const way of thingsOn(path)) expect(ways).toContainEqual(way);
      }
    }),
    { numRuns: 60 },
  );
  expect([...outcomes]).toEqual(
    expect.arrayContaining(['NOT_FOUND_WITHIN_BOUNDS false false', 'CONNECTED true false']),
  );
});
