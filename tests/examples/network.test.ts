import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { visit, type WatchedPage } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { PATIENCE, broken, runExample } from './run.js';
import { warm } from './warm.js';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-network-'));
const path = join(folder, 'network.html');
let graph: TestGraph;
let server: TestServer;
let ended: Awaited<ReturnType<typeof runExample>>;

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
  await warm(server);
  ended = await runExample(['network', path], server.url);
});

afterAll(async () => {
  await server.close();
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

test('prints what drew the most replies, and how many of them a source states', () => {
  const { code, out, err } = ended;
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.split('\n');
  // The Guardian's question, Kerr's own clarification and the fact that a writer disputes; that "98 out of 100" answers it, nobody says.
  expect(lines).toContain('a remark of Josh Kerr, 11 November 2023 | 4 | 3');
  // Runner's World, the Norwegian reporter, and "No comment."
  expect(lines).toContain('a remark of Jakob Ingebrigtsen, 15 February 2024 | 3 | 3');
  expect(lines).toContain(`Written: ${path}`);
});

test('says beside its counts of how much they are', () => {
  const [caption = ''] = ended.out.split('\n').filter((line) => line.startsWith('Who responds to whom'));
  expect(caption).toBe('Who responds to whom or what, in 68 remarks, 66 of them printed by 5 sources, and 60 replies');
});

describeInBrowser('the page that it writes', () => {
  let visitor: WatchedPage;
  beforeAll(async () => {
    visitor = await visit(pathToFileURL(path).href);
    visitor.page.setDefaultTimeout(PATIENCE);
  });
  afterAll(() => visitor.close());

  test('draws a thread for each reply, in the look of how it is known', async () => {
    const threads = visitor.page.locator('figure .scroll path.thread');
    expect(await threads.count()).toBe(60);
    expect(await visitor.page.locator('.scroll path.stated').count()).toBe(45);
    expect(await visitor.page.locator('.scroll path.juxtaposed').count()).toBe(14);
    const inferred = visitor.page.locator('.scroll path.inferred');
    expect(await inferred.locator('title').allTextContents()).toEqual([
      expect.stringMatching(
        /^a remark of Jake Wightman, 24 February 2024 → a remark of Jakob Ingebrigtsen, .*: a reading/,
      ),
    ]);
    const dashes = await inferred.evaluate((thread) => getComputedStyle(thread).strokeDasharray);
    expect(dashes).not.toBe('none');
  });

  test('tells the same in a table, shows its code, and leads to the words', async () => {
    const { page } = visitor;
    const row = page.getByRole('row', { name: 'Josh Kerr Jakob Ingebrigtsen', exact: false }).first();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['Josh Kerr', 'Jakob Ingebrigtsen', '7', '5']);
    expect(await page.locator('pre').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('graphml.parse(MultiDirectedGraph')]),
    );
    const link = page.getByRole('link', { name: 'a remark of Josh Kerr, 11 November 2023' });
    expect(await link.getAttribute('href')).toBe(`${server.url}/chain/remark:kerr-yes-men`);
  });

  test('axe finds nothing, and nothing goes wrong', async () => {
    expect(await broken(visitor.page)).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });
});
