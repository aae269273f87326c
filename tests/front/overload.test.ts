import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Gate } from '../../src/front/gate.js';
import type { Graph } from '../../src/graph/graph.js';
import { openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { ask, serveAlone, type Alone } from './alone.js';
import { drip, HEAD, untilClosed } from './raw.js';
import { readRefusal } from './served.js';

/** A server that lets two in at once, and a database that answers when it is told to. */
let opened: TestGraph;
let served: Alone;
const held: (() => void)[] = [];
let isHolding = true;
beforeAll(async () => {
  opened = await openEmptyGraph();
  served = await serveAlone({ graph: holding(opened.graph), mostRequests: 2 });
}, 60_000);
afterAll(() => served.close());
afterAll(() => opened.close());

function holding(graph: Graph): Graph {
  return {
    ...graph,
    read: async (statement, given) => {
      if (isHolding) await new Promise<void>((release) => held.push(release));
      return graph.read(statement, given);
    },
    forRequest: (request) => holding(graph.forRequest(request)),
  };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5);
}

const QUESTION = { query: '{ stories { totalCount } }' };

test('who comes beyond the bound is turned away at once, and served when others have gone', async () => {
  const inside = [ask(served.api, QUESTION), ask(served.api, QUESTION)];
  await until(() => held.length === 2);

  const began = performance.now();
  const refused = await readRefusal(await ask(served.api, QUESTION));
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(refused).toMatchObject({ status: 503, code: 'OVERLOADED', retryable: true });
  expect(refused.message).toBe('There are more requests now than can be answered in good time; try again in a second.');
  expect(refused.headers.get('retry-after')).toBe('1');
  for (const path of ['/healthz', '/readyz', '/metrics']) expect((await fetch(served.url + path)).status).toBe(200);
  expect(await (await fetch(`${served.url}/metrics`)).text()).toMatch(/^rejoinder_requests_under_way 2$/m);

  isHolding = false;
  for (const release of held) release();
  for (const answer of await Promise.all(inside))
    expect(await answer.json()).toEqual({ data: { stories: { totalCount: 0 } } });
  expect((await ask(served.api, QUESTION)).status).toBe(200);
});

test('who sends slowly holds no place', async () => {
  const slow = Array.from({ length: 4 }, () =>
    untilClosed(served.url, (socket) => {
      socket.write(`${HEAD}content-length: 1000\r\n\r\n{`);
      drip(socket, ' ', 50);
      setTimeout(() => socket.destroy(), 1_000);
    }),
  );
  await sleep(300);
  expect((await ask(served.api, { query: '{ __typename }' })).status).toBe(200);
  await Promise.all(slow);
});

test('when the process is late, a quarter of the places is left, and never none', () => {
  let isLate = false;
  const gate = new Gate(8, () => isLate);
  gate.enter();
  gate.enter();
  expect(gate.closed()).toBeNull();
  isLate = true;
  expect(gate.closed()?.code).toBe('OVERLOADED');
  gate.leave();
  expect(gate.closed()).toBeNull();
});
