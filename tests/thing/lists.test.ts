import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { idsIn, idsOf, listOn, PAGE, pageOf, rootList, walkBackwards, walkForwards, type List } from '../_kit/lists.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

/** A list of the schema, and the statements that it may run. */
interface Case {
  readonly list: List;
  /** What runs before it, to find its parent. */
  readonly parent: readonly string[];
  /** The name of the list's statements, but for the turn. */
  readonly name: string;
  /** Another list, whose cursors are foreign to this one. */
  readonly other: List;
  /** How many things of the story it has at least, so that there is something to page through. */
  readonly least: number;
}

const ROOTS: readonly (Case & { readonly field: string; readonly descending: string })[] = [
  { field: 'speakers', name: 'speaker', descending: 'NAME_DESC', least: 60, other: 'athletes' },
  { field: 'athletes', name: 'speaker.athlete', descending: 'NAME_DESC', least: 15, other: 'speakers' },
  { field: 'races', name: 'race', descending: 'DATE_DESC', least: 30, other: 'competitions' },
  { field: 'competitions', name: 'race.competition', descending: 'DATE_DESC', least: 15, other: 'races' },
  { field: 'sources', name: 'source', descending: 'DATE_DESC', least: 20, other: 'remarks' },
  { field: 'remarks', name: 'remark', descending: 'SAID_DESC', least: 60, other: 'sources' },
].map((root) => ({ ...root, list: rootList(root.field), parent: [], other: rootList(root.other) }));

const INGEBRIGTSEN = 'athlete:jakob-ingebrigtsen';
const KERR = 'athlete:josh-kerr';
const BUDAPEST = 'race:budapest-2023-1500m-final';
const YES_MEN = 'remark:kerr-yes-men';

/** `several` asks for the list under many parents at once, by the statements `above`. */
interface Nested extends Case {
  readonly field: string;
  readonly several: (given: string, selection: string) => string;
  readonly above: readonly string[];
}

const EVENTS =
  '["event:glasgow-press-conference-2024", "event:crowd-gesture-budapest-semifinal", "event:sunday-plodcast-2023"]';
const under = (root: string, kind: string, field: string) => (given: string, selection: string) =>
  `{ ${root} { edges { node { ... on ${kind} { ${field}${given} { ${selection} } } } } } }`;

const NESTED: readonly Nested[] = (<readonly Omit<Nested, 'parent'>[]>[
  {
    field: 'Speaker.remarks',
    list: listOn('Speaker', INGEBRIGTSEN, 'remarks'),
    other: listOn('Speaker', KERR, 'remarks'),
    name: 'remark.ofSpeaker',
    several: under('speakers(first: 100)', 'Speaker', 'remarks'),
    above: ['speaker.list'],
    least: 20,
  },
  {
    field: 'Athlete.results',
    list: listOn('Athlete', INGEBRIGTSEN, 'results'),
    other: listOn('Athlete', KERR, 'results'),
    name: 'race.resultsOfAthlete',
    several: under('athletes(first: 100)', 'Athlete', 'results'),
    above: ['speaker.athlete.list'],
    least: 10,
  },
  {
    field: 'Outlet.sources',
    list: listOn('Outlet', 'outlet:citius-mag', 'sources'),
    other: listOn('Outlet', 'outlet:the-times', 'sources'),
    name: 'source.ofOutlet',
    several: under('speakers(first: 100)', 'Outlet', 'sources'),
    above: ['speaker.list'],
    least: 2,
  },
  {
    field: 'Source.wordings',
    list: listOn('Source', 'source:citius-timeline', 'wordings'),
    other: listOn('Source', 'source:ap-paris-preview', 'wordings'),
    name: 'remark.wordingsInSource',
    several: under('sources(first: 100)', 'Source', 'wordings'),
    above: ['source.list'],
    least: 20,
  },
  {
    field: 'Event.remarks',
    list: listOn('Event', 'event:glasgow-press-conference-2024', 'remarks'),
    other: listOn('Event', 'event:sunday-plodcast-2023', 'remarks'),
    name: 'remark.atEvent',
    several: (given, selection) => `{ nodes(ids: ${EVENTS}) { ... on Event { remarks${given} { ${selection} } } } }`,
    above: ['thing.byId'],
    least: 3,
  },
  {
    field: 'Event.replies',
    list: listOn('Event', 'event:crowd-gesture-budapest-semifinal', 'replies'),
    other: listOn('Remark', YES_MEN, 'repliesTo'),
    name: 'reply.toThing',
    several: (given, selection) => `{ nodes(ids: ${EVENTS}) { ... on Event { replies${given} { ${selection} } } } }`,
    above: ['thing.byId'],
    least: 1,
  },
  {
    field: 'Remark.replies',
    list: listOn('Remark', YES_MEN, 'replies'),
    other: listOn('Remark', 'remark:ingebrigtsen-next-guy', 'replies'),
    name: 'reply.toThing',
    several: under('remarks(first: 100)', 'Remark', 'replies'),
    above: ['remark.list'],
    least: 3,
  },
  {
    field: 'Remark.repliesTo',
    list: listOn('Remark', YES_MEN, 'repliesTo'),
    other: listOn('Remark', YES_MEN, 'replies'),
    name: 'reply.ofRemark',
    several: under('remarks(first: 100)', 'Remark', 'repliesTo'),
    above: ['remark.list'],
    least: 3,
  },
  {
    field: 'Race.replies',
    list: listOn('Race', BUDAPEST, 'replies'),
    other: listOn('Race', 'race:millrose-2024-two-miles', 'replies'),
    name: 'reply.toRace',
    several: under('races(first: 100)', 'Race', 'replies'),
    above: ['race.list'],
    least: 5,
  },
  {
    field: 'Result.replies',
    list: listOn('Result', 'result:budapest-2023-1500m-final-josh-kerr', 'replies'),
    other: listOn('Race', BUDAPEST, 'replies'),
    name: 'reply.toThing',
    several: (given, selection) =>
      `{ races(first: 100) { edges { node { results { replies${given} { ${selection} } } } } } }`,
    above: ['race.list', 'race.resultsOfRaces'],
    least: 0,
  },
  {
    field: 'Competition.races',
    list: listOn('Competition', 'competition:budapest-2023', 'races'),
    other: listOn('Competition', 'competition:paris-2024', 'races'),
    name: 'race.ofCompetition',
    several: under('competitions(first: 100)', 'Competition', 'races'),
    above: ['race.competition.list'],
    least: 3,
  },
]).map((nested) => ({ ...nested, parent: ['thing.byId'] }));

let story: TestGraph;
let server: TestServer;

beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
}, 60_000);

afterAll(() => server.close());
afterAll(() => story.close());

describe.each([...ROOTS, ...NESTED])('$field', ({ list, parent, name, other, least }) => {
  it('gives everything once, in the same order, page by page, and each page says where it stands', async () => {
    const whole = await pageOf(server, list, 'first: 100', `${PAGE} totalCount`);
    expect(new Set(idsOf(whole)).size).toBe(whole.totalCount);
    expect(whole.totalCount).toBeGreaterThanOrEqual(least);
    const pages = await walkForwards(server, list, least > 15 ? 7 : 2);
    expect(pages.flatMap(idsOf)).toEqual(idsOf(whole));
    const following = pages.map(({ pageInfo }) => pageInfo.hasNextPage);
    const preceding = pages.map(({ pageInfo }) => pageInfo.hasPreviousPage);
    expect(following).toEqual(pages.map((_, turn) => turn < pages.length - 1));
    expect(preceding).toEqual(pages.map((_, turn) => turn > 0));
    for (const { edges, pageInfo } of pages) {
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
        edges.at(0)?.cursor ?? null,
        edges.at(-1)?.cursor ?? null,
      ]);
    }
  });

  it('reads itself in one statement, and its count in one more', async () => {
    const plain = await server.ask(list.query('', PAGE));
    expect(plain.asked).toEqual([...parent, `${name}.list`]);
    const counted = await server.ask(list.query('', `${PAGE} totalCount`));
    expect(counted.asked).toEqual([...parent, `${name}.list`, `${name}.count`]);
    expect((await server.ask(list.query('first: 1', 'pageInfo { hasNextPage }'))).asked).toHaveLength(
      parent.length + 1,
    );
  });

  test.each([
    ['first: 0', 'first', '"first" should be 1 to 100, but got 0.'],
    ['first: -1', 'first', '"first" should be 1 to 100, but got -1.'],
    ['first: 101', 'first', '"first" should be 1 to 100, but got 101.'],
    ['after: ""', 'after', /^A cursor that an earlier answer gave was expected, but "" is none, or was changed/],
    [
      'after: "not a cursor!"',
      'after',
      /^A cursor that an earlier answer gave was expected, but "not a cursor!" is none/,
    ],
    ['after: "Zm9v"', 'after', /^A cursor that an earlier answer gave was expected, but "Zm9v" is none/],
  ])('refuses %s, and says what would be right', async (given, argument, message) => {
    await expectRefusal(list, given, argument, message);
  });

  it('refuses a cursor that was changed on the way', async () => {
    const { edges } = await pageOf(server, least === 0 ? other : list);
    const cursor = edges[0]?.cursor ?? '';
    for (const damaged of [
      cursor.slice(0, -3),
      `${cursor}x`,
      cursor.replace(/.$/, '!'),
      `${cursor} `,
      cursor.toUpperCase(),
    ])
      await expectRefusal(list, `after: "${damaged}"`, 'after', /is none, or was changed on the way\.$/);
  });

  it('refuses a cursor of another list, and names both', async () => {
    const { edges } = await pageOf(server, other);
    const [first] = edges;
    if (first === undefined) throw new Error('The other list should have something.');
    await expectRefusal(
      list,
      `after: "${first.cursor}"`,
      'after',
      /^A cursor of the list ".+" was expected, but this one belongs to ".+"\.$/,
    );
  });
});

async function expectRefusal(list: List, given: string, argument: string, message: string | RegExp): Promise<void> {
  const { status, data, errors } = await server.tryAsk(list.query(given, PAGE));
  expect(status).toBe(200);
  expect(at(data, ...list.path)).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({
    path: list.path,
    extensions: { code: 'BAD_USER_INPUT', argument: [argument], retryable: false },
  });
  expect(errors[0]?.message).toMatch(message);
}

describe.each(ROOTS)('$field, which pages both ways,', ({ list, name, descending }) => {
  it('gives the same from its end', async () => {
    const whole = await idsIn(server, list, 'first: 100');
    const pages = await walkBackwards(server, list, 7);
    expect(pages.toReversed().flatMap(idsOf)).toEqual(whole);
    expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(
      pages.map((_, turn) => turn < pages.length - 1),
    );
    expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(pages.map((_, turn) => turn > 0));
  });

  it('turns round when asked to, from its start and from its end', async () => {
    const whole = await idsIn(server, list, 'first: 100');
    const order = `order: ${descending}`;
    expect((await walkForwards(server, list, 9, order)).flatMap(idsOf)).toEqual(whole.toReversed());
    expect((await walkBackwards(server, list, 9, order)).toReversed().flatMap(idsOf)).toEqual(whole.toReversed());
    expect((await server.ask(list.query(order, PAGE))).asked).toEqual([`${name}.listBackwards`]);
    expect((await server.ask(list.query(`${order} last: 2`, PAGE))).asked).toEqual([`${name}.list`]);
  });

  it('gives what stands between two cursors', async () => {
    const { edges } = await pageOf(server, list, 'first: 6');
    const between = await pageOf(
      server,
      list,
      `after: "${edges[0]?.cursor}", before: "${edges[4]?.cursor}", first: 100`,
    );
    expect(idsOf(between)).toEqual(edges.slice(1, 4).map(({ node }) => node.id));
    expect(between.pageInfo.hasNextPage).toBe(false);
  });

  test.each([
    ['last: 0', 'last', '"last" should be 1 to 100, but got 0.'],
    ['last: 101', 'last', '"last" should be 1 to 100, but got 101.'],
    ['first: 3, last: 3', 'last', 'Either "first" or "last" was expected, but both were given.'],
    ['last: 3, before: "x"', 'before', /^A cursor that an earlier answer gave was expected/],
  ])('refuses %s, and says what would be right', async (given, argument, message) => {
    await expectRefusal(list, given, argument, message);
  });
});

describe.each(NESTED)('$field under many things at once', ({ list, several, above, name, least }) => {
  it('is read by one statement for all of them', async () => {
    expect((await server.ask(several('', PAGE))).asked).toEqual([...above, `${name}.list`]);
    const counted = await server.ask(several('(first: 2)', `${PAGE} totalCount`));
    expect(counted.asked).toEqual([...above, `${name}.list`, `${name}.count`]);
  });

  it('gives each of them its own', async () => {
    const { data } = await server.ask(several('(first: 100)', 'edges { node { id } }'));
    const alone = await idsIn(server, list, 'first: 100');
    const found = JSON.stringify(alone.map((id) => ({ node: { id } })));
    expect(alone.length).toBeGreaterThanOrEqual(least);
    expect(JSON.stringify(data)).toContain(`{"edges":${found}}`);
  });
});

describe('stories', () => {
  const list = rootList('stories');

  it('gives the one that is told, from either end', async () => {
    const { data, asked } = await server.ask(list.query('', `${PAGE} totalCount`));
    expect(listAt(data, 'list', 'edges')).toHaveLength(1);
    expect(at(data, 'list', 'edges', 0, 'node', 'id')).toBe('story:ingebrigtsen-kerr');
    expect(at(data, 'list', 'totalCount')).toBe(1);
    expect(asked).toEqual(['story.list', 'story.count']);
    expect(await idsIn(server, list, 'last: 1')).toEqual(['story:ingebrigtsen-kerr']);
    expect(await idsIn(server, list, 'first: 1, order: NAME_DESC')).toEqual(['story:ingebrigtsen-kerr']);
    await expectRefusal(list, 'first: 101', 'first', /1 to 100/);
    await expectRefusal(list, 'first: 1, last: 1', 'last', /^Either/);
  });
});
