import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { LIMITS, LimitError, type LimitName } from '../../src/limits/limits.js';
import { remark, write } from '../chain/made.js';
import { openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { listAt, startTestServer, type TestServer } from '../_kit/server.js';
import { priceOf } from './pricing.js';

/** A database that has just started plans its first queries for seconds. */
jest.setTimeout(60_000);

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openEmptyGraph();
  server = await startTestServer(graph);
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

const times = (count: number, text: (turn: number) => string): string =>
  Array.from({ length: count }, (_, turn) => text(turn)).join(' ');

const COUNTED = [
  'characters',
  'tokens',
  'nesting',
  'depth',
  'fields',
  'rootFields',
  'aliases',
  'directives',
] as const satisfies readonly LimitName[];

/** For each limit a query that has exactly as much of it as is said. */
const HAVING: Readonly<Record<(typeof COUNTED)[number], (count: number) => string>> = {
  characters: (count) => '{ stories { totalCount } } #'.padEnd(count, '#'),
  tokens: (count) => `{ nodes(ids: [${times(count - 12, () => '"a"')}]) { id } }`,
  nesting: (count) => `{ nodes(ids: ${'['.repeat(count - 2)}${']'.repeat(count - 2)}) { id } }`,
  depth: (count) =>
    `{ remark(id: "a") { ${times(count - 2, (turn) => `${turn % 2 === 0 ? 'wording' : 'remark'} {`)} id ${'} '.repeat(count)}`,
  fields: (count) => `{ remark(id: "a") { ${times(count - 1, () => 'id')} } }`,
  rootFields: (count) => `{ ${times(count, () => '__typename')} }`,
  aliases: (count) => `{ ...A } fragment A on Query { remark(id: "a") { ${times(count, (turn) => `a${turn}: id`)} } }`,
  directives: (count) => `{ remark(id: "a") { ${times(count, () => 'id @skip(if: false)')} } }`,
};

test.each(COUNTED)('as many %s as are allowed pass, and one more is refused', async (name) => {
  const { most } = LIMITS[name];
  const having = HAVING[name];
  const allowed = await server.tryAsk(having(most));
  expect(allowed.errors.map(({ extensions }) => extensions['code'])).not.toContain('LIMIT_EXCEEDED');
  const refused = await server.tryAsk(having(most + 1));
  expect(refused.asked).toEqual([]);
  expect(refused.errors).toEqual([
    {
      message: new LimitError(name, most + 1).message,
      extensions: { code: 'LIMIT_EXCEEDED', retryable: false, requestId: expect.any(String) },
    },
  ]);
});

test('what is dearer than is allowed is refused before anything is asked of the database, and its price is told', async () => {
  const having = (first: number) =>
    `{ remarks(first: 100) { edges { node { replies(first: ${first}) { edges { node { from { id } evidence { source { outlet { name } authors { name } } } } } } } } } }`;
  const first = Array.from({ length: 100 }, (_, turn) => turn).find(
    (size) => priceOf(having(size)) > LIMITS.price.most,
  );
  if (first === undefined) throw new Error('No page of this query is too dear.');
  const refused = await server.tryAsk(having(first));
  expect(refused.asked).toEqual([]);
  expect(refused.errors.map(({ message }) => message)).toEqual([
    new LimitError('price', priceOf(having(first))).message,
  ]);
  expect((await server.ask(having(first - 1))).asked).not.toEqual([]);
});

test('an answer that is too large is not sent, and smaller ones still are', async () => {
  const note = 'n'.repeat(130_000);
  await write(graph.graph, {
    things: Array.from({ length: 100 }, (_, turn) => remark(`r${turn}`, { note })),
    replies: [],
  });
  const asking = (first: number) => `{ remarks(first: ${first}) { edges { node { id note } } } }`;
  const large = await server.tryAsk(asking(100));
  expect(large.data).toBeNull();
  expect(large.errors).toEqual([
    {
      message: expect.stringMatching(
        /^An answer may have at most 10,000,000 bytes, but this one would have 13,\d{3},\d{3}\. Ask for smaller pages/,
      ),
      extensions: { code: 'LIMIT_EXCEEDED', retryable: false, requestId: expect.any(String) },
    },
  ]);
  expect(listAt((await server.ask(asking(10))).data, 'remarks', 'edges')).toHaveLength(10);
});

test('the metrics tell prices, and by which limit something was refused', async () => {
  const told = await (await fetch(`${server.url}/metrics`)).text();
  for (const name of [...COUNTED, 'price', 'bytes'])
    expect(told).toMatch(new RegExp(`refusals_total\\{reason="${name}"\\} [1-9]`));
  expect(told).toMatch(/price_nodes_count [1-9]/);
});
