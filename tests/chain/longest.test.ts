import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Chain, ChainWay } from '../../src/chain/chain.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { ask, idsOf } from './asking.js';
import { remark, reply, write, type MadeGraph } from './made.js';
import { graphs } from './random-graph.js';

jest.setTimeout(120_000);
fc.configureGlobal({ interruptAfterTimeLimit: 30_000 });

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterAll(() => opened.close());

async function chainOf(made: MadeGraph, of: string, more: Partial<Parameters<typeof ask>[1]> = {}): Promise<Chain> {
  await clear(opened.graph);
  await write(opened.graph, made);
  return ask(opened.graph, { of, ...more });
}

const idsOn = (way: ChainWay): readonly string[] => [
  ...way.slice(0, 1).map(({ toId }) => toId),
  ...way.map((one) => one.fromId),
];

/** Every way there is, one by one: only for chains without many. */
function allWays({ entries }: Chain): readonly string[][] {
  const answers = new Map<string, string[]>();
  for (const { node, parents } of entries)
    for (const { to } of parents) answers.set(to, [...(answers.get(to) ?? []), node.id]);
  const on = (way: string[]): string[][] => {
    const next = answers.get(way.at(-1) ?? '') ?? [];
    return next.length === 0 ? [way] : next.flatMap((id) => on([...way, id]));
  };
  return entries
    .filter(({ node, parents }) => parents.length === 0 && answers.has(node.id))
    .flatMap(({ node }) => on([node.id]));
}

test('the longest ways are the longest there are, each from an end to an end', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.nat(), async (made, pick) => {
      const chain = await chainOf(made, made.things[pick % made.things.length]?.id ?? '');
      const all = allWays(chain);
      fc.pre(all.length < 2000);
      const found = chain.longest(20).map(idsOn);
      const lengths = all.map(({ length }) => length).toSorted((a, b) => b - a);
      expect(found.map(({ length }) => length)).toEqual(lengths.slice(0, 20));
      const known = new Set(all.map((way) => way.join()));
      expect(found.filter((way) => !known.has(way.join()))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('of a ladder of 60 levels, with more ways than could be listed, the first ways come', async () => {
  const levels = Array.from({ length: 60 }, (_, level) => level);
  const things = levels.flatMap((level) => [remark(`left-${level}`), remark(`right-${level}`)]);
  const replies = levels
    .slice(1)
    .flatMap((level) =>
      ['left', 'right'].flatMap((from) =>
        ['left', 'right'].map((to) => reply(`${from}-${level}`, `${to}-${level - 1}`)),
      ),
    );
  const chain = await chainOf({ things, replies }, 'remark:left-30');
  const ways = chain.longest(20).map(idsOn);
  expect(ways.map(({ length }) => length)).toEqual(Array.from({ length: 20 }, () => 60));
  expect(new Set(ways.map((way) => way.join())).size).toBe(20);
});

test('the entries of a page stand in the order asked for, and are the same', async () => {
  const made: MadeGraph = {
    things: [
      remark('cause', { said: '2024-01-01' }),
      remark('middle', { said: '2024-01-02' }),
      remark('answer', { said: '2024-01-03' }),
    ],
    replies: [reply('middle', 'cause'), reply('answer', 'middle')],
  };
  await clear(opened.graph);
  await write(opened.graph, made);
  const inOrder = async (order: 'CAUSES_FIRST' | 'ANSWERS_FIRST' | 'OUTWARD') =>
    idsOf(await ask(opened.graph, { of: 'remark:middle', order }));
  expect(await inOrder('CAUSES_FIRST')).toEqual(['remark:cause', 'remark:middle', 'remark:answer']);
  expect(await inOrder('ANSWERS_FIRST')).toEqual(['remark:answer', 'remark:middle', 'remark:cause']);
  expect(await inOrder('OUTWARD')).toEqual(['remark:middle', 'remark:cause', 'remark:answer']);
});
