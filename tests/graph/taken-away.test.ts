import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { reach } from '../../src/graph/connect.js';
import { openGraph, type OpenGraph } from '../../src/graph/graph.js';
import { given, statement } from '../../src/graph/statement.js';
import { SPEAKERS } from '../../src/speaker/statements.js';
import { testAddress } from '../_kit/database.js';
import { openEmptyGraph, type TestGraph } from '../_kit/graph.js';

const THINGS = Array.from({ length: 60 }, (_, turn) => `person:passing-${turn}`);
const READERS = 6;
const WRITES = 60;

const PUT = statement({
  name: 'test.put',
  given: given<{ ids: readonly string[] }>(),
  row: z.unknown(),
  text: `CYPHER 5 UNWIND $ids AS id MERGE (thing:Entity {id: id})
         SET thing:Speaker, thing:Person, thing.name = id, thing.orderKey = id`,
});

const REMOVE = statement({
  name: 'test.remove',
  given: given<{ ids: readonly string[] }>(),
  row: z.unknown(),
  text: 'CYPHER 5 MATCH (thing:Entity) WHERE thing.id IN $ids DETACH DELETE thing',
});

let opened: TestGraph;
let other: OpenGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
  other = openGraph(reach(testAddress));
}, 60_000);
afterAll(() => other.close());
afterAll(() => opened.close());

it('reads a list again in which something was taken away while it was read', async () => {
  const done = new AbortController();
  const writing = (async () => {
    for (let turn = 0; turn < WRITES; turn += 1) {
      await other.inTransaction((writer) => writer.write(PUT, { ids: THINGS }));
      await other.inTransaction((writer) => writer.write(REMOVE, { ids: THINGS.slice(turn % 2) }));
    }
    done.abort();
  })();

  const list = { labels: null, isNamed: null, after: null, before: null, take: 100 };
  const sizes = new Set<number>();
  const reader = async () => {
    while (!done.signal.aborted) sizes.add((await opened.graph.read(SPEAKERS.forwards, list)).length);
  };
  const read = await Promise.allSettled(Array.from({ length: READERS }, reader));
  await writing;

  expect(read.filter(({ status }) => status === 'rejected')).toEqual([]);

  // The writer was noticed.
  expect(sizes.size).toBeGreaterThan(1);
}, 60_000);
