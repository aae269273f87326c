import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Chain, ChainEntry } from '../../src/chain/chain.js';
import { NO_FILTER } from '../../src/chain/filter.js';
import type { AskedLimits } from '../../src/chain/limits.js';
import { decodePlace } from '../../src/chain/place.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { ask, GENEROUS, idsOf, pages } from './asking.js';
import { write, type MadeGraph } from './made.js';
import { filters, graphs, tinyLimits } from './random-graph.js';
import {
  inOrder,
  matches,
  primaryOf,
  reasonOf,
  repliesOn,
  startsOf,
  whole,
  within,
  type Beginning,
  type Expected,
  type Side,
  type World,
} from './reference.js';

/** Whatever the graph, the limits and the filter: design.md, section 6, "The chain". */
jest.setTimeout(120_000);

/** A failing case is made smaller for so long; a busy machine may run fewer cases. */
fc.configureGlobal({ interruptAfterTimeLimit: 45_000 });

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterAll(() => opened.close());

const SIDES: readonly Side[] = ['PARENTS', 'REPLIES'];
const always = (): boolean => true;

async function worldOf(made: MadeGraph, filter = NO_FILTER): Promise<World> {
  await clear(opened.graph);
  return { ...made, filter, orderKeys: await write(opened.graph, made) };
}

const anchorOf = ({ things }: MadeGraph, pick: number): string => things[pick % things.length]?.id ?? '';

/** With generous limits a chain is all that can be reached, in the promised order. */
test('a chain within its limits is whole: each thing and each reply once, causes first', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.nat(), async (made, pick) => {
      const world = await worldOf(made);
      const begin = { id: anchorOf(made, pick), at: null };
      const chain = await ask(opened.graph, { of: begin.id, totals: true });
      const { above, below } = whole(world, begin);
      expect(new Set(idsOf(chain))).toEqual(new Set([...above.keys(), ...below.keys()]));
      expect(depthsOf([chain])).toEqual(
        Object.fromEntries([...[...above].map(([id, steps]) => [id, 0 - steps]), ...below]),
      );
      expectPages(world, begin, GENEROUS, [chain]);
      expect(chain.pageInfo.hasNextPage).toBe(false);
      expect(chain.totals).toEqual({
        ancestors: above.size - 1,
        descendants: below.size - startsOf(world, begin).length,
        isExact: true,
      });
      expect(chain.entries.flatMap(({ omitted }) => omitted).every(({ reason }) => reason === 'OUTSIDE')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('following the pages brings each thing within the bounds once, outward, and counts what is not shown', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, tinyLimits, fc.nat(), async (made, limits, pick) => {
      const world = await worldOf(made);
      const begin = { id: anchorOf(made, pick), at: null };
      expectPages(world, begin, limits, await pages(opened.graph, { of: begin.id, limits }));
    }),
    { numRuns: 50 },
  );
});

/** Small graphs: every cursor is followed, and each answer behind one is held against the plain walk. */
test('the pages and what stands behind every cursor are together the whole chain', async () => {
  await fc.assert(
    fc.asyncProperty(
      graphs.filter(({ things }) => things.length <= 20),
      tinyLimits,
      fc.nat(),
      async (made, limits, pick) => {
        const world = await worldOf(made);
        const begin = { id: anchorOf(made, pick), at: null };
        const found = await everything(begin.id, limits, world);
        const { above, below } = whole(world, begin);
        expect(new Set(found.things)).toEqual(new Set([...above.keys(), ...below.keys()]));
        const onTheWay = world.replies.filter(
          ({ from, to, review }) =>
            review !== 'REJECTED' && ((above.has(from) && above.has(to)) || (below.has(from) && below.has(to))),
        );
        expect([...found.replies]).toEqual(expect.arrayContaining(onTheWay.map(({ id }) => id)));
      },
    ),
    { numRuns: 40 },
  );
});

test('a filter keeps every match, by the shortest way, and no bridge that is not needed', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, filters, tinyLimits, fc.nat(), async (made, filter, limits, pick) => {
      const world = await worldOf(made, filter);
      const begin = { id: anchorOf(made, pick), at: null };
      const chain = await ask(opened.graph, { of: begin.id, filter, totals: true });
      const kept = new Set(idsOf(chain));
      const isKept = (id: string): boolean => kept.has(id);
      const { above, below } = whole(world, begin);
      const hits = (reach: ReadonlyMap<string, number>, not: readonly string[]) =>
        [...reach.keys()].filter((id) => !not.includes(id) && matches(world, id));
      expect(chain.totals).toEqual({
        ancestors: hits(above, [begin.id]).length,
        descendants: hits(below, startsOf(world, begin)).length,
        isExact: true,
      });
      for (const id of [...hits(above, []), ...hits(below, [])]) expect(kept).toContain(id);
      expectDistances(world, begin, isKept, { above, below });
      for (const { node, role } of chain.entries) {
        expect(role).toBe(node.id === begin.id ? 'ANCHOR' : matches(world, node.id) ? 'MATCH' : 'BRIDGE');
        if (role !== 'BRIDGE') continue;
        const without = whole(world, begin, (id) => id !== node.id && kept.has(id));
        const isNeeded = [...hits(above, []), ...hits(below, [])].some(
          (id) => without.above.get(id) !== above.get(id) || without.below.get(id) !== below.get(id),
        );
        expect(isNeeded ? 'needed' : `${node.id} is not needed`).toBe('needed');
      }
      expectPages(world, begin, GENEROUS, [chain], isKept);
      expectPages(world, begin, limits, await pages(opened.graph, { of: begin.id, limits, filter }), isKept);
    }),
    { numRuns: 60 },
  );
});

test('with a filter, too, every match stands on a page or behind a cursor', async () => {
  await fc.assert(
    fc.asyncProperty(
      graphs.filter(({ things }) => things.length <= 15),
      filters,
      tinyLimits,
      fc.nat(),
      async (made, filter, limits, pick) => {
        const world = await worldOf(made, filter);
        const begin = { id: anchorOf(made, pick), at: null };
        const { things } = await everything(begin.id, limits, world);
        const { above, below } = whole(world, begin);
        const hits = [...above.keys(), ...below.keys()].filter((id) => matches(world, id));
        expect([...things]).toEqual(expect.arrayContaining(hits));
      },
    ),
    { numRuns: 20 },
  );
});

/** Matches are connected by as few replies as without a filter of things. */
function expectDistances(
  world: World,
  begin: Beginning,
  isKept: (id: string) => boolean,
  { above, below }: ReturnType<typeof whole>,
): void {
  const among = whole(world, begin, isKept);
  for (const [id, steps] of among.above) expect([id, steps]).toEqual([id, above.get(id)]);
  for (const [id, steps] of among.below) expect([id, steps]).toEqual([id, below.get(id)]);
}

/** All pages of one chain, held against the plain walk: what they hold, in which order, and what they count. */
function expectPages(
  world: World,
  begin: Beginning,
  limits: AskedLimits,
  chains: readonly Chain[],
  isKept: (id: string) => boolean = always,
): void {
  const expected = within(world, begin, limits, isKept);
  expect(depthsOf(chains)).toEqual(Object.fromEntries(expected.depths));
  const order = [...expected.depths.keys()];
  const start = begin.at?.depth ?? 0;
  chains.forEach((chain, turn) => {
    const slice = order.slice(turn * limits.first, (turn + 1) * limits.first);
    const shownSoFar = chains.slice(0, turn + 1).flatMap(({ entries }) => entries);
    expect(idsOf(chain)).toEqual(inOrder(world, slice, expected.replies));
    expect(chain.pageInfo.hasNextPage).toBe(order.length > (turn + 1) * limits.first);
    for (const entry of chain.entries) {
      const { id } = entry.node;
      const mine = expected.replies.filter(({ from }) => from === id);
      expect(entry.parents.map(({ reply }) => reply.id).toSorted()).toEqual(mine.map((reply) => reply.id).toSorted());
      const primary = entry.parents.filter(({ isPrimary }) => isPrimary).map(({ reply }) => reply.id);
      const isPrimary = primaryOf(world, expected, id, start);
      expect(primary).toEqual(isPrimary === undefined ? [] : [isPrimary]);
      expectCounts(world, begin, expected, isKept, entry, shownSoFar);
    }
  });
}

/** What is shown at an entry, and what it counts, are together all replies there are; at a beginning, all that follow. */
function expectCounts(
  world: World,
  begin: Beginning,
  expected: Expected,
  isKept: (id: string) => boolean,
  { node: { id }, parents, omitted }: ChainEntry,
  shownSoFar: readonly ChainEntry[],
): void {
  const sides = id === begin.id && begin.at !== null ? [begin.at.side] : SIDES;
  const shown = {
    PARENTS: new Set(parents.map(({ reply }) => reply.id)),
    REPLIES: new Set(
      shownSoFar.flatMap((entry) => entry.parents.filter(({ to }) => to === id).map(({ reply }) => reply.id)),
    ),
  };
  const counts: Record<string, number> = {};
  for (const side of sides) {
    for (const reply of repliesOn(world, begin, side, id)) {
      if (shown[side].has(reply.id)) continue;
      const name = `${side} ${reasonOf(world, begin, expected, isKept, { side, id }, reply)}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  const told: Record<string, number> = {};
  for (const { side, reason, count } of omitted) {
    const name = `${side} ${reason}`;
    told[name] = (told[name] ?? 0) + count;
  }
  expect({ id, counts: told }).toEqual({ id, counts });
  for (const { reason, after } of omitted) expect(after === null).toBe(reason !== 'LIMIT');
}

/** All things and replies of a chain, of its pages, and of the chains behind every cursor that an entry holds. */
async function everything(of: string, limits: AskedLimits, world: World) {
  const things = new Set<string>();
  const replies = new Set<string>();
  const asked = new Set<string>();
  const waiting: (string | null)[] = [null];
  for (let after = waiting.shift(); after !== undefined; after = waiting.shift()) {
    const chains = await pages(opened.graph, { of, limits, filter: after === null ? world.filter : NO_FILTER, after });
    const { at } = after === null ? { at: null } : decodePlace(after);
    const begin: Beginning = { id: at?.id ?? of, at };
    if (world.filter === NO_FILTER) expectPages(world, begin, limits, chains);
    for (const { node, parents, omitted } of chains.flatMap(({ entries }) => entries)) {
      things.add(node.id);
      for (const { reply } of parents) replies.add(reply.id);
      for (const omission of omitted) {
        const cursor = omission.after;
        if (cursor === null || asked.has(cursor)) continue;
        const next = decodePlace(cursor);
        if (next.at === null || next.shown !== null) continue;
        if (next.at.id === at?.id && next.at.side === at.side && at.depth === next.at.depth) {
          expect(next.at.after > at.after ? 'further on' : 'in a circle').toBe('further on');
        }
        asked.add(cursor);
        waiting.push(cursor);
      }
    }
  }
  return { things, replies };
}

function depthsOf(chains: readonly Chain[]): Record<string, number> {
  const entries = chains.flatMap((chain) => chain.entries);
  expect(new Set(entries.map(({ node }) => node.id)).size).toBe(entries.length);
  return Object.fromEntries(entries.map(({ node, depth }) => [node.id, depth]));
}
