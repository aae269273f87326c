import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { loadText, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { ferry } from './ferry.js';

jest.setTimeout(120_000);

let graph: TestGraph;
let server: TestServer;

const tell = async (story: string): Promise<void> => {
  const loading = await loadText(graph.graph, story);
  if (!loading.isLoaded) throw new Error(JSON.stringify(loading));
};

beforeAll(async () => {
  graph = await openEmptyGraph();
  server = await startTestServer(graph);
}, 300_000);

afterAll(async () => {
  await server.close();
  await graph.close();
});

const manifest = z
  .record(z.string(), z.string())
  .parse(
    JSON.parse(readFileSync(new URL('../../src/client/generated/persisted-documents.json', import.meta.url), 'utf8')),
  );
const [hash = ''] = Object.keys(manifest).filter((key) => manifest[key]?.includes('query RemarkPage('));
const ADDRESSES: readonly (readonly [name: string, path: string])[] = [
  ['what the element asks for', '/embed/content/remark:asleep'],
  ['the frame', '/embed/chain/remark:asleep'],
  ['the static card', '/embed/card/remark:asleep'],
  ['the code', '/embed/code/remark:asleep?mode=pinned'],
  [
    'a trusted query by GET',
    `/trusted/${hash.slice('sha256:'.length)}?variables=${encodeURIComponent('{"id":"remark:asleep"}')}`,
  ],
];

test.each(ADDRESSES)('%s has the withdrawn words no more, at once and also for who kept it', async (_name, path) => {
  await tell(ferry());
  const before = await fetch(server.url + path);
  expect(await before.text()).toContain('The captain was asleep');
  const tag = before.headers.get('etag') ?? '';
  expect(tag).toMatch(/^"/);
  await tell(ferry({ standing: 'WITHDRAWN' }));
  const after = await fetch(server.url + path, { headers: { 'if-none-match': tag } });
  expect(after.status).toBe(200);
  const text = await after.text();
  expect(text).not.toContain('captain was');
  expect(text).toContain('She took it back.');
});

test('oEmbed still gives the frame, which says that the words are withdrawn', async () => {
  const address = `${server.url}/oembed?url=${encodeURIComponent(`${server.url}/remark/asleep`)}`;
  await tell(ferry());
  const before = await fetch(address);
  await tell(ferry({ standing: 'WITHDRAWN' }));
  const after = await (await fetch(address)).text();
  expect(await before.text()).toContain('embed/chain/remark:asleep');
  expect(after).toContain('embed/chain/remark:asleep');
  expect(after).not.toContain('captain');
});
