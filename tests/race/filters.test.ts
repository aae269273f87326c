import { afterAll, beforeAll, expect, it, test } from '@jest/globals';
import { z } from 'zod';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { idsIn, listOn, PAGE, pageOf, rootList } from '../_kit/lists.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';

const RACES = rootList('races');
const COMPETITIONS = rootList('competitions');
const INGEBRIGTSEN = 'athlete:jakob-ingebrigtsen';
const KERR = 'athlete:josh-kerr';
const BUDAPEST = 'race:budapest-2023-1500m-final';

const date = z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }).nullable();
const races = z.array(
  z.object({
    node: z.object({
      id: z.string(),
      competition: z.object({ id: z.string() }).nullable(),
      date,
      round: z.string().nullable(),
      isScheduled: z.boolean(),
      discipline: z.object({ code: z.string() }),
      results: z.array(
        z.object({ id: z.string(), place: z.number().nullable(), athlete: z.object({ id: z.string() }) }),
      ),
    }),
  }),
);
type Race = z.infer<typeof races>[number]['node'];
const competitions = z.array(z.object({ node: z.object({ id: z.string(), dates: date }) }));
type Competition = z.infer<typeof competitions>[number]['node'];

let story: TestGraph;
let server: TestServer;
let allRaces: readonly Race[] = [];
let allCompetitions: readonly Competition[] = [];

beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
  const { data } = await server.ask(`{
    races(first: 100) { edges { node {
      id competition { id } date { earliest latest } round isScheduled discipline { code } results { id place athlete { id } }
    } } }
    competitions(first: 100) { edges { node { id dates { earliest latest } } } }
  }`);
  allRaces = races.parse(at(data, 'races', 'edges')).map(({ node }) => node);
  allCompetitions = competitions.parse(at(data, 'competitions', 'edges')).map(({ node }) => node);
}, 60_000);

afterAll(() => server.close());
afterAll(() => story.close());

const ran = ({ results }: Race, athlete: string): boolean => results.some((result) => result.athlete.id === athlete);
const maybeFrom = (on: z.infer<typeof date>, day: string): boolean => on !== null && (on.latest ?? '9') >= day;
const maybeTo = (on: z.infer<typeof date>, day: string): boolean =>
  on !== null && (on.earliest ?? '').slice(0, 10) <= day;

test.each<readonly [string, string, (race: Race) => boolean, readonly string[]]>([
  ['of one athlete', `athletes: ["${KERR}"]`, (race) => ran(race, KERR), [BUDAPEST, 'race:millrose-2024-two-miles']],
  [
    'of both of two athletes',
    `athletes: ["${KERR}", "${INGEBRIGTSEN}"]`,
    (race) => ran(race, KERR) && ran(race, INGEBRIGTSEN),
    [BUDAPEST],
  ],
  [
    'of a competition',
    'competitions: ["competition:budapest-2023"]',
    ({ competition }) => competition?.id === 'competition:budapest-2023',
    [BUDAPEST],
  ],
  [
    'of a discipline',
    'disciplines: [TRACK_MILE, HALF_MARATHON]',
    ({ discipline }) => /MILE$|HALF/.test(discipline.code),
    ['race:copenhagen-half-2024'],
  ],
  ['of a round', 'rounds: [SEMI_FINAL]', ({ round }) => round === 'SEMI_FINAL', ['race:budapest-2023-1500m-semifinal']],
  ['only announced', 'isScheduled: true', ({ isScheduled }) => isScheduled, []],
  ['run', 'isScheduled: false', ({ isScheduled }) => !isScheduled, [BUDAPEST]],
  ['from a day', 'from: "2024-03"', (race) => maybeFrom(race.date, '2024-03-01'), ['race:glasgow-2024-3000m-final']],
  [
    'up to a day',
    'to: "2023-08-23"',
    (race) => maybeTo(race.date, '2023-08-23'),
    [BUDAPEST, 'race:two-mile-best-1997'],
  ],
  ['with a date at all', 'from: "0001"', (race) => race.date !== null, [BUDAPEST]],
  ['of no competition', 'competitions: []', () => false, []],
  ['of no discipline', 'disciplines: []', () => false, []],
  ['of no round', 'rounds: []', () => false, []],
  [
    'that pass everything at once',
    `competitions: ["competition:budapest-2023"], athletes: ["${KERR}"], disciplines: [TRACK_1500], rounds: [FINAL], isScheduled: false, from: "2023", to: "2023"`,
    ({ id }) => id === BUDAPEST,
    [BUDAPEST],
  ],
])('races %s are those that the whole list shows to be so', async (_what, filter, passes, among) => {
  const wanted = allRaces.filter(passes).map(({ id }) => id);
  const page = await pageOf(server, RACES, `first: 100, filter: { ${filter} }`, `${PAGE} totalCount`);
  expect(page.edges.map(({ node }) => node.id)).toEqual(wanted);
  expect(page.totalCount).toBe(wanted.length);
  expect(wanted).toEqual(expect.arrayContaining([...among]));
});

it('races of none of the athletes asked for: an empty list lets nothing pass', async () => {
  expect(await idsIn(server, RACES, 'filter: { athletes: [] }')).toEqual([]);
});

test.each<readonly [string, (competition: Competition) => boolean, readonly string[]]>([
  [
    'from: "2024"',
    ({ dates }) => maybeFrom(dates, '2024-01-01'),
    ['competition:glasgow-2024', 'competition:copenhagen-half-2024'],
  ],
  [
    'to: "2022"',
    ({ dates }) => maybeTo(dates, '2022-12-31'),
    ['competition:tokyo-2021', 'competition:nsw-milers-2024'],
  ],
  [
    'from: "2024-06-12", to: "2024-06-12"',
    ({ dates }) => maybeFrom(dates, '2024-06-12') && maybeTo(dates, '2024-06-12'),
    ['competition:rome-2024', 'competition:paris-2024'],
  ],
])('competitions with %s are those that may have been then', async (filter, passes, among) => {
  const wanted = allCompetitions.filter(passes).map(({ id }) => id);
  expect(await idsIn(server, COMPETITIONS, `first: 100, filter: { ${filter} }`)).toEqual(wanted);
  expect(wanted).toEqual(expect.arrayContaining([...among]));
});

it('the final in Budapest has its results by place, and its own replies beside those to its results', async () => {
  const { data, asked } = await server.ask(`{ race(id: "${BUDAPEST}") {
    date { edtf } discipline { metres surface } round isScheduled competition { name }
    results { place mark markMillis markPrecision athlete { name } replies { edges { node { id } } } }
    replies(first: 100) { edges { node { from { id } to { __typename ... on Race { id } ... on Result { id } } } } }
  } }`);
  expect(asked.toSorted()).toEqual([
    'race.resultsOfRaces',
    'reply.toRace.list',
    'reply.toThing.list',
    'thing.byId', // the race
    'thing.byId', // its competition
    'thing.byId', // the athletes
    'thing.byId', // both ends of the replies
  ]);
  const race = at(data, 'race');
  expect(race).toMatchObject({
    date: { edtf: '2023-08-23' },
    discipline: { metres: 1500, surface: 'TRACK' },
    round: 'FINAL',
    isScheduled: false,
    competition: { name: 'World Championships, Budapest 2023' },
  });
  const places = z
    .array(z.object({ place: z.number().nullable(), athlete: z.object({ name: z.string() }) }))
    .parse(at(race, 'results'));
  expect(places.slice(0, 2).map(({ place, athlete }) => [place, athlete.name])).toEqual([
    [1, 'Josh Kerr'],
    [2, 'Jakob Ingebrigtsen'],
  ]);
  const from = z
    .array(z.object({ node: z.object({ from: z.object({ id: z.string() }) }) }))
    .parse(at(race, 'replies', 'edges'));
  expect(from.map(({ node }) => node.from.id)).toEqual(
    expect.arrayContaining(['remark:ingebrigtsen-not-100', 'remark:ingebrigtsen-next-guy', 'remark:kerr-yes-men']),
  );
});

it('the results of an athlete stand by the date of their race, undated ones last', async () => {
  const { data } = await server.ask(
    `{ athlete(id: "${INGEBRIGTSEN}") { results(first: 100) { totalCount edges { node { id race { id date { earliest latest } } } } } } }`,
  );
  const results = z
    .array(z.object({ node: z.object({ id: z.string(), race: z.object({ id: z.string(), date }) }) }))
    .parse(at(data, 'athlete', 'results', 'edges'))
    .map(({ node }) => node);
  expect(new Set(results.map(({ race }) => race.id))).toEqual(
    new Set(allRaces.filter((race) => ran(race, INGEBRIGTSEN)).map(({ id }) => id)),
  );
  const days = results.map(({ race }) => race.date?.earliest ?? race.date?.latest ?? '~');
  expect(days).toEqual(days.toSorted());
  expect(days[0]).toBe('2021-01-01T00:00:00.000Z');
});

it('the races of a competition are those that name it', async () => {
  for (const { id } of allCompetitions.slice(0, 8)) {
    const own = allRaces.filter(({ competition }) => competition?.id === id).map((race) => race.id);
    expect(await idsIn(server, listOn('Competition', id, 'races'), 'first: 100')).toEqual(own);
  }
});
