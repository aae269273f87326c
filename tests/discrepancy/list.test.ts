import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openEmptyGraph, openStoryGraph, change, loadText, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

const ONE = `kind property concerns { id } reason isWithinOne claimsLeftOut attribution { basis }
  preferred { id value } claims { id printed value rank madeBy { ... on Node { id } } }
  rivals { id review to { ... on Node { id } } evidence { id } }`;
const PAGE = `... on DiscrepancyConnection { totalCount basis { sourcesHeld } pageInfo { hasNextPage endCursor } edges { cursor node { ${ONE} } } }
  ... on UnknownId { id reason nearest }`;

const one = z.object({
  kind: z.string(),
  property: z.string(),
  concerns: z.object({ id: z.string() }),
  reason: z.string().nullable(),
  isWithinOne: z.boolean(),
  claimsLeftOut: z.number(),
  preferred: z.object({ id: z.string(), value: z.string().nullable() }).nullable(),
  claims: z.array(
    z.object({
      id: z.string(),
      printed: z.string(),
      value: z.string().nullable(),
      rank: z.string(),
      madeBy: z.object({ id: z.string() }),
    }),
  ),
  rivals: z.array(z.object({ id: z.string(), review: z.string(), to: z.object({ id: z.string() }) })),
});
type One = z.infer<typeof one>;

async function pageFrom(server: TestServer, given: string) {
  const { data, asked } = await server.ask(`{ discrepancies(${given}) { ${PAGE} } }`);
  const found = listAt(data, 'discrepancies', 'edges').map((edge) => one.parse(at(edge, 'node')));
  return { found, asked, data: at(data, 'discrepancies') };
}

const named = (found: readonly One[]): readonly string[] =>
  found.map(({ property, concerns }) => `${property} ${concerns.id}`);

describe('in the story', () => {
  let story: TestGraph;
  let server: TestServer;
  beforeAll(async () => {
    story = await openStoryGraph();
    server = await startTestServer(story);
  }, 60_000);
  afterAll(() => server.close());
  afterAll(() => story.close());

  const page = (given: string) => pageFrom(server, given);

  test('results come first, then dates, then replies, words, accounts, names', async () => {
    const { found, data } = await page('first: 100');
    expect(at(data, 'totalCount')).toBe(found.length);
    const kinds = found.map(({ kind }) => kind).filter((kind, place, all) => kind !== all[place - 1]);
    expect(kinds).toEqual(['RESULT', 'TIME_AND_PLACE', 'REPLY', 'WORDING', 'ACCOUNT', 'EXPECTATION', 'NAME', 'OTHER']);
    expect(named(found)[0]).toBe('MARK result:birmingham-2015-two-miles-mo-farah');
  });

  test('what the articles print of Farah, with whom and why one is preferred', async () => {
    const { found } = await page('first: 1');
    expect(found[0]).toMatchObject({
      kind: 'RESULT',
      preferred: { value: '8:03.40' },
      isWithinOne: false,
      claims: [
        { printed: '8:03.40', madeBy: { id: 'source:paris-preview-2024-03' } },
        { printed: '8:03:40', madeBy: { id: 'source:citius-timeline' } },
        { value: '8:00.67', madeBy: { id: 'source:flotrack-2024-08-06' } },
      ],
    });
    expect(found[0]?.reason).not.toBeNull();
  });

  test.each([
    // The heading of an entry says 2023, what the entry tells 2024.
    ['event:dagsavisen-interview-2024-01', 'DATE', 'source:citius-timeline'],
    // At the 10 km mark he came to an abrupt halt; his final time was 63:13.
    ['result:copenhagen-half-2024-jakob-ingebrigtsen', 'STATUS', 'source:rivalry-feature-2024-09'],
    // 2017, and eight or nine years later, in March 2024.
    ['event:kerr-on-the-professional-scene', 'DATE', 'remark:kerr-bbc2'],
  ])('%s: one disagrees with itself on its %s', async (id, property, maker) => {
    const { found } = await page(`of: ["${id}"]`);
    const self = found.find((each) => each.property === property);
    expect(self?.isWithinOne).toBe(true);
    expect(new Set(self?.claims.map(({ madeBy }) => madeBy.id))).toEqual(new Set([maker]));
  });

  test('rival replies stand once with what is claimed of them, and with all replies of the remark', async () => {
    const { found } = await page('kinds: [REPLY], first: 100');
    const ids = found.map(({ concerns }) => concerns.id);
    expect(ids).toEqual([...new Set(ids)]);
    const insecurity = found.find(({ concerns }) => concerns.id === 'remark:kerr-place-of-insecurity');
    expect(insecurity?.preferred?.value).toBe('event:crowd-gesture-budapest-semifinal');
    expect(insecurity?.rivals.map(({ to, review }) => `${review} ${to.id}`).toSorted()).toEqual([
      'ACCEPTED event:crowd-gesture-budapest-semifinal',
      'DISPUTED remark:ingebrigtsen-not-100',
    ]);
    // Nobody claims what the refusal answers, but whether it answers Holloway is disputed.
    const refusal = found.find(({ concerns }) => concerns.id === 'remark:kerr-no-comment');
    expect(refusal?.claims).toEqual([]);
    expect(refusal?.rivals.map(({ review }) => review)).toContain('DISPUTED');
  });

  test('on a race, those on its results are told too', async () => {
    const { found } = await page('of: ["race:birmingham-2015-two-miles"]');
    expect(named(found)).toContain('MARK result:birmingham-2015-two-miles-mo-farah');
  });

  test('by property, kind and source', async () => {
    expect(named((await page('properties: [NAME]')).found)).toEqual(['NAME outlet:sunday-plodcast']);
    expect((await page('properties: [NAME], kinds: [RESULT]')).found).toEqual([]);
    const { found } = await page('sources: ["source:rivalry-feature-2024-09"], kinds: [RESULT, TIME_AND_PLACE, REPLY]');
    expect(named(found)).toEqual([
      'STATUS result:copenhagen-half-2024-jakob-ingebrigtsen',
      'VENUE race:paris-2024-1500m-final',
      'AGE result:budapest-2023-1500m-final-jakob-ingebrigtsen',
      'REPLY_TARGET remark:kerr-place-of-insecurity',
    ]);
  });

  test('all pages together are the list, each once', async () => {
    const whole = named((await page('first: 100')).found);
    for (const more of ['', 'sources: ["source:citius-timeline"], ']) {
      const all = more === '' ? whole : named((await page(`${more} first: 100`)).found);
      const seen: string[] = [];
      for (let after = ''; ;) {
        const { found, data } = await page(`${more} first: 3 ${after}`);
        seen.push(...named(found));
        if (at(data, 'pageInfo', 'hasNextPage') !== true) break;
        after = `, after: "${String(at(data, 'pageInfo', 'endCursor'))}"`;
      }
      expect(seen).toEqual(all);
      expect(seen.length).toBeGreaterThan(5);
    }
  });

  test('through the printings of one source, it is there only where that one disagrees with itself', async () => {
    const { found } = await page(
      'knownFrom: {sources: ["source:citius-timeline"]}, kinds: [RESULT, TIME_AND_PLACE], first: 100',
    );
    // What a speaker says is his, wherever it is printed: the BBC answer stands in the timeline.
    expect(named(found)).toEqual([
      'DATE event:dagsavisen-interview-2024-01',
      'DATE event:kerr-on-the-professional-scene',
    ]);
  });

  test('claims of others are left out of it, and counted', async () => {
    const two = 'knownFrom: {sources: ["source:citius-timeline", "source:ap-paris-preview"]}';
    const { found } = await page(`of: ["event:sunday-plodcast-2023"], ${two}`);
    expect(found[0]?.claims.map(({ value }) => value)).toEqual(['2023-11-11', '2023-12']);
    expect(found[0]?.claimsLeftOut).toBe(1);
  });

  test('as of the first days of March 2024, only what one article surely said is known', async () => {
    const { found } = await page('asOf: "2024-03-05", first: 100');
    expect(named(found)).toContain('RECORD_ORDER result:european-record-1500m-3-27-14-jakob-ingebrigtsen');
    expect(named(found)).not.toContain('MARK result:birmingham-2015-two-miles-mo-farah');
  });

  test('two statements for a page; ids are looked up beside it', async () => {
    expect(
      (
        await server.ask(
          '{ discrepancies(first: 100) { ... on DiscrepancyConnection { edges { node { property claims { id } } } } } }',
        )
      ).asked,
    ).toEqual(['discrepancy.list']);
    const { asked } = await server.ask(
      '{ discrepancies(of: ["remark:kerr-flaws"], sources: ["source:citius-timeline"]) { ... on DiscrepancyConnection { basis { sourcesHeld } edges { node { property claims { id } } } } } }',
    );
    expect(asked.toSorted()).toEqual(['basis.allHeld', 'discrepancy.listOn', 'thing.byId']);
  });

  test('an id that leads nowhere is told: nothing is not the same as no disagreement', async () => {
    const ask = async (given: string) =>
      at((await server.ask(`{ discrepancies(${given}) { ${PAGE} } }`)).data, 'discrepancies');
    expect(await ask('of: ["remark:kerr-yes-man"]')).toMatchObject({ id: 'remark:kerr-yes-man', reason: 'ABSENT' });
    expect(await ask('sources: ["athlete:josh-kerr"]')).toMatchObject({ reason: 'OTHER_KIND' });
    expect(await ask('of: ["athlete:jake-wightman"]')).toMatchObject({ edges: [], totalCount: null });
  });
});

describe('with several stories', () => {
  let small: TestGraph;
  let server: TestServer;
  beforeAll(async () => {
    small = await openEmptyGraph();
    server = await startTestServer(small);
    expect(await loadText(small.graph, HARBOUR)).toMatchObject({ isLoaded: true });
  }, 60_000);
  afterAll(() => server.close());
  afterAll(() => small.close());

  test('what another story asserts makes a discrepancy, and takes it away again when it no longer does', async () => {
    expect((await pageFrom(server, 'first: 5')).found).toEqual([]);
    expect(await loadText(small.graph, COUNCIL('2'))).toMatchObject({ isLoaded: true });
    const { found } = await pageFrom(server, 'first: 5');
    expect(found.map(({ claims }) => claims.map(({ id, value }) => `${id} ${value}`))).toEqual([
      ['claim:ann-first 1', 'claim:bea-second 2'],
    ]);
    const again = await loadText(small.graph, COUNCIL('2'));
    expect(again).toMatchObject({ isLoaded: true, change: { altered: [], made: [] } });
    expect(await loadText(small.graph, HARBOUR)).toMatchObject({ isLoaded: true, change: { altered: [] } });
    expect((await pageFrom(server, 'first: 5')).found).toHaveLength(1);
    expect(await loadText(small.graph, COUNCIL('1'))).toMatchObject({ isLoaded: true });
    expect((await pageFrom(server, 'first: 5')).found).toEqual([]);
  });

  test('of many claims on one thing, a hundred are brought and the others counted', async () => {
    expect(await loadText(small.graph, COUNCIL('2'))).toMatchObject({ isLoaded: true });
    await change(
      small.graph,
      `MATCH (claim:Claim {id: 'claim:bea-second'})-[:CONCERNS]->(thing) MATCH (claim)-[:MADE_BY]->(maker)
       UNWIND range(100, 300) AS number
       CREATE (thing)<-[:CONCERNS]-(copy:Entity:Claim)-[:MADE_BY]->(maker)
       SET copy = claim {.*, id: 'claim:copy-' + number, differs: null}`,
    );
    const { found } = await pageFrom(server, 'first: 5');
    expect(found[0]?.claims).toHaveLength(100);
    expect(found[0]?.claimsLeftOut).toBe(103);
  });
});

const HARBOUR = `
story: { id: story:harbour, title: Harbour, description: A race in the harbour. }
sources:
  source:gazette: { kind: ARTICLE, held: true, text: { file: x.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }, published: 2031-05-01 }
athletes:
  athlete:ann: { name: Ann }
remarks:
  remark:ann-first:
    speaker: athlete:ann
    standing: REPORTED
    gist: That she was first.
    wordings: [{ source: source:gazette, form: INDIRECT, segments: [{ reported: was first }] }]
    asserts: [{ id: claim:ann-first, property: PLACE, printed: was first, value: "1", concerns: athlete:ann }]
`;

const COUNCIL = (place: string) => `
story: { id: story:council, title: Council, description: What the council says of it. }
people:
  person:bea: { name: Bea }
remarks:
  remark:bea-second:
    speaker: person:bea
    standing: REPORTED
    gist: That Ann was second.
    wordings: [{ source: source:gazette, form: INDIRECT, segments: [{ reported: was second }] }]
    asserts: [{ id: claim:bea-second, property: PLACE, printed: was second, value: "${place}", concerns: athlete:ann }]
`;
