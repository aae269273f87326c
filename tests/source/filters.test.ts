import { afterAll, beforeAll, expect, it, test } from '@jest/globals';
import { z } from 'zod';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { PAGE, pageOf, rootList } from '../_kit/lists.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';

const SOURCES = rootList('sources');
const HELD = [
  'source:paris-preview-2024-03',
  'source:citius-timeline',
  'source:ap-paris-preview',
  'source:flotrack-2024-08-06',
  'source:rivalry-feature-2024-09',
];

const sources = z.array(
  z.object({
    node: z.object({
      id: z.string(),
      kind: z.string(),
      isHeld: z.boolean(),
      outlet: z.object({ id: z.string() }).nullable(),
      published: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }).nullable(),
    }),
  }),
);
type Listed = z.infer<typeof sources>[number]['node'];

let story: TestGraph;
let server: TestServer;
let all: readonly Listed[] = [];

beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
  const { data } = await server.ask(
    '{ sources(first: 100) { edges { node { id kind isHeld outlet { id } published { earliest latest } } } } }',
  );
  all = sources.parse(at(data, 'sources', 'edges')).map(({ node }) => node);
}, 60_000);

afterAll(() => server.close());
afterAll(() => story.close());

const maybeFrom = ({ published }: Listed, day: string): boolean =>
  published !== null && (published.latest ?? '9') >= day;
const maybeTo = ({ published }: Listed, day: string): boolean =>
  published !== null && (published.earliest ?? '').slice(0, 10) <= day;

test.each<readonly [string, string, (source: Listed) => boolean, readonly string[]]>([
  ['held', 'isHeld: true', ({ isHeld }) => isHeld, HELD],
  ['only credited', 'isHeld: false', ({ isHeld }) => !isHeld, ['source:sunday-plodcast-2023']],
  [
    'published by an outlet',
    'outlets: ["outlet:flotrack"]',
    ({ outlet }) => outlet?.id === 'outlet:flotrack',
    ['source:flotrack-2024-08-06'],
  ],
  [
    'of a kind',
    'kinds: [LIVING_ARTICLE, PODCAST]',
    ({ kind }) => /LIVING|PODCAST/.test(kind),
    ['source:citius-timeline', 'source:sunday-plodcast-2023'],
  ],
  [
    'published from a day',
    'from: "2024-08-06"',
    (one) => maybeFrom(one, '2024-08-06'),
    ['source:ap-paris-preview', 'source:rivalry-feature-2024-09'],
  ],
  ['published up to a day', 'to: "2024-02-29"', (one) => maybeTo(one, '2024-02-29'), ['source:paris-preview-2024-03']],
  ['with a date at all', 'from: "0001"', ({ published }) => published !== null, HELD],
  ['of no outlet', 'outlets: []', () => false, []],
  ['of no kind', 'kinds: []', () => false, []],
  [
    'everything at once',
    'outlets: ["outlet:citius-mag"], kinds: [LIVING_ARTICLE], isHeld: true, from: "2024", to: "2024-03-13"',
    ({ id }) => id === 'source:citius-timeline',
    ['source:citius-timeline'],
  ],
])('sources that are %s are those that the whole list shows to be so', async (_what, filter, passes, among) => {
  const wanted = all.filter(passes).map(({ id }) => id);
  const page = await pageOf(server, SOURCES, `first: 100, filter: { ${filter} }`, `${PAGE} totalCount`);
  expect(page.edges.map(({ node }) => node.id)).toEqual(wanted);
  expect(page.totalCount).toBe(wanted.length);
  expect(wanted).toEqual(expect.arrayContaining([...among]));
});

it('the five held sources stand by the day of their publication', () => {
  expect(all.filter(({ isHeld }) => isHeld).map(({ id }) => id)).toEqual(HELD);
});

it('what a source prints stands by the order of the remarks, with what they were said at and who wrote it', async () => {
  const { data, asked } = await server.ask(`{ source(id: "source:citius-timeline") {
    title outlet { name } authors { name }
    wordings(first: 100) { totalCount edges { node { source { id } remark { id said { edtf } } } } }
  } }`);
  expect(at(data, 'source')).toMatchObject({
    title: 'Jakob Ingebrigtsen vs Josh Kerr Rivalry Timeline: From Budapest To Paris',
    outlet: { name: 'CITIUS MAG' },
    authors: [{ name: 'Chris Chavez' }],
  });
  const wordings = z
    .array(z.object({ node: z.object({ source: z.object({ id: z.string() }), remark: z.object({ id: z.string() }) }) }))
    .parse(at(data, 'source', 'wordings', 'edges'))
    .map(({ node }) => node);
  expect(wordings.every(({ source }) => source.id === 'source:citius-timeline')).toBe(true);
  const order = await pageOf(server, rootList('remarks'), 'first: 100');
  const places = wordings.map(({ remark }) => order.edges.findIndex(({ node }) => node.id === remark.id));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(wordings.map(({ remark }) => remark.id)).toEqual(
    expect.arrayContaining(['remark:kerr-yes-men', 'remark:ingebrigtsen-tricky-one']),
  );
  expect(asked.toSorted()).toEqual([
    'remark.wordingsInSource.count',
    'remark.wordingsInSource.list',
    'source.authorsOfSources',
    'thing.byId', // the source
    'thing.byId', // its outlet
    'thing.byId', // its authors
    'thing.byId', // the remarks
  ]);
});
