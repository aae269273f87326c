import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';
import { countsOf, FACETS, facetsOf } from './asking.js';

let opened: TestGraph;
let server: TestServer;
beforeAll(async () => {
  opened = await openStoryGraph();
  server = await startTestServer(opened);
});
afterAll(async () => {
  await server?.close();
  await opened?.close();
});
jest.setTimeout(60_000);

const seenRemark = z.object({
  id: z.string(),
  kind: z.string(),
  speaker: z.object({ id: z.string() }),
  said: z.object({ edtf: z.string(), earliest: z.string().nullable(), latest: z.string().nullable() }).nullable(),
  wordings: z.array(z.object({ source: z.object({ outlet: z.object({ id: z.string() }).nullable() }) })),
  repliesTo: z.object({ edges: z.array(z.object({ node: z.object({ relation: z.string() }) })) }),
});
type SeenRemark = z.infer<typeof seenRemark>;

const REMARK = `id kind speaker { id } said { edtf earliest latest } wordings { source { outlet { id } } }
  repliesTo(first: 20) { edges { node { relation } } }`;

async function all(filter: string): Promise<readonly SeenRemark[]> {
  const { data } = await server.ask(`{ remarks(first: 100, filter: ${filter}) { edges { node { ${REMARK} } } } }`);
  return z
    .object({ edges: z.array(z.object({ node: seenRemark })) })
    .parse(at(data, 'remarks'))
    .edges.map(({ node }) => node);
}

/** The values of a remark, by the plain rule. */
const VALUES: Readonly<Record<string, (remark: SeenRemark) => readonly string[]>> = {
  SPEAKER: ({ speaker }) => [speaker.id],
  OUTLET: ({ wordings }) => wordings.flatMap(({ source }) => source.outlet?.id ?? []),
  KIND: ({ kind }) => [kind],
  RELATION: ({ repliesTo }) => repliesTo.edges.map(({ node }) => node.relation),
  MONTH: (remark) => period(remark, 7),
  SEASON: (remark) => period(remark, 4),
  BAND: ({ said }) => [said === null ? 'UNDATED' : 'DATED'],
};

function period({ said }: SeenRemark, length: number): readonly string[] {
  const [first, last] = [said?.earliest?.slice(0, length), said?.latest?.slice(0, length)];
  return first === undefined || first !== last || /[~?%]/.test(said?.edtf ?? '') ? [] : [first];
}

function counted(remarks: readonly SeenRemark[], what: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const remark of remarks) {
    for (const value of new Set(VALUES[what]?.(remark))) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

const FILTERS = [
  '{}',
  '{ speakers: ["athlete:josh-kerr"] }',
  '{ speakers: ["athlete:josh-kerr", "athlete:jake-wightman"], kinds: [STATEMENT] }',
  '{ about: ["athlete:josh-kerr"] }',
  '{ about: ["athlete:josh-kerr", "athlete:jakob-ingebrigtsen"], aboutBasis: [STATED], speakers: ["athlete:jakob-ingebrigtsen"] }',
  '{ outlets: ["outlet:citius-mag"] }',
  '{ sources: ["source:ap-paris-preview", "source:flotrack-2024-08-06"] }',
  '{ outlets: ["outlet:flotrack"], from: "2023-11" }',
  '{ standings: [REPORTED], to: "2024-03-01" }',
  '{ kinds: [QUESTION] }',
  '{ speakers: [] }',
];

describe('the facets of remarks', () => {
  test.each(FILTERS)('are what counting them one by one gives: %s', async (filter) => {
    const remarks = await all(filter);
    const by = Object.keys(VALUES);
    const facets = await facetsOf(server, `remarks(first: 1, filter: ${filter})`, `by: [${by.join(', ')}], first: 100`);
    expect([facets.hits, facets.isExact]).toEqual([remarks.length, true]);
    for (const what of by) {
      expect([what, Object.fromEntries(countsOf(facets, what))]).toEqual([what, counted(remarks, what)]);
      const facet = facets.by.find((each) => each.by === what);
      expect(facet?.without).toBe(remarks.filter((remark) => VALUES[what]?.(remark).length === 0).length);
    }
  });

  test('the kinds of Kerr’s remarks are told on his own list, and the questions at an event on its', async () => {
    const { data, asked } = await server.ask(`{
      nodes(ids: ["athlete:josh-kerr", "athlete:jake-wightman"]) { ... on Athlete { id remarks(first: 1) { facets(by: [KIND]) { ${FACETS} } } } }
      event: node(id: "event:glasgow-press-conference-2024") { ... on Event { remarks(first: 1) { facets(by: [SPEAKER]) { ${FACETS} } } } }
    }`);
    expect(at(data, 'nodes', 0, 'remarks', 'facets', 'by', 0, 'counts')).toEqual([
      { value: 'STATEMENT', count: 15, node: null },
      { value: 'REFUSAL', count: 1, node: null },
    ]);
    expect(at(data, 'nodes', 1, 'remarks', 'facets', 'hits')).toBe(1);
    const speakers = JSON.stringify(at(data, 'event', 'remarks', 'facets'));
    for (const id of ['athlete:josh-kerr', 'athlete:grant-holloway', 'person:norwegian-reporter-glasgow-2024'])
      expect(speakers).toContain(id);
    // One statement for the counts of both speakers, one for the event.
    expect(asked.filter((name) => name.startsWith('facets.')).toSorted()).toEqual([
      'facets.atEvents',
      'facets.ofSpeakers',
    ]);
  });

  test('count what is in view', async () => {
    const list = 'remarks(first: 1, knownFrom: { outlets: ["outlet:flotrack"] })';
    const facets = await facetsOf(server, list, 'by: [OUTLET]');
    const { data } = await server.ask(`{ list: ${list} { totalCount } }`);
    expect(facets.hits).toBe(at(data, 'list', 'totalCount'));
    expect(countsOf(facets, 'OUTLET')).toEqual([['outlet:flotrack', facets.hits]]);
  });

  test('take one statement more', async () => {
    const { asked } = await server.ask(`{ remarks { totalCount facets(by: [KIND, MONTH, RELATION]) { ${FACETS} } } }`);
    expect(asked.toSorted()).toEqual(['facets.ofRemarks', 'remark.count', 'remark.list']);
  });
});

describe('the facets of a search', () => {
  test('count what it finds, by kinds of things and by speakers', async () => {
    const facets = await facetsOf(server, 'search(text: "Glasgow", first: 1)', 'by: [KIND, SPEAKER, MONTH]');
    const { data } = await server.ask(
      '{ search(text: "Glasgow", first: 100) { edges { node { node { __typename id } } } } }',
    );
    const found = z
      .object({ edges: z.array(z.object({ node: z.object({ node: z.object({ __typename: z.string() }) }) })) })
      .parse(at(data, 'search'))
      .edges.map(({ node }) => node.node.__typename);
    expect([facets.hits, facets.isExact]).toEqual([found.length, true]);
    const kinds = Object.fromEntries(countsOf(facets, 'KIND'));
    expect(kinds).toEqual({
      REMARK: found.filter((kind) => kind === 'Remark').length,
      RACE: found.filter((kind) => kind === 'Race').length,
      COMPETITION: found.filter((kind) => kind === 'Competition').length,
      // Somebody who asked Kerr after the final in Glasgow is called so, for want of a name.
      SPEAKER: found.filter((kind) => kind === 'Person').length,
    });
    expect(kinds['RACE']).toBe(1);
  });

  test('find nothing where no word is sought, and are of the kinds asked for', async () => {
    expect(await facetsOf(server, 'search(text: "—")', 'by: [KIND]')).toMatchObject({ hits: 0, isExact: true });
    const facets = await facetsOf(server, 'search(text: "Kerr", kinds: [SPEAKER])', 'by: [KIND]');
    expect(countsOf(facets, 'KIND').map(([kind]) => kind)).toEqual(['SPEAKER']);
  });

  test('leave out what is not in view', async () => {
    const whole = await facetsOf(server, 'search(text: "race", kinds: [REMARK])', 'by: [OUTLET]');
    const seen = await facetsOf(
      server,
      'search(text: "race", kinds: [REMARK], knownFrom: { outlets: ["outlet:flotrack"] })',
      'by: [OUTLET]',
    );
    expect(seen.hits).toBeLessThan(whole.hits);
    expect(countsOf(seen, 'OUTLET')).toEqual([['outlet:flotrack', seen.hits]]);
  });
});
