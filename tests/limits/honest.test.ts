import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

const FOLDERS = ['./honest/', '../../src/web/playground/examples/'].map((path) => new URL(path, import.meta.url));

/** The queries by which tools ask for the schema: GraphiQL, code generators, and what asks for all there is to know. */
const ABOUT_THE_SCHEMA: readonly (readonly [string, string])[] = [
  [
    'introspection as GraphiQL sends it',
    getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }),
  ],
  [
    'introspection as code generators send it',
    getIntrospectionQuery({
      descriptions: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  ],
];

const HONEST = [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder).map((file): readonly [string, string] => [file, readFileSync(new URL(file, folder), 'utf8')]),
  ),
  ...ABOUT_THE_SCHEMA,
];

/** A database that has just started plans its first queries for seconds. */
jest.setTimeout(60_000);

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

test.each(HONEST)('%s is served', async (_name, query) => {
  const { status, data } = await server.ask(query);
  expect(status).toBe(200);
  for (const value of Object.values(data ?? {})) expect(value).not.toBeNull();
});
