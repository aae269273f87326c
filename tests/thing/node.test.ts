import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';

let story: TestGraph;
let server: TestServer;
beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
}, 60_000);
afterAll(() => server.close());
afterAll(() => story.close());

/** One of each kind. */
const KINDS: readonly (readonly [string, string])[] = [
  ['Athlete', 'athlete:josh-kerr'],
  ['Person', 'person:chris-chavez'],
  ['Outlet', 'outlet:citius-mag'],
  ['Group', 'group:ingebrigtsen-brothers'],
  ['Remark', 'remark:kerr-yes-men'],
  ['Wording', 'wording:ingebrigtsen-next-guy.citius-timeline'],
  ['Reply', 'reply:kerr-yes-men.ingebrigtsen-pacemaker'],
  ['Evidence', 'evidence:kerr-yes-men.question-plodcast-2023.citius-timeline'],
  ['Source', 'source:citius-timeline'],
  ['Event', 'event:crowd-gesture-budapest-semifinal'],
  ['Competition', 'competition:budapest-2023'],
  ['Race', 'race:budapest-2023-1500m-final'],
  ['Result', 'result:budapest-2023-1500m-final-josh-kerr'],
  ['Claim', 'claim:dagsavisen-interview-2024-01.date.heading'],
  ['Story', 'story:ingebrigtsen-kerr'],
];

test.each(KINDS)('a %s is found by its id, in one statement', async (kind, id) => {
  const { data, asked } = await server.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
  expect(data).toEqual({ node: { __typename: kind, id } });
  expect(asked).toEqual(['thing.byId']);
});

it('all kinds at once are found in one statement, in the order asked for, with null where nothing is', async () => {
  const ids = KINDS.flatMap(([, id], turn) => (turn % 3 === 0 ? [id, `nothing:${turn}`] : [id])).toReversed();
  const { data, asked } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(at(data, 'nodes')).toEqual(ids.map((id) => (id.startsWith('nothing:') ? null : { id })));
  expect(asked).toEqual(['thing.byId']);
});

it('an id that stands twice is given twice, and a hundred ids are taken', async () => {
  const ids = Array.from({ length: 100 }, (_, turn) => (turn % 2 === 0 ? 'athlete:josh-kerr' : `nothing:${turn}`));
  const { data, asked } = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(at(data, 'nodes')).toEqual(ids.map((_, turn) => (turn % 2 === 0 ? { id: 'athlete:josh-kerr' } : null)));
  expect(asked).toEqual(['thing.byId']);
  expect((await server.ask('{ nodes(ids: []) { id } }')).data).toEqual({ nodes: [] });
});

it('more than a hundred are refused, with where and why', async () => {
  const ids = Array.from({ length: 101 }, (_, turn) => `nothing:${turn}`);
  const { errors, asked } = await server.tryAsk('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(errors).toMatchObject([
    {
      path: ['nodes'],
      message: '"ids" should be at most 100 ids, but got 101.',
      extensions: { code: 'BAD_USER_INPUT', argument: ['ids'] },
    },
  ]);
  expect(asked).toEqual([]);
});

describe('what no id is', () => {
  test.each([
    '',
    'nothing:here',
    'Remark',
    "remark:x' OR 1=1",
    '*',
    'remark:kerr-yes-men ',
    'REMARK:KERR-YES-MEN',
    '\u0000',
  ])('as "%s" leads nowhere', async (id) => {
    const { data } = await server.ask('query ($id: ID!) { node(id: $id) { id } remark(id: $id) { id } }', { id });
    expect(data).toEqual({ node: null, remark: null });
  });
});

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  speaker: ['Athlete', 'Person', 'Outlet', 'Group'],
  athlete: ['Athlete'],
  race: ['Race'],
  competition: ['Competition'],
  source: ['Source'],
  remark: ['Remark'],
  story: ['Story'],
};

test.each(Object.entries(FIELDS))(
  'the field %s gives its own kinds, and null for the id of another',
  async (field, kinds) => {
    const asking = KINDS.map(([, id], turn) => `k${turn}: ${field}(id: "${id}") { id }`);
    const { data, asked } = await server.ask(`{ ${asking.join(' ')} }`);
    expect(data).toEqual(
      Object.fromEntries(KINDS.map(([kind, id], turn) => [`k${turn}`, kinds.includes(kind) ? { id } : null])),
    );
    expect(asked).toEqual(['thing.byId']);
  },
);

describe('nesting by hand', () => {
  const DEEP: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'from a race to who answered what its runners said',
      '{ results { athlete { remarks(first: 3) { edges { node { replies(first: 3) { edges { node { from { speaker { name } } } } } } } } } } }',
      ['race.resultsOfRaces', 'thing.byId', 'remark.ofSpeaker.list', 'reply.toThing.list', 'thing.byId', 'thing.byId'],
    ],
    [
      'from a race to the other races of its competition and the homes of their winners',
      '{ competition { races(first: 3) { edges { node { results { athlete { country results(first: 3) { edges { node { race { name } } } } } } } } } } }',
      [
        'thing.byId',
        'race.ofCompetition.list',
        'race.resultsOfRaces',
        'thing.byId',
        'race.resultsOfAthlete.list',
        'thing.byId',
      ],
    ],
    [
      'from a race to the evidence of its replies and the authors of the sources',
      '{ replies(first: 5) { edges { node { evidence { source { outlet { name } wordings(first: 5) { edges { node { remark { speaker { name } } } } } } } } } } }',
      [
        'reply.toRace.list',
        'reply.evidenceOfReplies',
        'thing.byId',
        'thing.byId',
        'remark.wordingsInSource.list',
        'thing.byId',
        'thing.byId',
      ],
    ],
  ];

  test.each(DEEP)('%s takes one statement for each level, from one race as from all', async (_what, nested, levels) => {
    const fromOne = await server.ask(`{ race(id: "race:budapest-2023-1500m-final") ${nested} }`);
    expect(fromOne.asked.toSorted()).toEqual(['thing.byId', ...levels].toSorted());
    const fromAll = await server.ask(`{ races(first: 100) { edges { node ${nested} } } }`);
    expect(fromAll.asked.length).toBeLessThanOrEqual(levels.length + 1);
    expect(new Set(fromAll.asked)).toEqual(new Set(['race.list', ...levels]));
  });

  it('reads nothing twice in one request', async () => {
    const { asked } = await server.ask(`{
      a: remark(id: "remark:kerr-yes-men") { speaker { name } }
      b: remark(id: "remark:kerr-yes-men") { speaker { id aliases } gist }
      c: node(id: "athlete:josh-kerr") { id }
    }`);
    expect(asked).toEqual(['thing.byId']);
  });
});
