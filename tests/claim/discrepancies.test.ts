import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { loadText, openEmptyGraph, openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';

const FOUND =
  'property concerns { id } preferred { value } claims { printed value rank madeBy { ... on Node { id } } }';

describe('in the story', () => {
  let story: TestGraph;
  let server: TestServer;
  beforeAll(async () => {
    story = await openStoryGraph();
    server = await startTestServer(story);
  }, 60_000);
  afterAll(() => server.close());
  afterAll(() => story.close());

  it("Farah's two miles are understood in two ways, of which one is preferred", async () => {
    const id = 'result:birmingham-2015-two-miles-mo-farah';
    const { data, asked } = await server.ask(
      `{ node(id: "${id}") { ... on Result { mark markMillis discrepancies { ${FOUND} } } } }`,
    );
    expect(at(data, 'node')).toMatchObject({ mark: '8:03.40', markMillis: 483_400 });
    expect(at(data, 'node', 'discrepancies')).toContainEqual({
      property: 'MARK',
      concerns: { id },
      preferred: { value: '8:03.40' },
      claims: [
        expect.objectContaining({
          printed: '8:03.40',
          rank: 'PREFERRED',
          madeBy: { id: 'source:paris-preview-2024-03' },
        }),
        expect.objectContaining({ printed: '8:03:40', value: '8:03.40', madeBy: { id: 'source:citius-timeline' } }),
        expect.objectContaining({ value: '8:00.67', rank: 'DEPRECATED', madeBy: { id: 'source:flotrack-2024-08-06' } }),
      ],
    });
    expect(asked).toEqual(['thing.byId', 'claim.onThings', 'thing.byId']);
  });

  test.each([
    ['event:sunday-plodcast-2023', 'Event', 'DATE', '2023-11-11'],
    ['event:dagsavisen-interview-2024-01', 'Event', 'DATE', '2024-01-12'],
    ['outlet:sunday-plodcast', 'Outlet', 'NAME', 'The Sunday Plodcast'],
    ['remark:kerr-place-of-insecurity', 'Remark', 'REPLY_TARGET', 'event:crowd-gesture-budapest-semifinal'],
    ['result:copenhagen-half-2024-jakob-ingebrigtsen', 'Result', 'STATUS', 'FINISHED'],
    ['race:tokyo-2021-1500m-final', 'Race', 'PACING', 'led for most of the race by Timothy Cheruiyot'],
  ])('%s shows where the sources differ', async (id, kind, property, preferred) => {
    const { data } = await server.ask(
      `{ node(id: "${id}") { ... on ${kind} { discrepancies { property preferred { value } } } } }`,
    );
    expect(at(data, 'node', 'discrepancies')).toContainEqual({ property, preferred: { value: preferred } });
  });

  it('sources that agree make none', async () => {
    const { data } = await server.ask(
      '{ node(id: "result:tokyo-2021-1500m-final-jakob-ingebrigtsen") { ... on Result { claims { property } discrepancies { property } } } }',
    );
    expect(JSON.stringify(at(data, 'node', 'claims')).match(/PLACE/g)?.length).toBeGreaterThanOrEqual(4);
    expect(at(data, 'node', 'discrepancies')).toEqual([]);
  });

  it('those of many things are read by one statement', async () => {
    const { asked } = await server.ask(
      '{ races(first: 100) { edges { node { claims { id } discrepancies { property } } } } }',
    );
    expect(asked).toEqual(['race.list', 'claim.onThings']);
  });
});

describe('in a story of its own', () => {
  let small: TestGraph;
  let server: TestServer;
  beforeAll(async () => {
    small = await openEmptyGraph();
    const loading = await loadText(small.graph, CLAIMS);
    if (!loading.isLoaded) throw new Error(JSON.stringify(loading));
    server = await startTestServer(small);
  }, 60_000);
  afterAll(() => server.close());
  afterAll(() => small.close());

  async function discrepanciesOf(id: string): Promise<unknown> {
    const { data } = await server.ask(
      `{ speaker(id: "${id}") { discrepancies { property preferred { id } claims { id value } } } }`,
    );
    return at(data, 'speaker', 'discrepancies');
  }

  const claim = (id: string, value: string | null) => ({ id: `claim:${id}`, value });

  it('two values that are understood differently make one, with all claims on the property: the preferred one first, then by id', async () => {
    expect(await discrepanciesOf('athlete:differing')).toEqual([
      {
        property: 'AGE',
        preferred: { id: 'claim:d' },
        claims: [claim('d', '24'), claim('a', '23'), claim('b', null), claim('c', '24')],
      },
    ]);
  });

  it('where none is preferred, the question is open', async () => {
    expect(await discrepanciesOf('athlete:open')).toMatchObject([{ property: 'TITLE', preferred: null }]);
  });

  test.each([
    ['agree, however they are printed', 'athlete:agreeing'],
    ['are not understood', 'athlete:unclear'],
    ['hold at different times', 'athlete:ageing'],
    ['suppose different things', 'athlete:supposed'],
    ['set them against different others', 'athlete:against'],
    ['are of different properties', 'athlete:various'],
  ])('claims that %s make none', async (_what, id) => {
    expect(await discrepanciesOf(id)).toEqual([]);
  });

  it('the same rival, time or condition brings two values together again', async () => {
    expect(await discrepanciesOf('athlete:twice')).toMatchObject([
      { property: 'HEAD_TO_HEAD', claims: [claim('o', '1-2'), claim('p', '2-1')] },
    ]);
  });
});

const CLAIMS = `
story: { id: story:claims, title: Claims, description: Claims that differ and claims that agree. }
sources:
  source:post: { kind: ARTICLE, held: false }
athletes:
  athlete:differing:
    name: Differing
    claims:
      - { id: claim:a, property: AGE, printed: twenty-three, value: "23", by: source:post }
      - { id: claim:b, property: AGE, printed: young, by: source:post }
      - { id: claim:c, property: AGE, printed: twenty-four, value: "24", by: source:post, rank: DEPRECATED, reason: Copied. }
      - { id: claim:d, property: AGE, printed: "24", value: "24", by: source:post, rank: PREFERRED, reason: He said so. }
  athlete:open:
    name: Open
    claims:
      - { id: claim:e, property: TITLE, printed: champion, value: champion, by: source:post, reason: Unclear. }
      - { id: claim:f, property: TITLE, printed: runner-up, value: second, by: source:post, reason: Unclear. }
  athlete:agreeing:
    name: Agreeing
    claims:
      - { id: claim:g, property: AGE, printed: twenty-three, value: "23", by: source:post }
      - { id: claim:h, property: AGE, printed: 23 years old, value: "23", by: source:post }
  athlete:unclear:
    name: Unclear
    claims:
      - { id: claim:i, property: AGE, printed: young, by: source:post }
      - { id: claim:j, property: AGE, printed: "23", value: "23", by: source:post }
  athlete:ageing:
    name: Ageing
    claims:
      - { id: claim:k, property: AGE, printed: "23", value: "23", by: source:post, validAt: "2023" }
      - { id: claim:l, property: AGE, printed: "24", value: "24", by: source:post, validAt: "2024" }
  athlete:supposed:
    name: Supposed
    claims:
      - { id: claim:m, property: CHANCE, printed: certain, value: certain, by: source:post, condition: if it rains }
      - { id: claim:n, property: CHANCE, printed: none, value: none, by: source:post }
  athlete:twice:
    name: Twice
    claims:
      - { id: claim:o, property: HEAD_TO_HEAD, printed: 1-2, value: 1-2, by: source:post, against: athlete:open, reason: Unclear. }
      - { id: claim:p, property: HEAD_TO_HEAD, printed: 2-1, value: 2-1, by: source:post, against: athlete:open, reason: Unclear. }
  athlete:against:
    name: Against
    claims:
      - { id: claim:q, property: HEAD_TO_HEAD, printed: 1-2, value: 1-2, by: source:post, against: athlete:open }
      - { id: claim:r, property: HEAD_TO_HEAD, printed: 2-1, value: 2-1, by: source:post, against: athlete:unclear }
  athlete:various:
    name: Various
    claims:
      - { id: claim:s, property: AGE, printed: "24", value: "24", by: source:post }
      - { id: claim:t, property: CHANCE, printed: "23", value: "23", by: source:post }
`;
