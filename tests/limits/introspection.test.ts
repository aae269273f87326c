import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  isScalarType,
  printType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { SCHEMA } from './pricing.js';

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

/** All types as text, with their descriptions; not where a library says that a scalar is specified. */
const typesOf = (schema: GraphQLSchema): readonly string[] =>
  Object.values(schema.getTypeMap())
    .map((type) => (isScalarType(type) ? `${type.name}: ${type.description ?? ''}` : printType(type)))
    .toSorted();

test('tools are told the whole schema, the first time and from memory', async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    const { data } = await server.ask(getIntrospectionQuery());
    expect(typesOf(buildClientSchema(data as IntrospectionQuery))).toEqual(typesOf(SCHEMA));
  }
});

test('each question about the schema has its own answer', async () => {
  const kindOf = async (name: string) => (await server.ask(`{ __type(name: "${name}") { kind } }`)).data;
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await kindOf('Remark')).toEqual({ __type: { kind: 'OBJECT' } });
    expect(await kindOf('Speaker')).toEqual({ __type: { kind: 'INTERFACE' } });
    expect(await kindOf('Nothing')).toEqual({ __type: null });
  }
  const byVariable = 'query ($name: String!) { __type(name: $name) { kind } }';
  for (const [name, kind] of [
    ['Standing', 'ENUM'],
    ['Via', 'UNION'],
  ])
    expect((await server.ask(byVariable, { name })).data).toEqual({ __type: { kind } });
});

test('one of several operations is answered by its name', async () => {
  const query = 'query A { __type(name: "Via") { kind } } query B { __type(name: "Via") { name } }';
  const ask = async (operationName: string): Promise<unknown> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    return response.json();
  };
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await ask('A')).toEqual({ data: { __type: { kind: 'UNION' } } });
    expect(await ask('B')).toEqual({ data: { __type: { name: 'Via' } } });
  }
});
