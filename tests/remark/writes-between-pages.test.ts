import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { reach } from '../../src/graph/connect.js';
import { openGraph, type OpenGraph } from '../../src/graph/graph.js';
import { given, statement, type Parameter } from '../../src/graph/statement.js';
import { orderKey } from '../../src/values/order.js';
import { z } from 'zod';
import { testAddress } from '../_kit/database.js';
import { openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { idsOf, rootList, walkBackwards, walkForwards } from '../_kit/lists.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

const REMARKS = rootList('remarks');
const LASTING = 400;

let opened: TestGraph;
let server: TestServer;
let other: OpenGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
  server = await startTestServer(opened);
  other = openGraph(reach(testAddress));
}, 60_000);
afterAll(() => other.close());
afterAll(() => server.close());
afterAll(() => opened.close());

type Rows = readonly Readonly<Record<string, Parameter>>[];

const PUT = statement({
  name: 'test.put',
  given: given<{ rows: Rows }>(),
  row: z.unknown(),
  text: 'CYPHER 5 UNWIND $rows AS row MERGE (thing:Entity {id: row.id}) SET thing = row, thing:Remark',
});

const REMOVE = statement({
  name: 'test.remove',
  given: given<{ ids: readonly string[] }>(),
  row: z.unknown(),
  text: 'CYPHER 5 MATCH (thing:Entity) WHERE thing.id IN $ids DETACH DELETE thing',
});

/** A remark that may have been said on one of four hundred days; many share one. */
function remark(id: string, day: number) {
  const said = new Date(Date.UTC(2023, 0, 1 + (day % 400))).toISOString().slice(0, 10);
  return {
    id,
    said,
    saidEarliest: said,
    saidLatest: said,
    orderKey: orderKey({ id, earliest: said, latest: said, published: null }),
    kind: 'STATEMENT',
    standing: 'UNPRINTED',
    gist: 'A gist.',
    prompted: 'UNKNOWN',
    speakerId: 'person:nobody',
    attributionBasis: 'STATED',
    attributionConfidence: 'HIGH',
  };
}

it('whatever is written between two pages, each remark that was there all the time comes once, in order', async () => {
  const lasting = Array.from({ length: LASTING }, (_, turn) => remark(`remark:lasting-${turn}`, turn * 37));
  await opened.graph.inTransaction((writer) => writer.write(PUT, { rows: lasting }));
  const inOrder = lasting.toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : 1)).map(({ id }) => id);

  const reading = new AbortController();
  let writes = 0;
  const writing = (async () => {
    for (let turn = 0; !reading.signal.aborted; turn += 1) {
      const passing = Array.from({ length: 20 }, (_, place) => `remark:passing-${place + (turn % 3) * 20}`);
      // Some come, some move to another day, some go; and of the lasting ones, what they say is changed.
      const rows = passing.map((id, place) => remark(id, turn * 53 + place * 19));
      const changed = lasting
        .filter((_, place) => place % 40 === turn % 40)
        .map((row) => ({ ...row, gist: `Gist ${turn}.` }));
      await other.inTransaction(async (writer) => {
        await writer.write(PUT, { rows: [...rows, ...changed] });
        await writer.write(REMOVE, { ids: passing.filter((_, place) => (place + turn) % 2 === 0) });
      });
      writes += 1;
    }
  })();

  const walks = [7, 23].flatMap((size) => [
    walkForwards(server, REMARKS, size),
    walkForwards(server, REMARKS, size),
    walkBackwards(server, REMARKS, size).then((pages) => pages.toReversed()),
  ]);
  const seen = await Promise.all(walks).finally(() => {
    reading.abort();
  });
  await writing;

  expect(writes).toBeGreaterThan(10);
  for (const pages of seen) {
    const ids = pages.flatMap(idsOf);
    expect(ids.filter((id) => id.startsWith('remark:lasting-'))).toEqual(inOrder);
  }
  // The writer was noticed: some walk met what came and went.
  expect(seen.flatMap((pages) => pages.flatMap(idsOf)).some((id) => id.startsWith('remark:passing-'))).toBe(true);
}, 60_000);
