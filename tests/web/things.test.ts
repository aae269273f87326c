import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
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

/** What a reader without script can read at an address: its text without tags, with single spaces. */
async function read(address: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${server.url}${address}`);
  const html = await response.text();
  const text = html
    .replace(/^[\s\S]*<main/, '<main')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&');
  return { status: response.status, text: text.replaceAll(/\s+/g, ' ') };
}

test('an exchange counts each side and says whose turn answers which', async () => {
  const { text } = await read('/exchange/athlete:jakob-ingebrigtsen/athlete:josh-kerr');
  expect(text).toContain('Remarks 13 14');
  expect(text).toContain('just the next guy');
  expect(text).toContain('three days later');
  expect(text).toContain('To our knowledge, Ingebrigtsen never publicly responded');
  expect(text).toContain('5 races held, of at least 16 claimed.');
});

test('an exchange goes on by a link, and its second page has other turns', async () => {
  const address = '/exchange/athlete:jakob-ingebrigtsen/athlete:josh-kerr';
  const html = await (await fetch(`${server.url}${address}`)).text();
  const next = /href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await read(next)).text).toContain('border of lying');
});

test("an athlete's marks say which is the best held, and link to opponents", async () => {
  const { text } = await read('/athlete/josh-kerr');
  expect(text).toContain('3:27:79');
  expect(text).toContain('best held so far');
  expect(text).toContain('Jakob Ingebrigtsen : 5 races held');
});

test.each(['/person/chris-chavez', '/outlet/citius-mag', '/group/kerr-and-others'])(
  '%s has a page',
  async (address) => {
    expect((await read(address)).status).toBe(200);
  },
);

test('a race has its results, what led to it and what it drew', async () => {
  const { text } = await read('/race/paris-2024-1500m-final');
  expect(text).toContain('3:27:79');
  expect(text).toContain('one of the most vicious and hardest 1,500s');
  const budapest = await read('/race/budapest-2023-1500m-final');
  expect(budapest.text).toContain('I didn’t feel 100%');
});

test('a source tells that it is held, and what stands only there', async () => {
  expect((await read('/source/citius-timeline')).text).toContain('19 of its 35 remarks');
  expect((await read('/source/born-to-run')).text).toContain('Its text is not held');
});

test('a discrepancy shows each claim as printed, which is preferred, and why', async () => {
  const { text } = await read('/discrepancies?kind=RESULT&source=&of=');
  expect(text).toMatch(/8:03\.40 preferred/);
  expect(text).toMatch(/8:00\.67 set aside/);
  expect(text).toContain('nobody can have broken by three seconds with itself');
});

test('two outlets are compared in the sources held', async () => {
  const { text } = await read('/compare?a=outlet:citius-mag&b=outlet:flotrack');
  expect(text).toContain('Only in FloTrack, of the two');
  expect(text).toContain('put up on a pedestal');
});

test('the network says, for each two, how often the one speaks to and about the other', async () => {
  const { text } = await read('/network');
  expect(text).toMatch(/Josh Kerr and Jakob Ingebrigtsen What they said to each other/);
  expect(text).toContain('talks about (12, 1 of them our reading), responds to (7), quotes (1)');
  expect(text).toContain('talks about (10, 1 of them our reading), responds to (5)');
});

test.each([
  ['/athlete/josh-ker', 'athlete:josh-kerr'],
  ['/race/paris-2024-1500m-finale', 'race:paris-2024-1500m-final'],
  ['/source/citius-timelin', 'source:citius-timeline'],
  ['/exchange/athlete:josh-ker/athlete:jakob-ingebrigtsen', 'athlete:josh-kerr'],
])('%s is not there, and the nearest is offered', async (address, nearest) => {
  const { status, text } = await read(address);
  expect(status).toBe(404);
  expect(text).toContain(nearest);
});

test('without script the dossier says why it needs it', async () => {
  expect((await read('/dossier')).text).toContain('kept in your own browser and nowhere else');
});
