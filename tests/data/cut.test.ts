import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { askBy } from '../../src/client/ask.js';
import { overHttp } from '../../src/client/over-http.js';
import { isUnknown, type Extract } from '../../src/data/extract.js';
import { FORMATS, type Scope } from '../../src/data/formats.js';
import { gather } from '../../src/data/gather/gather.js';
import { write } from '../../src/data/write.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

jest.setTimeout(60_000);

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

async function taken(scope: Scope, id: string, most: number): Promise<Extract> {
  const extract = await gather({ ask: askBy(overHttp(`${server.url}/graphql`)), scope, id, most });
  if (isUnknown(extract)) throw new Error(`${id} is unknown.`);
  return extract;
}

test.each(FORMATS)('%s says itself how much of it is missing', async (format) => {
  const list = await taken('story', 'all', 60);
  expect(list.remarks).toHaveLength(60);
  expect(write(list, format, { origin: 'http://here' })).toContain('CUT SHORT: the first 60 of 68 remarks are here.');
  const chain = await taken('chain', 'remark:kerr-yes-men', 4);
  expect(write(chain, format, { origin: 'http://here' })).toContain('CUT SHORT: 4 of 12 things of the chain are here.');
});

test('a list over more than one page has each remark once, and is whole', async () => {
  const { remarks, cut } = await taken('story', 'all', 1000);
  expect(new Set(remarks.map(({ id }) => id)).size).toBe(68);
  expect(remarks).toHaveLength(68);
  expect(cut).toBeNull();
});

test('a link never leads out of a chain that was cut', async () => {
  const { links, remarks, others } = await taken('chain', 'remark:kerr-yes-men', 4);
  const here = new Set([...remarks, ...others].map(({ id }) => id));
  for (const { from, to } of links) expect([here.has(from), here.has(to)]).toEqual([true, true]);
});
