import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

/** Read off the five articles, not off an answer. */
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

const entry = z.object({
  answer: z.string(),
  answers: z.number().nullable(),
  remark: z.object({ id: z.string(), speaker: z.object({ id: z.string() }) }),
  whom: z.object({ id: z.string() }).nullable(),
  ago: z.object({ least: z.number().nullable(), most: z.number().nullable() }).nullable(),
  claims: z.array(z.object({ printed: z.string() })),
  responses: z.array(z.object({ id: z.string(), confidence: z.string() })),
});

const FIELDS = `entries { answer answers remark { id speaker { id } } whom { id } ago { least most }
  claims { printed } responses { id confidence } }`;

const ask = async (given: string, fields = FIELDS) =>
  (
    await server.ask(
      `{ unanswered(${given}) { ... on Unanswered { ${fields} } ... on UnknownId { id reason nearest } } }`,
    )
  ).data;

const entries = async (given: string) => z.array(entry).parse(listAt(await ask(given), 'unanswered', 'entries'));
const ids = async (given: string) => (await entries(given)).map(({ remark }) => remark.id.slice('remark:'.length));

const KERR_ON_INGEBRIGTSEN = 'about: ["athlete:jakob-ingebrigtsen"], by: ["athlete:josh-kerr"], first: 100';

describe('what the articles tell', () => {
  test('what FloTrack states stands first, with its words and the doubtful reply that may contradict it', async () => {
    const [first] = await entries(KERR_ON_INGEBRIGTSEN);
    expect(first).toMatchObject({
      answer: 'STATED_UNANSWERED',
      remark: { id: 'remark:kerr-yes-men' },
      whom: { id: 'athlete:jakob-ingebrigtsen' },
      responses: [{ id: 'reply:ingebrigtsen-98-of-100.kerr-yes-men', confidence: 'LOW' }],
    });
    expect(first?.claims.map(({ printed }) => printed)).toEqual([
      'To our knowledge, Ingebrigtsen never publicly responded to that specific comment from Kerr',
    ]);
  });

  test('"No comment" is told as declined, after what is stated and before what is not held', async () => {
    const all = await entries('first: 100');
    const answers = all.map(({ answer }) => answer);
    expect(answers.slice(0, 3)).toEqual(['STATED_UNANSWERED', 'DECLINED', 'NOT_HELD']);
    expect(all[1]).toMatchObject({
      remark: { id: 'remark:ingebrigtsen-blindfold' },
      whom: { id: 'athlete:josh-kerr' },
    });
    expect(new Set(answers.slice(2))).toEqual(new Set(['NOT_HELD']));
  });

  test('what Kerr said in Zurich has no answer in the sources held; "just the next guy" has one', async () => {
    expect(await ids(KERR_ON_INGEBRIGTSEN)).toContain('kerr-disrespectful');
    expect(await ids('about: ["athlete:josh-kerr"], by: ["athlete:jakob-ingebrigtsen"], first: 100')).not.toContain(
      'ingebrigtsen-next-guy',
    );
  });

  test('a question is no such remark, and who asked one is not waited for', async () => {
    const all = await entries('first: 100');
    expect(all.filter(({ remark }) => remark.id.startsWith('remark:question-'))).toEqual([]);
    expect(all.filter(({ whom }) => whom?.id === 'person:reporter-zurich-2023')).toEqual([]);
  });

  test('days are counted from when it was public to the day that is asked for', async () => {
    const found = await entries('of: ["remark:kerr-disrespectful"], asOf: "2024-08-30"');
    expect(found.map(({ whom, ago }) => [whom?.id, ago])).toEqual([
      ['athlete:jakob-ingebrigtsen', { least: 366, most: 366 }],
    ]);
  });

  test('without a day they are counted to the last publication held, which is of 29 September 2024 or later', async () => {
    const data = await ask('of: ["remark:chavez-post"]', `until { text } ${FIELDS}`);
    expect(at(data, 'unanswered', 'until', 'text')).toBe('29 September 2024');
    expect(listAt(data, 'unanswered', 'entries').map((one) => at(one, 'ago'))).toEqual([
      { least: 0, most: 0 },
      { least: 0, most: 0 },
    ]);
  });

  test('the podcast and "just the next guy" are the most answered ones', async () => {
    const [one, other] = await entries('order: MOST_ANSWERED, first: 2');
    expect([one?.remark.id, other?.remark.id]).toEqual(['remark:ingebrigtsen-next-guy', 'remark:kerr-yes-men']);
    expect([one?.answers, one?.whom]).toEqual([4, null]);
  });

  test('as of the end of 2023 nobody had stated that the podcast was not answered, for none of the five was printed', async () => {
    expect(await entries('first: 100, asOf: "2023-12-31"')).toEqual([]);
    const data = await ask('first: 100, asOf: "2023-12-31"', 'basis { sourcesHeld } outOfView { remarks }');
    expect(at(data, 'unanswered', 'basis', 'sourcesHeld')).toBe(0);
    expect(z.number().parse(at(data, 'unanswered', 'outOfView', 'remarks'))).toBeGreaterThan(40);
  });
});

describe('one answer', () => {
  test('takes two statements and one for what it rests on, one where nothing is stated any more', async () => {
    const query = (after: string) =>
      `{ unanswered(first: 5 ${after}) { ... on Unanswered { entries { remark { id } ago { least } } basis { sourcesHeld } pageInfo { endCursor } } } }`;
    const { asked, data } = await server.ask(query(''));
    expect(asked).toEqual(['unanswered.stated', 'unanswered.notHeld', 'basis.allHeld']);
    const cursor = z.string().parse(at(data, 'unanswered', 'pageInfo', 'endCursor'));
    expect((await server.ask(query(`after: "${cursor}"`))).asked).toEqual(['unanswered.notHeld', 'basis.allHeld']);
  });

  test('an unknown id is told with the nearest known; another kind is, too', async () => {
    const absent = await ask('about: ["athlete:josh-ker"]');
    expect(at(absent, 'unanswered')).toMatchObject({ id: 'athlete:josh-ker', reason: 'ABSENT' });
    expect(listAt(absent, 'unanswered', 'nearest')[0]).toBe('athlete:josh-kerr');
    expect(at(await ask('of: ["athlete:josh-kerr"]'), 'unanswered')).toMatchObject({ reason: 'OTHER_KIND' });
  });

  test.each([
    ['about: []', '"about" should be 1 to 20 ids, but got 0.'],
    ['first: 101', '"first" should be 1 to 100, but got 101.'],
  ])('%s is refused', async (given, message) => {
    const { errors } = await server.tryAsk(`{ unanswered(${given}) { __typename } }`);
    expect(errors.map((error) => [error.message, error.extensions['code']])).toEqual([[message, 'BAD_USER_INPUT']]);
  });
});
