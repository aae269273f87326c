import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { timeline } from '../timeline/asking.js';
import { countsOf, FACETS, facetsOf } from './asking.js';

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
jest.setTimeout(60_000);

const KERR = 'timeline(filter: { speakers: ["athlete:josh-kerr"], kinds: [REMARK] })';

describe('the facets of a timeline', () => {
  test('count Kerr’s remarks by month, each only where all of its date lies in it', async () => {
    const facets = await facetsOf(server, KERR, 'by: [MONTH, SEASON, BAND]');
    expect([facets.hits, facets.isExact]).toEqual([16, true]);
    expect(countsOf(facets, 'MONTH')).toEqual([
      ['2023-08', 2],
      ['2023-11', 1],
      ['2024-01', 1],
      ['2024-02', 1],
      ['2024-03', 1],
      ['2024-08', 1],
    ]);
    // "A couple of weeks ago" in February, the press conference before 25 May, and seven of which only a last day is known.
    expect(facets.by[0]?.without).toBe(9);
    expect(countsOf(facets, 'SEASON')).toEqual([
      ['2023', 3],
      ['2024', 4],
    ]);
    expect(countsOf(facets, 'BAND')).toEqual([['DATED', 16]]);
  });

  test('count what FloTrack and CITIUS MAG print of his, one remark for both where both do', async () => {
    const facets = await facetsOf(server, KERR, 'by: [OUTLET, RELATION, SPEAKER]');
    expect(countsOf(facets, 'OUTLET')).toEqual([
      ['outlet:citius-mag', 8],
      ['outlet:flotrack', 3],
    ]);
    expect(countsOf(facets, 'SPEAKER')).toEqual([['athlete:josh-kerr', 16]]);
    expect(Object.fromEntries(countsOf(facets, 'RELATION'))).toMatchObject({ DECLINES_TO_ANSWER: 1, CHALLENGES: 4 });
    expect(facets.by[0]?.counts[0]?.node).toEqual({ id: 'outlet:citius-mag' });
  });

  test('are those of the whole timeline, whatever its page', async () => {
    const facets = await facetsOf(server, 'timeline(first: 1)', 'by: [KIND, BAND]');
    const kinds = Object.fromEntries(countsOf(facets, 'KIND'));
    expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(facets.hits);
    expect(kinds).toMatchObject({ REMARK: 68, RACE: 34, RECORD: 15 });
    expect(countsOf(facets, 'BAND')).toEqual([
      ['DATED', facets.hits - 4],
      ['UNDATED', 4],
    ]);
  });

  test('count what is in view, and by the printings in view', async () => {
    const view = 'knownFrom: { outlets: ["outlet:flotrack"] }';
    const facets = await facetsOf(server, `timeline(filter: { kinds: [REMARK] }, ${view})`, 'by: [OUTLET]');
    const seen = await timeline(server, `first: 100, filter: { kinds: [REMARK] }, ${view}`);
    expect(facets.hits).toBe(seen.edges.length);
    expect(countsOf(facets, 'OUTLET')).toEqual([['outlet:flotrack', facets.hits]]);
  });

  test('tell the most frequent values, and how many more there are', async () => {
    const all = await facetsOf(server, 'timeline', 'by: [SPEAKER], first: 100');
    const few = await facetsOf(server, 'timeline', 'by: [SPEAKER], first: 2');
    expect(countsOf(few, 'SPEAKER')).toEqual(countsOf(all, 'SPEAKER').slice(0, 2));
    expect(few.by[0]?.others).toBe(countsOf(all, 'SPEAKER').length - 2);
    expect(countsOf(few, 'SPEAKER')[0]?.[0]).toBe('athlete:jakob-ingebrigtsen');
  });

  test('take one statement for all that are asked for, in the order asked for', async () => {
    const { asked } = await server.ask(`{ timeline { facets(by: [MONTH, KIND, OUTLET, RELATION]) { ${FACETS} } } }`);
    expect(asked).toEqual(['timeline.stretch', 'timeline.facets', 'thing.byId']);
    const facets = await facetsOf(server, 'timeline', 'by: [MONTH, KIND, MONTH]');
    expect(facets.by.map(({ by }) => by)).toEqual(['MONTH', 'KIND']);
  });

  test('refuse to tell none, or more than a hundred values', async () => {
    for (const first of [0, 101]) {
      const { errors } = await server.tryAsk(`{ timeline { facets(by: [KIND], first: ${first}) { hits } } }`);
      expect(errors).toMatchObject([
        { message: `"first" should be 1 to 100, but got ${first}.`, extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });
});
