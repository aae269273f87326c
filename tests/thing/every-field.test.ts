import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { z } from 'zod';
import type { Graph, Reader } from '../../src/graph/graph.js';
import { given, statement } from '../../src/graph/statement.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

/**
 * Queries made from the schema: every field of every type, for every thing of the story. Each thing tells its type, so that
 * an answer tells which fields something fills.
 */
const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const OBJECTS = Object.values(SCHEMA.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const isThing = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');
const THINGS = OBJECTS.filter(isThing);

/** All fields of a type. What has no id of its own is selected whole; of other things only the id, for they have their own turn. */
function everyFieldOf(type: GraphQLObjectType): string {
  return ['__typename', ...Object.values(type.getFields()).map(selected)].join(' ');
}

/** What fields must be given that can not be asked without. */
const GIVEN: Readonly<Record<string, string>> = { facets: '(by: [SPEAKER, OUTLET, KIND, MONTH], first: 3)' };

function selected(field: GraphQLField<unknown, unknown>): string {
  const called = `${field.name}${GIVEN[field.name] ?? (field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '')}`;
  const result = getNamedType(field.type);
  if (isLeafType(result)) return called;
  if (!isObjectType(result)) return `${called} { __typename ... on Node { id } }`;
  return `${called} { ${isThing(result) ? '__typename id' : everyFieldOf(result)} }`;
}

const union = (...names: readonly string[]): string =>
  OBJECTS.filter(({ name }) => names.includes(name))
    .map((type) => `... on ${type.name} { ${everyFieldOf(type)} }`)
    .join(' ');

const typed = (name: string): string =>
  OBJECTS.filter((type) => type.name === name)
    .map(everyFieldOf)
    .join('');
const listed = (field: string, type: string): string => `${field}(first: 20) { ${typed(`${type}Connection`)} }`;
const one = (field: string, id: string): string => `${field}(id: "${id}") { __typename ... on Node { id } }`;

/** Every field of the root, as it is asked in earnest. */
const ROOT: readonly string[] = [
  one('node', 'story:ingebrigtsen-kerr'),
  'nodes(ids: ["athlete:josh-kerr", "nothing:here"]) { __typename id }',
  one('speaker', 'outlet:citius-mag'),
  one('athlete', 'athlete:josh-kerr'),
  one('race', 'race:budapest-2023-1500m-final'),
  one('competition', 'competition:budapest-2023'),
  one('source', 'source:citius-timeline'),
  one('remark', 'remark:kerr-yes-men'),
  one('story', 'story:ingebrigtsen-kerr'),
  listed('speakers', 'Speaker'),
  listed('athletes', 'Athlete'),
  listed('races', 'Race'),
  listed('competitions', 'Competition'),
  listed('sources', 'Source'),
  listed('remarks', 'Remark'),
  listed('stories', 'Story'),
  `search(text: "yes men Kerr") { ${typed('SearchConnection')} }`,
  `suggest(text: "yes men Ker") { ${typed('SearchHit')} }`,
  `timeline(first: 100, filter: { from: "2023-08-20", kinds: [REMARK, EVENT] }) { ${typed('TimelineConnection')} }`,
  `career(of: "athlete:josh-kerr", first: 20) { ${union('Career', 'UnknownId')} }`,
  `career(of: "athlete:jakob-ingebrigtsen", first: 20) { ${union('Career', 'UnknownId')} }`,
  `quote(phrase: "that I win 98 out of 100 times againts them and a weakness right there", first: 3) { ${typed('Quote')} }`,
  `quote(phrase: "trying to be the best in the world", first: 3) { ${typed('Quote')} }`,
  `chain(of: "remark:kerr-yes-men", up: 1, perNode: 2, first: 4) { ${union('Chain', 'UnknownId')} }`,
  `chain(of: "race:budapest-2023-1500m-final") { ${union('Chain', 'UnknownId')} }`,
  `coverage(between: ["athlete:josh-kerr", "athlete:jakob-ingebrigtsen"]) { ${union('Coverage', 'UnknownId')} }`,
  `checks(of: "athlete:josh-kerr") { ${union('Checks', 'UnknownId')} }`,
  `headToHead(athletes: ["athlete:josh-kerr", "athlete:jakob-ingebrigtsen"]) { ${union('HeadToHead', 'UnknownId')} }`,
  `discrepancies(first: 20) { ${union('DiscrepancyConnection', 'UnknownId')} }`,
  `origins(between: ["athlete:jakob-ingebrigtsen", "athlete:josh-kerr"]) { ${union('Origins', 'UnknownId')} }`,
  `wordings(of: "remark:kerr-yes-men") { ${union('Wordings', 'UnknownId')} }`,
  `chain(of: "remark:kerr-yes-man") { ${union('Chain', 'UnknownId')} }`,
  `unanswered(first: 5) { ${union('Unanswered', 'UnknownId')} }`,
  `unanswered(order: MOST_ANSWERED, first: 2) { ${union('Unanswered', 'UnknownId')} }`,
  `exchange(between: ["athlete:jakob-ingebrigtsen", "athlete:josh-kerr"], first: 12) { ${union('Exchange', 'UnknownId')} }`,
  `path(from: "athlete:josh-kerr", to: "athlete:jakob-ingebrigtsen") { ${union('Path', 'UnknownId')} }`,
  `path(from: "remark:kerr-yes-man", to: "athlete:josh-kerr") { ${union('Path', 'UnknownId')} }`,
  `network(around: ["athlete:josh-kerr", "athlete:jakob-ingebrigtsen"]) { ${union('Network', 'UnknownId')} }`,
];

let story: TestGraph;
let server: TestServer;
const asked = new Set<string>();
const filled = new Set<string>();

beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer({ ...story, graph: exact(story.graph) });
}, 60_000);

afterAll(() => server.close());
afterAll(() => story.close());

/** Refuses to run a statement with other parameters than its text names. */
function exact(graph: Graph): Graph {
  const read: Reader['read'] = (run, parameters) => {
    const named = [...new Set([...run.text.matchAll(/\$([a-zA-Z]+)/g)].map(([, name]) => name ?? ''))].toSorted();
    expect([run.name, Object.keys(parameters).toSorted()]).toEqual([run.name, named]);
    return graph.read(run, parameters);
  };
  return { ...graph, read };
}

async function ask(query: string): Promise<unknown> {
  const { data } = await server.ask(query);
  const types = new TypeInfo(SCHEMA);
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: ({ name }) => void asked.add(`${types.getParentType()?.name}.${name.value}`),
    }),
  );
  noteFilled(data);
  return data;
}

function noteFilled(value: unknown): void {
  if (Array.isArray(value)) value.forEach(noteFilled);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const type = '__typename' in value ? value.__typename : 'Query';
  for (const [field, inner] of Object.entries(value)) {
    if (inner !== null && !(Array.isArray(inner) && inner.length === 0)) filled.add(`${type}.${field}`);
    noteFilled(inner);
  }
}

const IDS = statement({
  name: 'test.ids',
  given: given<{ label: string }>(),
  row: z.object({ id: z.string() }),
  text: 'CYPHER 5 MATCH (thing:Entity) WHERE $label IN labels(thing) RETURN thing.id AS id ORDER BY id',
});

test.each(THINGS.map((type) => [type.name, type] as const))(
  'every field of every %s in the story resolves',
  async (name, type) => {
    const ids = (await story.graph.read(IDS, { label: name })).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (let from = 0; from < ids.length; from += 100) {
      const some = ids.slice(from, from + 100);
      const data = await ask(
        `{ nodes(ids: ${JSON.stringify(some)}) { __typename ... on ${name} { ${everyFieldOf(type)} } } }`,
      );
      const found = z.object({ nodes: z.array(z.looseObject({ __typename: z.literal(name) })) }).parse(data);
      expect(found.nodes.map((node) => node['id'])).toEqual(some);
    }
  },
);

test.each(ROOT.map((field) => [field.slice(0, 60), field] as const))('the root answers %s', async (_what, field) => {
  await ask(`{ ${field} }`);
});

describe('the schema', () => {
  it('has no field that was not asked for', () => {
    const all = OBJECTS.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(all.filter((field) => !asked.has(field))).toEqual([]);
    const empty = all.filter((field) => !filled.has(field));
    console.info(`Nothing in the story fills ${empty.length} of ${all.length} fields: ${empty.join(', ')}`);
  });
});
