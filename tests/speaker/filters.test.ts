import { afterAll, beforeAll, expect, it, test } from '@jest/globals';
import { z } from 'zod';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { idsIn, listOn, PAGE, pageOf, rootList } from '../_kit/lists.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';

const SPEAKERS = rootList('speakers');
const ATHLETES = rootList('athletes');

const speakers = z.array(
  z.object({
    node: z.object({
      __typename: z.string(),
      id: z.string(),
      name: z.string(),
      isNamed: z.boolean().optional(),
      country: z.string().nullish(),
    }),
  }),
);
type Listed = z.infer<typeof speakers>[number]['node'];

let story: TestGraph;
let server: TestServer;
let all: readonly Listed[] = [];

beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
  const { data } = await server.ask(`{ speakers(first: 100) { edges { node {
    __typename id name ... on Person { isNamed } ... on Athlete { country }
  } } } }`);
  all = speakers.parse(at(data, 'speakers', 'edges')).map(({ node }) => node);
}, 60_000);

afterAll(() => server.close());
afterAll(() => story.close());

test.each<readonly [string, string, (speaker: Listed) => boolean, readonly string[]]>([
  ['athletes', 'kinds: [ATHLETE]', (one) => one.__typename === 'Athlete', ['athlete:josh-kerr']],
  [
    'newsrooms and groups',
    'kinds: [OUTLET, GROUP]',
    (one) => /Outlet|Group/.test(one.__typename),
    ['outlet:citius-mag', 'group:prefontaine-organisers'],
  ],
  ['unnamed', 'isNamed: false', ({ isNamed }) => isNamed === false, ['person:norwegian-reporter-glasgow-2024']],
  [
    'named',
    'isNamed: true',
    ({ isNamed }) => isNamed !== false,
    ['person:chris-chavez', 'outlet:bbc', 'athlete:jake-wightman'],
  ],
  [
    'named persons',
    'kinds: [PERSON], isNamed: true',
    (one) => one.__typename === 'Person' && one.isNamed === true,
    ['person:chris-chavez'],
  ],
  ['of no kind', 'kinds: []', () => false, []],
])('speakers who are %s are those that the whole list shows to be so', async (_what, filter, passes, among) => {
  const wanted = all.filter(passes).map(({ id }) => id);
  const page = await pageOf(server, SPEAKERS, `first: 100, filter: { ${filter} }`, `${PAGE} totalCount`);
  expect(page.edges.map(({ node }) => node.id)).toEqual(wanted);
  expect(page.totalCount).toBe(wanted.length);
  expect(wanted).toEqual(expect.arrayContaining([...among]));
});

test.each<readonly [string, (speaker: Listed) => boolean, readonly string[]]>([
  ['["NOR"]', ({ country }) => country === 'NOR', ['athlete:jakob-ingebrigtsen', 'athlete:narve-nordas']],
  [
    '["GBR", "USA"]',
    ({ country }) => country === 'GBR' || country === 'USA',
    ['athlete:josh-kerr', 'athlete:yared-nuguse'],
  ],
  ['[]', () => false, []],
])('athletes of the countries %s are those whom a source says to be of them', async (countries, passes, among) => {
  const wanted = all.filter((one) => one.__typename === 'Athlete' && passes(one)).map(({ id }) => id);
  expect(await idsIn(server, ATHLETES, `first: 100, filter: { countries: ${countries} }`)).toEqual(wanted);
  expect(wanted).toEqual(expect.arrayContaining([...among]));
});

it('speakers stand by name, without regard to case and accents, then by id', () => {
  const place = (id: string): number => all.findIndex((one) => one.id === id);
  expect(all[0]?.name).toBe('a Norwegian reporter');
  expect(all.at(-1)?.name).toBe('Yared Nuguse');
  expect(place('athlete:jake-wightman')).toBeLessThan(place('athlete:jakob-ingebrigtsen'));
  expect(place('athlete:jakob-ingebrigtsen')).toBeLessThan(place('athlete:josh-kerr'));
  expect(place('athlete:josh-kerr')).toBeLessThan(place('outlet:vg'));
  expect(place('person:norwegian-reporter-glasgow-2024')).toBeLessThan(place('athlete:alan-webb'));
});

it('an outlet has what it published, and the members of a group stand in the order of the story', async () => {
  const { data, asked } = await server.ask(`{
    outlet: speaker(id: "outlet:citius-mag") { ... on Outlet { name sources { edges { node { id outlet { id } } } } } }
    group: speaker(id: "group:ingebrigtsen-brothers") { ... on Group { members { id __typename } } }
  }`);
  expect(await idsIn(server, listOn('Outlet', 'outlet:citius-mag', 'sources'))).toContain('source:citius-timeline');
  expect(at(data, 'group', 'members')).toEqual([
    { id: 'athlete:jakob-ingebrigtsen', __typename: 'Athlete' },
    { id: 'person:henrik-ingebrigtsen', __typename: 'Person' },
    { id: 'person:filip-ingebrigtsen', __typename: 'Person' },
  ]);
  expect(asked.toSorted()).toEqual([
    'source.ofOutlet.list',
    'speaker.membersOfGroups',
    'thing.byId', // both
    'thing.byId', // the members
  ]);
});
