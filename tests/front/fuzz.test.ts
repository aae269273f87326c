import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { z } from 'zod';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

/**
 * Every field that takes arguments, of the root and of every thing, is asked with arguments that fit their types and nothing
 * else: ids of everything and of nothing, signs that mean something to somebody, numbers at every edge, parts of filters.
 */
const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const TIMES = 25;

const IDS = [
  'remark:kerr-yes-men',
  'athlete:josh-kerr',
  'race:budapest-2023-1500m-final',
  'story:ingebrigtsen-kerr',
  'source:citius-timeline',
];
const SIGNS = [
  '',
  ' ',
  '"',
  "'",
  '\\',
  '`',
  '*:*',
  'a*****',
  '/.*x/',
  'field:',
  'AND',
  '((',
  '~1',
  '^9',
  '{}',
  '$id',
  '%',
  '//',
  '\u202e',
  '\n',
  '../',
  '<b>',
  'é',
  '😀',
  '2023-08-23',
  '2024-05~',
  '../..',
  '2023-02-30',
  'é'.repeat(500),
];

const anyText = fc.oneof(
  fc.constantFrom(...SIGNS),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.array(fc.constantFrom(...SIGNS, ...IDS), { maxLength: 5 }).map((parts) => parts.join('')),
);
const anyNumber = fc.constantFrom(-(2 ** 31), -1, 0, 1, 2, 19, 20, 100, 101, 1000, 1001, 2 ** 31 - 1);

function valueOf(type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return fc.array(valueOf(type.ofType), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const isNeeded = fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name);
    const parts = Object.fromEntries(fields.map((field) => [field.name, given(field.type)]));
    return fc.record(parts, { requiredKeys: isNeeded });
  }
  if (type.name === 'Int') return anyNumber;
  if (type.name === 'Boolean') return fc.boolean();
  return type.name === 'ID' ? fc.oneof(fc.constantFrom(...IDS), anyText) : anyText;
}

const given = (type: GraphQLInputType): fc.Arbitrary<unknown> =>
  isNonNullType(type) ? valueOf(type) : fc.option(valueOf(type), { freq: 4 });

function argumentsOf(args: readonly GraphQLArgument[]): fc.Arbitrary<Record<string, unknown>> {
  const isNeeded = args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name);
  return fc.record(Object.fromEntries(args.map(({ name, type }) => [name, given(type)])), { requiredKeys: isNeeded });
}

type Asked = GraphQLField<unknown, unknown>;

function called({ name, args, type }: Asked): string {
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const result = getNamedType(type);
  const isPage = isObjectType(result) && 'edges' in result.getFields();
  const selection = isPage ? '{ edges { cursor } pageInfo { endCursor } }' : isLeafType(result) ? '' : '{ __typename }';
  return `${name}(${passed}) ${selection}`;
}

const declared = ({ args }: Asked): string => args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');

const withArguments = (type: GraphQLObjectType): readonly Asked[] =>
  Object.values(type.getFields()).filter(({ args }) => args.length > 0);

const root = SCHEMA.getQueryType();
const ROOT = root == null ? [] : withArguments(root);
const NESTED = Object.values(SCHEMA.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
  .flatMap((type) => withArguments(type).map((field) => ({ type: type.name, field })));

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

/** What a caller can do wrong, each told as such. Everything else would be a fault of ours. */
const CALLERS = ['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'];

async function expectNoFault(query: string, variables: Record<string, unknown>): Promise<void> {
  const { status, errors } = await server.tryAsk(query, variables);
  const codes = errors.map(({ extensions }) => String(extensions['code']));
  const asked = JSON.stringify({ query, variables, errors });
  expect({ status: status < 500, codes: codes.filter((code) => !CALLERS.includes(code)), asked }).toEqual({
    status: true,
    codes: [],
    asked,
  });
}

describe('whatever fits the types is answered, or refused as the caller’s mistake', () => {
  test.each(ROOT.map((field) => [field.name, field] as const))('%s', async (_name, field) => {
    for (const variables of fc.sample(argumentsOf(field.args), { numRuns: TIMES, seed: 1 }))
      await expectNoFault(`query (${declared(field)}) { ${called(field)} }`, variables);
  });

  test.each(NESTED.map(({ type, field }) => [`${type}.${field.name}`, type, field] as const))(
    '%s',
    async (_name, type, field) => {
      for (const variables of fc.sample(argumentsOf(field.args), { numRuns: TIMES, seed: 1 })) {
        const query = `query ($ids: [ID!]!, ${declared(field)}) { nodes(ids: $ids) { ... on ${type} { ${called(field)} } } }`;
        await expectNoFault(query, { ...variables, ids: await someOf(type) });
      }
    },
  );

  test('all fields with arguments are among them', () => {
    expect(ROOT.length).toBeGreaterThan(15);
    expect(NESTED.length).toBeGreaterThan(10);
  });
});

const ROW = z.object({ id: z.string() });
const KNOWN = new Map<string, readonly string[]>();

/** The ids of some things of a kind. */
async function someOf(type: string): Promise<readonly string[]> {
  const known = KNOWN.get(type);
  if (known !== undefined) return known;
  const found = await story.graph.read(
    {
      name: 'test.someOf',
      text: 'CYPHER 5 MATCH (thing:Entity) WHERE $type IN labels(thing) WITH thing ORDER BY thing.id LIMIT 3 RETURN thing.id AS id',
      row: ROW,
    },
    { type },
  );
  const ids = found.map(({ id }) => id);
  KNOWN.set(type, ids);
  return ids;
}
