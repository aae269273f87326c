import { afterAll, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureGuards } from '../../src/graph/constraints.js';
import { testAddress } from '../_kit/database.js';
import { change, openEmptyGraph } from '../_kit/graph.js';
import { startProgramme, type Started } from './child.js';
import { Proxy } from './proxy.js';

/** The whole programme on the run's database, with a proxy between. */
const programmes: Started[] = [];
const proxies: Proxy[] = [];
afterAll(() => {
  for (const { child } of programmes) child.kill('SIGKILL');
});
afterAll(async () => {
  for (const proxy of proxies) await proxy.close();
});

async function served(deadline: string): Promise<{ readonly programme: Started; readonly between: Proxy }> {
  const { user, password, database } = testAddress();
  const between = await Proxy.before(() => testAddress().uri);
  proxies.push(between);
  const programme = await startProgramme({
    NEO4J_URI: between.uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    REJOINDER_DEADLINE: deadline,
  });
  programmes.push(programme);
  return { programme, between };
}

const ask = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

async function readiness(url: string): Promise<{ readonly status: number; readonly body: string }> {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, body: await response.text() };
}

/** Seconds, at most ten, until `/readyz` answers with this status. */
async function secondsUntil(status: number, url: string): Promise<number> {
  const began = performance.now();
  while ((await readiness(url)).status !== status && performance.now() - began < 10_000) await sleep(20);
  return (performance.now() - began) / 1000;
}

test('tells whether it is ready, finishes what runs when it is told to stop, and exits with 0', async () => {
  const { programme, between } = await served('30');
  const { url } = programme;
  expect(await readiness(url)).toEqual({ status: 200, body: '{"ready":true,"reasons":[]}' });

  await between.set({ kind: 'silence' });
  expect(await secondsUntil(503, url)).toBeLessThan(4);
  expect((await readiness(url)).body).toContain('"name":"database"');
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await between.heal();
  expect(await secondsUntil(200, url)).toBeLessThan(5);

  // Answers come late, and the signal comes before them.
  const idle = connect(Number(new URL(url).port), '127.0.0.1');
  const idleClosed = new Promise<number>((resolve) => idle.once('close', () => resolve(performance.now())));
  await ask(url, '{ stories { totalCount } }');
  await between.set({ kind: 'delay', milliseconds: 300 });
  const slow = Promise.all(Array.from({ length: 10 }, () => ask(url, '{ stories { totalCount } }')));
  await sleep(100);
  const signalled = performance.now();
  const ended = programme.end('SIGTERM');
  for (const answer of await slow) {
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('"totalCount":');
  }
  expect((await idleClosed) - signalled).toBeLessThan(5_000);
  expect(await ended).toMatchObject({ code: 0 });
});

test('stops in time also while the database hangs', async () => {
  const { programme, between } = await served('5');
  await between.set({ kind: 'silence' });
  const hung = ask(programme.url, '{ stories { totalCount } }').then((response) => response.text());
  await sleep(300);
  const { code, milliseconds } = await programme.end('SIGTERM');
  expect(await hung).toMatch(/DEADLINE_EXCEEDED|GRAPH_UNAVAILABLE/);
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(12_000);
});

test('names a guard that is missing, and what is wrong with the shape of the graph', async () => {
  const { programme } = await served('5');
  const opened = await openEmptyGraph();
  await change(opened.graph, 'DROP INDEX story_order');
  await secondsUntil(503, programme.url);
  const { body } = await readiness(programme.url);
  expect(body).toContain('{"name":"guards","told":"The database does not guard the index on orderKey of Story."}');
  expect(body).toContain('{"name":"shape","told":"The database does not note the shape of its graph."}');
  await ensureGuards(opened.graph);
  await opened.close();
  expect(await programme.end('SIGTERM')).toMatchObject({ code: 0 });
});
