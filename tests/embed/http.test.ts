import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { buildForBrowsers } from '../../src/web/build.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

jest.setTimeout(60_000);

let graph: TestGraph;
let server: TestServer;
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });
const CHAIN = '/embed/content/remark:kerr-yes-men';

beforeAll(async () => {
  await buildForBrowsers(() => {});
  graph = await openStoryGraph();
  server = await startTestServer(graph);
}, 180_000);

afterAll(async () => {
  await server.close();
  await graph.close();
});

test('shows stated replies only, and others when asked, under another version', async () => {
  const stated: unknown = await (await get(CHAIN)).json();
  const all: unknown = await (await get(`${CHAIN}?inferred`)).json();
  const idsOf = (content: unknown) => listAt(content, 'entries').map((entry) => at(entry, 'id'));
  expect(idsOf(stated)).toContain('remark:ingebrigtsen-pacemaker');
  expect(idsOf(stated)).not.toContain('remark:wightman-dragged-in');
  expect(idsOf(all)).toContain('remark:wightman-dragged-in');
  expect(at(stated, 'version')).toMatch(/^[0-9a-f]{64}$/);
  expect(at(all, 'version')).not.toBe(at(stated, 'version'));
});

test('any page may read it, and is told by 304 that it still holds', async () => {
  const first = await get(CHAIN, { origin: 'https://news.example' });
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect((await get(CHAIN, { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
});

test('a frame may stand in any page, and runs nothing of others', async () => {
  const { status, headers } = await get('/embed/chain/remark:kerr-yes-men');
  expect(status).toBe(200);
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('content-security-policy')?.split(';')).toEqual(
    expect.arrayContaining(["default-src 'none'", 'frame-ancestors *', "script-src 'self'", "style-src 'self'"]),
  );
});

test('a card has no script, tells its day and its address', async () => {
  const card = await (await get('/embed/card/remark:kerr-yes-men')).text();
  expect(card).not.toContain('<script');
  expect(card).toContain('I do think people will start realizing');
  expect(card).toMatch(/As of \d+ \w+ \d{4}\./);
  expect(card).toContain(`href="${server.url}/chain/remark:kerr-yes-men"`);
});

test('the code names its version, and has the words in it for whoever runs no script', async () => {
  const code = await (await get('/embed/code/remark:kerr-yes-men?mode=pinned')).text();
  const content: unknown = await (await get(CHAIN)).json();
  expect(code).toContain(`pin="${String(at(content, 'version'))}" mode="pinned"`);
  expect(code).toContain('“I do think people will start realizing');
  const [, kept = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(code) ?? [];
  expect(at(JSON.parse(kept), 'entries')).toEqual(at(content, 'entries'));
});

test('oEmbed gives a frame with real numbers, and says what it does not have', async () => {
  const of = (url: string, more = '') => get(`/oembed?url=${encodeURIComponent(url)}${more}`);
  const answer: unknown = await (await of(`${server.url}/remark/kerr-yes-men`, '&format=json&maxwidth=400')).json();
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 400, author_name: 'Josh Kerr' });
  expect(at(answer, 'height')).toEqual(expect.any(Number));
  expect(at(answer, 'html')).toContain(`src="${server.url}/embed/chain/remark:kerr-yes-men"`);
  expect((await of(`${server.url}/chain/remark:nobody`)).status).toBe(404);
  expect((await of('https://elsewhere.example/chain/remark:kerr-yes-men')).status).toBe(404);
  expect((await of(`${server.url}/chain/remark:kerr-yes-men`, '&format=xml')).status).toBe(501);
});
