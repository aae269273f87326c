import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { change, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { countsOf, facetsOf } from './asking.js';

let opened: TestGraph;
let server: TestServer;
beforeAll(async () => {
  opened = await openEmptyGraph();
  // 10,050 remarks, a day after another, of 3,350 speakers in turn.
  await change(
    opened.graph,
    `UNWIND range(0, 10049) AS number
     WITH number, toString(date('2000-01-01') + duration({days: number})) AS day
     CREATE (:Entity:Remark {id: 'remark:' + number, orderKey: day + '|remark:' + number, said: day, saidEarliest: day,
             saidLatest: day, speakerId: 'person:' + number % 3350, kind: 'STATEMENT', standing: 'REPORTED', gist: 'So.',
             prompted: 'UNKNOWN', attributionBasis: 'STATED', attributionConfidence: 'HIGH'})`,
  );
  server = await startTestServer(opened);
});
afterAll(async () => {
  await server?.close();
  await opened?.close();
});
jest.setTimeout(60_000);

const BY = 'by: [SEASON, KIND, BAND, MONTH, OUTLET, RELATION]';

test.each(['remarks(first: 1)', 'timeline(first: 1)'])(
  '%s counts its first 10,000 hits and says that there are more',
  async (list) => {
    const facets = await facetsOf(server, list, BY);
    expect([facets.hits, facets.isExact]).toEqual([10_000, false]);
    const [[first, days] = [], ...seasons] = countsOf(facets, 'SEASON');
    expect([first, days, seasons.length]).toEqual(['2000', 366, 27]);
    expect(facets.by.find(({ by }) => by === 'OUTLET')).toMatchObject({ counts: [], without: 10_000 });
    expect(facets.by.find(({ by }) => by === 'MONTH')?.counts).toHaveLength(329);
  },
);

test('what passes a filter is counted exactly, however much is looked at', async () => {
  const facets = await facetsOf(server, 'remarks(first: 1, filter: { from: "2027", to: "2030" })', BY);
  expect([facets.hits, facets.isExact]).toEqual([188, true]);
  expect(countsOf(facets, 'SEASON')).toEqual([['2027', 188]]);
});
