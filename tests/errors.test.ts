import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { pino } from 'pino';
import { z } from 'zod';
import { reach } from '../src/graph/connect.js';
import { openGraph } from '../src/graph/graph.js';
import { startServer, type RunningServer } from '../src/server.js';
import { change, loadText, openEmptyGraph, type TestGraph } from './_kit/graph.js';

const STORY = `
story: { id: story:small, title: Small, description: Small. }
people:
  person:ann: { name: Ann }
  person:bo: { name: Bo }
remarks:
  remark:one: { speaker: person:ann, standing: UNPRINTED, gist: One., said: 2024-01-01 }
  remark:two: { speaker: person:bo, standing: UNPRINTED, gist: Two., said: 2024-01-02 }
`;

const CODES = [
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'DEADLINE_EXCEEDED',
  'GRAPH_UNAVAILABLE',
  'OVERLOADED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'CONFLICT',
  'INTERNAL_SERVER_ERROR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
];

const refused = z.object({
  data: z.unknown().optional(),
  errors: z.array(
    z.object({
      message: z.string(),
      path: z.array(z.union([z.string(), z.number()])).optional(),
      extensions: z.looseObject({ code: z.enum(CODES), retryable: z.boolean(), requestId: z.uuid() }),
    }),
  ),
});

/** A server that keeps what it logs. */
interface WatchedServer extends RunningServer {
  readonly logged: readonly string[];
}

async function watched(graph: TestGraph['graph']): Promise<WatchedServer> {
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  return { ...(await startServer({ graph, host: '127.0.0.1', port: 0, log })), logged };
}

async function send(url: string, init: RequestInit, path = '/graphql') {
  const response = await fetch(url + path, init);
  const text = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
  return { status: response.status, text, body: refused.parse(JSON.parse(text)) };
}

const json = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
});

const operation = (query: string, variables?: object): RequestInit => json(JSON.stringify({ query, variables }));

let small: TestGraph;
let server: WatchedServer;

beforeAll(async () => {
  small = await openEmptyGraph();
  await loadText(small.graph, STORY);
  server = await watched(small.graph);
}, 60_000);

afterAll(() => server.close());
afterAll(() => small.close());

describe('a request that is wrong', () => {
  /** The status is that for clients who ask for it; to all others well-formed requests are answered with 200. */
  test.each<readonly [string, RequestInit, number, string, RegExp]>([
    [
      'a syntax error',
      operation('{ remarks {'),
      400,
      'GRAPHQL_PARSE_FAILED',
      /^Syntax Error: Expected Name, found <EOF>/,
    ],
    [
      'an unknown field',
      operation('{ remark(id: "remark:one") { gits } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /^Cannot query field "gits" on type "Remark"\. Did you mean "gist"\?$/,
    ],
    [
      'an unknown argument',
      operation('{ remarks(frist: 3) { totalCount } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /^Unknown argument "frist" on field "Query\.remarks"\. Did you mean "first" or "last"\?$/,
    ],
    [
      'a value that its list of values does not have',
      operation('{ remarks(filter: { kinds: [QUESTIONS] }) { totalCount } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /^Value "QUESTIONS" does not exist in "RemarkKind" enum\. Did you mean the enum value "QUESTION"\?$/,
    ],
    [
      'a date that is none, as an argument',
      operation('{ remarks(filter: { from: "last summer" }) { totalCount } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /^A date should look like 2024-08-06, 2024-08 or 2024~, but got "last summer"\.$/,
    ],
    [
      'a date that is none, as a variable',
      operation('query ($from: EDTF) { remarks(filter: { from: $from }) { totalCount } }', { from: '2024-13' }),
      400,
      'BAD_USER_INPUT',
      /^Variable "\$from" got invalid value "2024-13"; A date should look like 2024-08-06, 2024-08 or 2024~, but got "2024-13"\.$/,
    ],
    [
      'an object for a date',
      operation('query ($from: EDTF) { remarks(filter: { from: $from }) { totalCount } }', { from: { year: 2024 } }),
      400,
      'BAD_USER_INPUT',
      /A date should look like 2024-08-06, 2024-08 or 2024~, but got "\{"year":2024\}"\.$/,
    ],
    [
      'an interval without a start, to begin with',
      operation('{ remarks(filter: { from: "../2024" }) { totalCount } }'),
      200,
      'BAD_USER_INPUT',
      /^A date with a start was expected as "from", but "\.\.\/2024" has none\.$/,
    ],
    [
      'an interval without an end, to end with',
      operation('{ races(filter: { to: "2024/.." }) { totalCount } }'),
      200,
      'BAD_USER_INPUT',
      /^A date with an end was expected as "to", but "2024\/\.\." has none\.$/,
    ],
    [
      'a missing variable',
      operation('query ($id: ID!) { remark(id: $id) { id } }'),
      400,
      'BAD_USER_INPUT',
      /^Variable "\$id" of required type "ID!" was not provided\.$/,
    ],
    [
      'several operations and no name',
      operation('query A { stories { totalCount } } query B { stories { totalCount } }'),
      400,
      'BAD_USER_INPUT',
      /^Must provide operation name/,
    ],
    [
      'too many ids',
      operation(`{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`),
      200,
      'BAD_USER_INPUT',
      /^"ids" should be at most 100 ids, but got 101\.$/,
    ],
    [
      'an unknown operation name',
      json('{"query":"query A { stories { totalCount } }","operationName":"B"}'),
      400,
      'BAD_USER_INPUT',
      /^Unknown operation named "B"\.$/,
    ],
    [
      'a persisted query',
      json('{"query":"{ stories { totalCount } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}'),
      200,
      'BAD_USER_INPUT',
      /PersistedQueryNotSupported/,
    ],
  ])('as %s is answered in JSON, with a sentence that teaches', async (_what, init, status, code, message) => {
    const before = server.logged.length;
    for (const [accept, expected] of [
      ['application/graphql-response+json', status],
      ['application/json', 200],
    ] as const) {
      const answer = await send(server.url, { ...init, headers: { 'content-type': 'application/json', accept } });
      const [error] = answer.body.errors;
      expect([answer.status, error?.extensions.code, error?.extensions.retryable]).toEqual([expected, code, false]);
      expect(error?.message).toMatch(message);
      expectNothingInside(answer.text);
    }
    expect(faultsIn(server.logged.slice(before))).toEqual([]);
  });

  it('as a path where nothing is names the paths that there are', async () => {
    for (const init of [{}, operation('{ stories { totalCount } }')]) {
      const { status, body } = await send(server.url, init, '/grapql');
      expect(status).toBe(404);
      expect(body.errors[0]?.message).toBe(
        'There is nothing at /grapql; the API is at /graphql, the playground at /playground.',
      );
    }
  });

  it('names the field that it befell, and the argument', async () => {
    const { body } = await send(
      server.url,
      operation('{ few: remarks(first: 0) { totalCount } node(id: "x") { id } }'),
    );
    expect(body.errors[0]).toMatchObject({ path: ['few'], extensions: { argument: ['first'] } });
  });
});

/** The lines that tell of a fault of ours. */
const faultsIn = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.includes('"level":50'));

/** No stack, no Cypher, no address and no file of this machine. */
function expectNothingInside(text: string): void {
  expect(text).not.toMatch(
    /\bat .+\.[jt]s:\d|node_modules|CYPHER|MATCH \(|127\.0\.0\.1|localhost|bolt:|file:|\/src\/|\/work\//,
  );
}

describe('a database that is gone', () => {
  it('is told with 503, as a thing to try again, without saying where it was', async () => {
    const nowhere = { uri: 'bolt://127.0.0.1:1', user: 'nobody', password: 'x', database: 'neo4j' };
    const graph = openGraph(reach(() => nowhere));
    const gone = await watched(graph);
    try {
      for (const query of [
        '{ remarks { totalCount } }',
        '{ node(id: "remark:one") { id } chain(of: "remark:one") { __typename } }',
      ]) {
        const { status, text, body } = await send(gone.url, operation(query));
        expect(status).toBe(503);
        for (const { message, extensions } of body.errors) {
          expect(extensions).toMatchObject({ code: 'GRAPH_UNAVAILABLE', retryable: true });
          expect(message).toBe('The database can not be reached now; try again in a while.');
        }
        expectNothingInside(text);
        expect(text).not.toContain('ECONNREFUSED');
      }
      expect(gone.logged.join('')).toContain('ServiceUnavailable');
    } finally {
      await gone.close();
      await graph.close();
    }
  });
});

describe('a fault of ours', () => {
  it('is masked and logged once, under the id that the caller was given; what is not touched by it is answered', async () => {
    await change(small.graph, "MATCH (remark:Remark {id: 'remark:one'}) REMOVE remark.speakerId");
    const before = server.logged.length;
    const query =
      '{ broken: remark(id: "remark:one") { gist } whole: remark(id: "remark:two") { gist speaker { name } } }';
    const { status, text, body } = await send(server.url, operation(query));
    expect(status).toBe(200);
    expect(body.data).toEqual({ broken: null, whole: { gist: 'Two.', speaker: { name: 'Bo' } } });
    expect(body.errors).toHaveLength(1);
    const requestId = body.errors[0]?.extensions.requestId;
    expect(body.errors[0]).toMatchObject({
      path: ['broken'],
      message: `Something went wrong here; it is logged as ${requestId}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: false },
    });
    expectNothingInside(text);
    const lines = faultsIn(server.logged.slice(before));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ level: 50, requestId });
    expect(lines[0]).toContain('speakerId');
  });
});
