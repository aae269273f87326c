import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

/**
 * A chain brings of each thing the properties that the selected fields are made of, and no more. So every field is selected
 * alone, and must be what it is where the thing is read whole.
 */
const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const ANCHORS = ['remark:kerr-yes-men', 'race:budapest-2023-1500m-final'];

type Field = GraphQLField<unknown, unknown>;

/** The fields of a type that can be asked without arguments and without pages. */
function fieldsOf(name: string): readonly Field[] {
  const type = SCHEMA.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return Object.values(type.getFields()).filter(({ args }) => !args.some((arg) => isNonNullType(arg.type)));
}

/** Each way to select one leaf under a field, so many levels deep. */
function selectionsOf(field: Field, levels: number): readonly string[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [field.name];
  if (type.name.endsWith('Connection')) return [];
  if (!isObjectType(type)) return [`${field.name} { __typename ... on Node { id } }`];
  if (levels === 0) return [];
  return fieldsOf(type.name).flatMap((inner) =>
    selectionsOf(inner, levels - 1).map((selection) => `${field.name} { ${selection} }`),
  );
}

const CASES = ['Remark', 'Event', 'Race', 'Result'].flatMap((type) =>
  fieldsOf(type).flatMap((field) => selectionsOf(field, 2).map((selection) => [type, selection] as const)),
);

let story: TestGraph;
let server: TestServer;
beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
}, 60_000);
afterAll(async () => {
  await server.close();
  await story.close();
});

test('there are many fields', () => {
  expect(CASES.length).toBeGreaterThan(150);
});

test.each(CASES)('%s: %s', async (type, selection) => {
  const part = `__typename ... on ${type} { ${selection} }`;
  const chains = ANCHORS.map(
    (of, turn) => `c${turn}: chain(of: "${of}", up: 5, down: 5) { ... on Chain { entries { node { ${part} } } } }`,
  );
  const { data } = await server.ask(`{ ${chains.join(' ')} }`);
  for (const [turn, ids] of (await idsOfChains()).entries()) {
    const whole = await server.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${part} } }`, { ids });
    expect(listAt(data, `c${turn}`, 'entries').map((entry) => at(entry, 'node'))).toEqual(listAt(whole.data, 'nodes'));
  }
});

let known: readonly (readonly unknown[])[] | null = null;

async function idsOfChains(): Promise<readonly (readonly unknown[])[]> {
  if (known !== null) return known;
  const chains = ANCHORS.map(
    (of, turn) =>
      `c${turn}: chain(of: "${of}", up: 5, down: 5) { ... on Chain { entries { node { ... on Node { id } } } } }`,
  );
  const { data } = await server.ask(`{ ${chains.join(' ')} }`);
  known = ANCHORS.map((_of, turn) => listAt(data, `c${turn}`, 'entries').map((entry) => at(entry, 'node', 'id')));
  return known;
}
