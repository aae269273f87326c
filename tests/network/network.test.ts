import { afterAll, beforeAll, describe, expect, it, jest, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

/** Who answers, talks about and quotes whom in the five articles: every count was made by reading them. */
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
const BOTH = [KERR, INGEBRIGTSEN];

const SELECTED = `
  __typename
  ... on Network {
    nodes { speaker { id } isAround outgoing incoming }
    edges { kind from { id } to { id } count inferred undated relations { relation count } first { id } last { id } }
    leftOut { speakers edges links } countedTo { id } uncounted isUncountedExact after
    outOfView { remarks replies undecided }
  }
  ... on UnknownId { id reason nearest }`;

async function ask(around: readonly string[], more = '', selected = SELECTED): Promise<unknown> {
  const { data } = await server.ask(`{ network(around: ${JSON.stringify(around)} ${more}) { ${selected} } }`);
  return at(data, 'network');
}

function edgeIn(network: unknown, kind: string, from: string, to: string): unknown {
  return listAt(network, 'edges').find(
    (edge) => at(edge, 'kind') === kind && at(edge, 'from', 'id') === from && at(edge, 'to', 'id') === to,
  );
}

describe('the two parties', () => {
  it('answered one another, so often, with these relations, from this remark to that', async () => {
    const network = await ask(BOTH);
    expect(edgeIn(network, 'RESPONDS_TO', KERR, INGEBRIGTSEN)).toMatchObject({
      count: 7,
      inferred: 0,
      undated: 0,
      relations: [
        { relation: 'CHALLENGES', count: 3 },
        { relation: 'RESPONDS', count: 2 },
        { relation: 'DISAGREES', count: 1 },
        { relation: 'DECLINES_TO_ANSWER', count: 1 },
      ],
      first: { id: 'remark:kerr-place-of-insecurity' },
      last: { id: 'remark:kerr-no-comment' },
    });
    expect(edgeIn(network, 'RESPONDS_TO', INGEBRIGTSEN, KERR)).toMatchObject({
      count: 5,
      first: { id: 'remark:ingebrigtsen-98-of-100' },
    });
    expect(network).toMatchObject({
      leftOut: { speakers: 0, edges: 0, links: 0 },
      countedTo: null,
      uncounted: 0,
      isUncountedExact: true,
      after: null,
      outOfView: { remarks: 0, replies: 0, undecided: 0 },
    });
  });

  it('talk about one another, and about Wightman', async () => {
    const network = await ask(BOTH, 'kinds: [TALKS_ABOUT]');
    expect(edgeIn(network, 'TALKS_ABOUT', KERR, INGEBRIGTSEN)).toMatchObject({ count: 12, relations: [] });
    expect(edgeIn(network, 'TALKS_ABOUT', INGEBRIGTSEN, KERR)).toMatchObject({ count: 10 });
    expect(edgeIn(network, 'TALKS_ABOUT', KERR, 'athlete:jake-wightman')).toMatchObject({ count: 3, inferred: 0 });
    expect(edgeIn(network, 'TALKS_ABOUT', 'person:henrik-ingebrigtsen', INGEBRIGTSEN)).toMatchObject({ count: 1 });
    expect(listAt(network, 'edges').every((edge) => at(edge, 'kind') === 'TALKS_ABOUT')).toBe(true);
  });

  it('are quoted: Ingebrigtsen by Kerr, by a headline and by a question; imagined words are nobody’s', async () => {
    const network = await ask(BOTH, 'kinds: [QUOTES]');
    expect(
      listAt(network, 'edges').map((edge) => [at(edge, 'from', 'id'), at(edge, 'to', 'id'), at(edge, 'count')]),
    ).toEqual([
      [KERR, INGEBRIGTSEN, 1],
      [KERR, 'person:asker-pacers-2023', 1],
      ['outlet:runners-world', INGEBRIGTSEN, 1],
      ['person:writer-rivalry-feature-2024-09', INGEBRIGTSEN, 1],
    ]);
  });

  it('stand before the others, and those before others that more leads to', async () => {
    const network = await ask(BOTH, 'first: 5');
    const nodes = listAt(network, 'nodes');
    expect(nodes.slice(0, 2).map((node) => at(node, 'speaker', 'id'))).toEqual(BOTH);
    expect(nodes).toHaveLength(5);
    const links = nodes.slice(2).map((node) => Number(at(node, 'outgoing')) + Number(at(node, 'incoming')));
    expect(links).toEqual(links.toSorted((a, b) => b - a));
    const all = await ask(BOTH, 'first: 100');
    expect(Number(at(network, 'leftOut', 'speakers'))).toBe(listAt(all, 'nodes').length - 5);
    expect(Number(at(network, 'leftOut', 'edges'))).toBe(listAt(all, 'edges').length - listAt(network, 'edges').length);
  });
});

test('what an editor infers is marked, and left out where only what is stated counts', async () => {
  const network = await ask(['athlete:jake-wightman']);
  expect(edgeIn(network, 'RESPONDS_TO', 'athlete:jake-wightman', INGEBRIGTSEN)).toMatchObject({
    count: 1,
    inferred: 1,
  });
  const stated = await ask(['athlete:jake-wightman'], 'statedOnly: true');
  expect(edgeIn(stated, 'RESPONDS_TO', 'athlete:jake-wightman', INGEBRIGTSEN)).toBeUndefined();
  expect(edgeIn(await ask(BOTH, 'statedOnly: true'), 'RESPONDS_TO', INGEBRIGTSEN, KERR)).toMatchObject({ count: 1 });
});

test('one outlet tells of fewer, and what it does not tell is counted', async () => {
  const network = await ask(BOTH, 'knownFrom: {outlets: ["outlet:flotrack"]}');
  expect(edgeIn(network, 'RESPONDS_TO', KERR, INGEBRIGTSEN)).toMatchObject({ count: 2 });
  expect(edgeIn(network, 'RESPONDS_TO', INGEBRIGTSEN, KERR)).toMatchObject({ count: 1 });
  expect(Number(at(network, 'outOfView', 'replies'))).toBeGreaterThanOrEqual(9);
});

test('a stretch of time holds what was said in it', async () => {
  const network = await ask(BOTH, 'kinds: [RESPONDS_TO] from: "2024-01-01" to: "2024-03-31"');
  expect(edgeIn(network, 'RESPONDS_TO', KERR, INGEBRIGTSEN)).toMatchObject({
    count: 2,
    first: { id: 'remark:kerr-flaws' },
    last: { id: 'remark:kerr-no-comment' },
  });
});

test('it takes one statement, and one more for the things that it names', async () => {
  const { asked } = await server.ask(`{ network(around: ${JSON.stringify(BOTH)}) { ${SELECTED} } }`);
  expect(asked).toEqual(['network.countLinks', 'thing.byId']);
});

test('it says what it is about', async () => {
  expect(await ask(BOTH, '', '... on Network { basis { sourcesHeld } }')).toEqual({ basis: { sourcesHeld: 5 } });
});

test('an id that is no speaker’s is named with those nearest to it', async () => {
  expect(await ask([KERR, 'athlete:jakob-ingebrigtson'])).toMatchObject({
    __typename: 'UnknownId',
    id: 'athlete:jakob-ingebrigtson',
    reason: 'ABSENT',
    nearest: expect.arrayContaining([INGEBRIGTSEN]),
  });
  expect(await ask(['remark:kerr-yes-men'])).toMatchObject({ id: 'remark:kerr-yes-men', reason: 'OTHER_KIND' });
});

test('too many speakers, too large a size and a date without an end are refused', async () => {
  const many = JSON.stringify(Array.from({ length: 21 }, (_, turn) => `athlete:a${turn}`));
  for (const [given, message] of [
    [`around: ${many}`, '"around" should be 1 to 20 speakers, but got 21.'],
    ['around: []', '"around" should be 1 to 20 speakers, but got 0.'],
    [`around: ["${KERR}"], first: 101`, '"first" should be 1 to 100, but got 101.'],
    [
      `around: ["${KERR}"], to: "2024-01-01/.."`,
      'A date with an end was expected as "to", but "2024-01-01/.." has none.',
    ],
  ]) {
    const { errors } = await server.tryAsk(`{ network(${given}) { __typename } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});
