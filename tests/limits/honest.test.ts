import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { USUAL_SIZES } from '../../src/limits/sizes.js';
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

/** Every list of the story that is not paged, on the things on which it hangs. */
const LISTS: readonly string[] = [
  `{ remarks(first: 100) { edges { node {
    about { evidence { id } } addressees { id } quotes { words } claims { id } claimsAbout { id } discrepancies { property }
    occasion { hosts { id } } possiblySame { link { basis } } wordings { segments { kind } via { __typename } conflatedWith { id } }
  } } } }`,
  '{ remarks(first: 100) { edges { node { repliesTo(first: 10) { edges { node { evidence { id } } } } } } } }',
  '{ sources(first: 100) { edges { node { authors { id } derivedFrom { link { basis } } claims { id } discrepancies { property } } } } }',
  '{ races(first: 100) { edges { node { results { records { code } splits { metres } claims { id } discrepancies { property } } } } } }',
  '{ speakers(first: 100) { edges { node { claims { id } discrepancies { property } ... on Group { members { id } } } } } }',
  '{ stories { edges { node { parties { id } openings { id } basis { outlets { id } } } } } }',
  '{ remarks(first: 100) { edges { node { wordingDiff { printings { only { text } differences { here { text } there { text } with { id } } } } } } } }',
  '{ discrepancies(first: 100) { ... on DiscrepancyConnection { edges { node { rivals { id } } } } } }',
  `{ headToHead(athletes: ["athlete:josh-kerr", "athlete:jakob-ingebrigtsen"]) { ... on HeadToHead {
    athletes { id } races { drew { respondsBy { id } } }
  } } }`,
  `{ coverage(between: ["athlete:josh-kerr", "athlete:jakob-ingebrigtsen"], first: 100) { ... on Coverage {
    columns { bySpeaker { remarks } } rows { cells { wordings { id } } }
  } } }`,
  '{ origins(between: ["athlete:jakob-ingebrigtsen", "athlete:josh-kerr"]) { ... on Origins { between { id } stories { id } accounts { sources { id } } } } }',
  // The words of two occasions, run together.
  `{ quote(phrase: "I know that I win 98 out of 100 times against them. There’s a weakness right there.") {
    parts { range { start } }
  } }`,
  '{ search(text: "race") { edges { node { matches { ranges { start } } } } } }',
  `{ chain(of: "race:budapest-2023-1500m-final", up: 1000, down: 1000, perNode: 100, first: 1000) { ... on Chain {
    warnings { code } entries { parents { to } omitted { count } } longest(first: 3) { replies { id } }
  } } }`,
  `{ exchange(between: ["athlete:josh-kerr", "athlete:jakob-ingebrigtsen"], first: 100) { ... on Exchange {
    sides { speakers { id } } turns { questions { asking { id } } }
  } } }`,
  `{ path(from: "athlete:josh-kerr", to: "athlete:jakob-ingebrigtsen", first: 10) { ... on Path {
    ways { hops { otherReplies { id } } }
  } } }`,
  '{ career(of: "athlete:jakob-ingebrigtsen", first: 50) { ... on Career { steps { best { id } orderUndecided { id } } } } }',
];

test('lists that are not paged are priced with no fewer members than those of the story have on average', async () => {
  const lengths = await lengthsIn(LISTS);
  // What only some things have is asked of those, as the playground does; of the others it would tell too much.
  for (const [field, some] of await lengthsIn(HONEST.map(([, query]) => query)))
    if (!lengths.has(field)) lengths.set(field, some);
  const priced = [...USUAL_SIZES].filter(([name]) => !OF_THE_SCHEMA.has(name));
  expect(priced.filter(([name]) => !lengths.has(name))).toEqual([]);
  const average = (numbers: readonly number[]) => numbers.reduce((sum, length) => sum + length, 0) / numbers.length;
  expect(priced.filter(([name, size]) => average(lengths.get(name) ?? []) > size)).toEqual([]);
});

async function lengthsIn(queries: readonly string[]): Promise<Map<string, number[]>> {
  const lengths = new Map<string, number[]>();
  const note = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, inner] of Object.entries(value)) {
      if (Array.isArray(inner)) lengths.set(field, [...(lengths.get(field) ?? []), inner.length]);
      note(inner);
    }
  };
  for (const query of queries) note((await server.ask(query)).data);
  return lengths;
}

const OF_THE_SCHEMA: ReadonlySet<string> = new Set([
  'args',
  'directives',
  'enumValues',
  'fields',
  'inputFields',
  'interfaces',
  'possibleTypes',
  'types',
]);
