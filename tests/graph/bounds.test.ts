import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { z } from 'zod';
import { reach } from '../../src/graph/connect.js';
import { DeadlineError, GoneError } from '../../src/graph/errors.js';
import { openGraph, type Graph, type OpenGraph, type Ran } from '../../src/graph/graph.js';
import { given, statement } from '../../src/graph/statement.js';
import { startServer } from '../../src/server.js';
import { testAddress } from '../_kit/database.js';

let graph: OpenGraph;
beforeAll(async () => {
  graph = openGraph({ ...reach(testAddress), patience: 500 });
  await graph.watch();
  await graph.read(ONE, {});
});
afterAll(() => graph.close());

const asked = <Row>(name: string, row: z.ZodType<Row>, text: string) =>
  statement({ name, given: given<Record<never, never>>(), row, text: `CYPHER 5 ${text}` });

/** Ten million millions of rows: it never ends by itself. */
const ENDLESS = asked(
  'test.endless',
  z.unknown(),
  'UNWIND range(1, 10000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS all',
);
const ONE = asked('test.one', z.object({ one: z.number() }), 'RETURN 1 AS one');
const RUNNING = asked(
  'test.running',
  z.object({ statement: z.string().nullable() }),
  'SHOW TRANSACTIONS YIELD metaData RETURN metaData.statement AS statement',
);

async function endlessOnes(): Promise<number> {
  return (await graph.read(RUNNING, {})).filter((row) => row.statement === 'test.endless').length;
}

/** Waits, for at most five seconds, until so many of the endless statements run in the database. */
async function untilEndless(count: number): Promise<void> {
  const end = performance.now() + 5_000;
  while ((await endlessOnes()) !== count && performance.now() < end) await sleep(20);
  expect(await endlessOnes()).toBe(count);
}

test('a statement that takes too long ends with its request, here and in the database, and is no outage', async () => {
  const began = performance.now();
  const ones = Array.from({ length: 6 }, () => graph.forRequest({}).read(ENDLESS, {}));
  for (const one of await Promise.allSettled(ones)) {
    expect(one).toMatchObject({ status: 'rejected', reason: expect.any(DeadlineError) });
  }
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(await graph.read(ONE, {})).toEqual([{ one: 1 }]);
  expect(graph.isAnswering()).toBe(true);
  await untilEndless(0);
  expect(graph.pool()).toMatchObject({ inUse: 0, waiting: 0 });
});

test('all statements of a request share its time, and none begins when it is over', async () => {
  const ran: Ran[] = [];
  const request = graph.forRequest({ deadline: performance.now() + 2_000, observe: (each) => ran.push(each) });
  expect(await request.read(ONE, {})).toEqual([{ one: 1 }]);
  await expect(request.read(ENDLESS, {})).rejects.toThrow(DeadlineError);
  await expect(request.read(ONE, {})).rejects.toThrow('There was no answer to test.one within the time it had.');
  expect(ran.map(({ name, failed }) => [name, failed])).toEqual([
    ['test.one', false],
    ['test.endless', true],
    ['test.one', true],
  ]);
});

test('when the caller goes away, what runs for it is ended in the database, and nothing more is begun', async () => {
  const leaving = new AbortController();
  const request = graph.forRequest({ signal: leaving.signal, deadline: performance.now() + 60_000 });
  const running = request.read(ENDLESS, {});
  running.catch(() => {});
  await untilEndless(1);
  leaving.abort();
  await expect(running).rejects.toThrow(GoneError);
  await untilEndless(0);
  await expect(request.read(ONE, {})).rejects.toThrow(GoneError);
  await expect(request.inTransaction(() => Promise.resolve(1))).rejects.toThrow(GoneError);
});

test('whoever waits for a connection leaves when the time is over, and the next one has it', async () => {
  const leaving = new AbortController();
  const { idle } = graph.pool();
  const holders = Array.from({ length: idle }, () =>
    graph.forRequest({ signal: leaving.signal, deadline: performance.now() + 60_000 }).read(ENDLESS, {}),
  );
  const waiting = graph.forRequest({ deadline: performance.now() + 300 }).read(ONE, {});
  expect(graph.pool()).toMatchObject({ inUse: idle, idle: 0, waiting: 1 });
  await expect(waiting).rejects.toThrow(DeadlineError);
  expect(graph.pool().waiting).toBe(0);
  const next = graph.forRequest({ deadline: performance.now() + 10_000 }).read(ONE, {});
  leaving.abort();
  await Promise.allSettled(holders);
  expect(await next).toEqual([{ one: 1 }]);
});

test('a caller who hangs up over HTTP ends what runs in the database', async () => {
  const endless: Graph = {
    ...graph,
    forRequest: ({ signal }) => {
      const request = graph.forRequest({ ...(signal && { signal }), deadline: performance.now() + 60_000 });
      return { ...request, read: () => request.read(ENDLESS, {}).then(() => []) };
    },
  };
  const server = await startServer({ graph: endless, host: '127.0.0.1', port: 0, log: pino({ level: 'silent' }) });
  const leaving = new AbortController();
  const asking = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ stories { totalCount } }"}',
    signal: leaving.signal,
  });
  asking.catch(() => {});
  await untilEndless(1);
  leaving.abort();
  await expect(asking).rejects.toThrow('aborted');
  await untilEndless(0);
  await server.close();
});
