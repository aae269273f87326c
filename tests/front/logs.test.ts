import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ask, serveAlone, type Alone } from './alone.js';

let served: Alone;
beforeAll(async () => {
  served = await serveAlone();
}, 60_000);
afterAll(() => served.close());

const line = z.looseObject({ level: z.number(), requestId: z.uuid(), msg: z.string() });

/** What was logged of one operation: it is written when the answer is out, which may be just after the caller has it. */
async function linesOf(operation: object, headers?: Record<string, string>) {
  const before = served.logged.length;
  const answer = await ask(served.api, operation, headers);
  await answer.text();
  while (served.logged.length === before) await new Promise(setImmediate);
  const lines = served.logged.slice(before);
  for (const text of lines) expect(text).toMatch(/^[^\n]*\n$/);
  return {
    id: answer.headers.get('x-request-id'),
    text: lines.join(''),
    lines: lines.map((text) => line.parse(JSON.parse(text))),
  };
}

test('a request leaves one line: its id, its name, its statements with their time, and how it went', async () => {
  const query =
    'query Countries($secret: String!) { stories { totalCount } search(text: $secret) { pageInfo { hasNextPage } } }';
  const { id, text, lines } = await linesOf({ query, variables: { secret: 'swordfish' } });
  expect(lines).toEqual([
    expect.objectContaining({
      level: 30,
      requestId: id,
      msg: 'request',
      method: 'POST',
      path: '/graphql',
      operation: 'Countries',
      status: 200,
      outcome: 'answered',
      price: expect.any(Number),
      milliseconds: expect.any(Number),
    }),
  ]);
  const statements = z.record(z.string(), z.number()).parse(lines[0]?.['statements']);
  expect(Object.keys(statements)).toContain('story.count');
  expect(text).not.toMatch(/swordfish|totalCount/);
});

test('neither a query in the URL nor its variables are logged', async () => {
  const before = served.logged.length;
  await (await fetch(`${served.api}?query=%7B__typename%7D&variables=%7B%22a%22%3A%22swordfish%22%7D`)).text();
  while (served.logged.length === before) await new Promise(setImmediate);
  expect(served.logged.slice(before).join('')).not.toMatch(/swordfish|typename/);
});

test('a name with line breaks, quotes and colours stays one record and forges none', async () => {
  const forged = '\n{"level":60,"msg":"forged"}\r\n\u001b[31m\u2028';
  const { lines } = await linesOf({ query: '{ __typename }', operationName: forged });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ level: 30, codes: ['BAD_USER_INPUT'] });
  expect(lines[0]?.['operation']).toBeUndefined();
  const long = await linesOf({ query: `query ${'a'.repeat(5_000)} { __typename }` });
  expect(String(long.lines[0]?.['operation']).length).toBe(100);
});

test('a refusal is told by its reason', async () => {
  const { lines } = await linesOf({ query: `{ ${'__typename '.repeat(500)} }` });
  expect(lines).toEqual([
    expect.objectContaining({ outcome: 'refused', codes: ['LIMIT_EXCEEDED'], refusedFor: 'rootFields' }),
  ]);
});

test('Prometheus reads how many requests there were, what they ran and what was refused', async () => {
  await linesOf({ query: '{ stories { totalCount } }' });
  await linesOf({ query: '{ nothing }' });
  await linesOf({});
  const answer = await fetch(`${served.url}/metrics`);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await answer.text();
  for (const sample of [
    /^rejoinder_requests_total\{outcome="answered",code=""\} [1-9]/m,
    /^rejoinder_requests_total\{outcome="errors",code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/m,
    /^rejoinder_requests_total\{outcome="refused",code="BAD_USER_INPUT"\} [1-9]/m,
    /^rejoinder_request_seconds_count\{outcome="answered"\} [1-9]/m,
    /^rejoinder_statement_seconds_count\{statement="story\.count",failed="false"\} [1-9]/m,
    /^rejoinder_price_nodes_count [1-9]/m,
    /^rejoinder_refusals_total\{reason="operation"\} [1-9]/m,
    /^rejoinder_refusals_total\{reason="rootFields"\} [1-9]/m,
    /^rejoinder_pool_connections\{state="in_use"\} \d/m,
    /^nodejs_eventloop_lag_p99_seconds \d/m,
    /^process_cpu_seconds_total [\d.]+/m,
    /^process_resident_memory_bytes [1-9]/m,
  ])
    expect(text).toMatch(sample);
});
