import { afterAll, beforeAll, describe, expect, it, jest, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

/** How things connect in the five articles: every fact stands there. */
jest.setTimeout(60_000);

let story: TestGraph;
let server: TestServer;
beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
});
afterAll(() => server.close());
afterAll(() => story.close());

const KERR = 'athlete:josh-kerr';
const INGEBRIGTSEN = 'athlete:jakob-ingebrigtsen';
const BUDAPEST = 'race:budapest-2023-1500m-final';

const SELECTED = `
  __typename
  ... on Path {
    outcome message length isShortest total isTotalExact
    searched { budget from { things depth remarks entered } to { things depth remarks entered } }
    outOfView { remarks replies undecided }
    ways {
      weakest { confidence basis }
      hops {
        kind direction confidence basis from { id } to { id }
        reply { id relation evidence { basis source { id } } } otherReplies { id } attribution { basis confidence }
      }
    }
  }
  ... on UnknownId { id reason nearest }`;

async function ask(from: string, to: string, more = '', selected = SELECTED): Promise<unknown> {
  const { data } = await server.ask(`{ path(from: "${from}", to: "${to}" ${more}) { ${selected} } }`);
  return at(data, 'path');
}

/** The things of each way, without its ends. */
const between = (path: unknown): readonly (readonly unknown[])[] =>
  listAt(path, 'ways').map((way) =>
    listAt(way, 'hops')
      .slice(0, -1)
      .map((hop) => at(hop, 'to', 'id')),
  );

describe('two speakers', () => {
  it('connect by what they answered one another, the surest links first, and of these the earliest', async () => {
    const path = await ask(KERR, INGEBRIGTSEN, 'first: 10');
    expect(path).toMatchObject({
      outcome: 'CONNECTED',
      length: 3,
      isShortest: true,
      total: 12,
      isTotalExact: true,
      message: 'There are 12 ways of 3 steps. No way in what is held is shorter.',
    });
    expect(between(path).slice(0, 5)).toEqual([
      ['remark:kerr-disrespectful', 'remark:ingebrigtsen-next-guy'],
      ['remark:kerr-yes-men', 'remark:ingebrigtsen-pacemaker'],
      ['remark:kerr-no-comment', 'remark:ingebrigtsen-blindfold'],
      ['remark:kerr-vicious-1500', 'remark:ingebrigtsen-what-you-want-it-to-be'],
      ['remark:kerr-place-of-insecurity', 'remark:ingebrigtsen-not-100'],
    ]);
    expect(listAt(path, 'ways').map((way) => at(way, 'weakest'))).toEqual([
      ...Array.from({ length: 4 }, () => ({ confidence: 'HIGH', basis: 'STATED' })),
      ...Array.from({ length: 2 }, () => ({ confidence: 'LOW', basis: 'STATED' })),
      ...Array.from({ length: 4 }, () => ({ confidence: 'LOW', basis: 'JUXTAPOSED' })),
    ]);
  });

  it('are one step from what they said, which bears who says so, and the reply bears its evidence', async () => {
    const path = await ask(KERR, INGEBRIGTSEN, 'first: 4');
    expect(listAt(path, 'ways', 3, 'hops')).toMatchObject([
      { kind: 'SAID', direction: null, from: { id: KERR }, reply: null, attribution: { basis: 'STATED' } },
      {
        kind: 'REPLY',
        direction: 'DOWN',
        attribution: null,
        reply: { relation: 'RESPONDS', evidence: [{ basis: 'STATED', source: { id: 'source:ap-paris-preview' } }] },
      },
      { kind: 'SAID', direction: null, to: { id: INGEBRIGTSEN } },
    ]);
  });

  it('are told the other way round by the same ways', async () => {
    const [there, back] = [await ask(KERR, INGEBRIGTSEN, 'first: 4'), await ask(INGEBRIGTSEN, KERR, 'first: 10')];
    expect(at(back, 'total')).toBe(12);
    const turned = between(back).map((way) => way.toReversed());
    for (const way of between(there)) expect(turned).toContainEqual(way);
  });

  it('connect through what one outlet prints only where it tells the reply', async () => {
    const path = await ask(KERR, INGEBRIGTSEN, 'knownFrom: {outlets: ["outlet:flotrack"]}');
    expect(between(path)).toEqual([
      ['remark:kerr-disrespectful', 'remark:ingebrigtsen-next-guy'],
      ['remark:kerr-yes-men', 'remark:ingebrigtsen-pacemaker'],
      ['remark:kerr-fantastic-mile', 'remark:ingebrigtsen-pedestal'],
    ]);
    expect(path).toMatchObject({ total: 3, isTotalExact: true });
    expect(Number(at(path, 'outOfView', 'replies'))).toBeGreaterThan(0);
  });

  it('were connected by a day only where a source surely told it by then', async () => {
    expect(await ask(KERR, INGEBRIGTSEN, 'asOf: "2023-01-01"')).toMatchObject({ outcome: 'NOT_CONNECTED', ways: [] });
  });
});

test('a way goes up to a race, and its weakest link is named', async () => {
  const path = await ask('remark:ingebrigtsen-98-of-100', BUDAPEST);
  expect(between(path)).toEqual([['remark:kerr-yes-men']]);
  expect(listAt(path, 'ways', 0, 'hops').map((hop) => at(hop, 'direction'))).toEqual(['UP', 'UP']);
  expect(at(path, 'ways', 0, 'weakest')).toEqual({ confidence: 'LOW', basis: 'JUXTAPOSED' });
});

test('stated only, what a source merely sets side by side does not connect', async () => {
  expect(await ask('remark:ingebrigtsen-98-of-100', BUDAPEST, 'statedOnly: true')).toMatchObject({
    outcome: 'NOT_CONNECTED',
    message: 'Nothing in what is held connects the two.',
    length: null,
    ways: [],
    total: 0,
  });
});

test('a way goes up to what two remarks have in common, and down again', async () => {
  const path = await ask('remark:kerr-disrespectful', 'remark:ingebrigtsen-disappointing');
  expect(between(path)).toEqual([
    ['remark:ingebrigtsen-next-guy', BUDAPEST],
    ['remark:ingebrigtsen-not-100', BUDAPEST],
  ]);
  expect(listAt(path, 'ways', 0, 'hops').map((hop) => at(hop, 'direction'))).toEqual(['UP', 'UP', 'DOWN']);
  expect(listAt(path, 'ways').map((way) => at(way, 'weakest', 'confidence'))).toEqual(['HIGH', 'LOW']);
});

test('a result is one step from its race', async () => {
  const path = await ask('remark:kerr-not-the-real-prize', 'race:budapest-2023-5000m-final');
  expect(listAt(path, 'ways', 0, 'hops')).toMatchObject([
    { kind: 'REPLY', direction: 'UP', confidence: 'LOW', basis: 'JUXTAPOSED' },
    { kind: 'RESULT', direction: 'UP', confidence: null, basis: null, reply: null, attribution: null },
  ]);
});

test('what nothing held connects is said to be so in what is held, with what that is', async () => {
  const path = await ask(
    'remark:kerr-yes-men',
    'race:copenhagen-half-2024',
    '',
    `... on Path { outcome message searched { to { things depth } } basis { sourcesHeld } }`,
  );
  expect(path).toEqual({
    outcome: 'NOT_CONNECTED',
    message: 'Nothing in what is held connects the two.',
    searched: { to: { things: expect.any(Number), depth: null } },
    basis: { sourcesHeld: 5 },
  });
});

test('a thing is no step from itself, and one from who said it', async () => {
  expect(await ask(BUDAPEST, BUDAPEST)).toMatchObject({ length: 0, total: 1, ways: [{ hops: [], weakest: null }] });
  expect(await ask('remark:kerr-yes-men', KERR)).toMatchObject({
    length: 1,
    total: 1,
    ways: [{ hops: [{ kind: 'SAID', from: { id: 'remark:kerr-yes-men' }, to: { id: KERR } }] }],
  });
});

test('what one outlet did not print is not even connected to who said it', async () => {
  const more = 'knownFrom: {outlets: ["outlet:nobody"]}';
  expect(await ask('remark:kerr-yes-men', KERR, more)).toMatchObject({ outcome: 'NOT_CONNECTED', total: 0 });
});

test('it takes one statement, and one more for what it is about', async () => {
  const ids = `path(from: "${KERR}", to: "${INGEBRIGTSEN}") { ... on Path { total ways { weakest { basis } } } }`;
  expect((await server.ask(`{ ${ids} }`)).asked).toEqual(['path.gather']);
  const whole = await server.ask(`{ path(from: "${KERR}", to: "${BUDAPEST}", first: 10) { ${SELECTED} } }`);
  expect(whole.asked.toSorted()).toEqual(['path.gather', 'reply.evidenceOfReplies', 'thing.byId', 'thing.byId']);
});

describe('an id that can not be asked about', () => {
  it('is named with those nearest to it', async () => {
    expect(await ask('remark:kerr-yes-man', KERR)).toEqual({
      __typename: 'UnknownId',
      id: 'remark:kerr-yes-man',
      reason: 'ABSENT',
      nearest: expect.arrayContaining(['remark:kerr-yes-men']),
    });
    expect(await ask(KERR, 'source:citius-timeline')).toMatchObject({
      id: 'source:citius-timeline',
      reason: 'OTHER_KIND',
    });
  });
});

test('more ways or steps than there may be are refused', async () => {
  for (const [more, message] of [
    ['first: 11', '"first" should be 1 to 10, but got 11.'],
    ['within: 0', '"within" should be 1 to 1000, but got 0.'],
  ]) {
    const { errors } = await server.tryAsk(`{ path(from: "${KERR}", to: "${BUDAPEST}" ${more}) { __typename } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});
