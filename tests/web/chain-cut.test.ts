import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { remark, reply, write } from '../chain/made.js';
import { visit, type WatchedPage } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

const PATIENCE = 60_000;
jest.setTimeout(3 * PATIENCE);

/**
 * A line of 31 remarks, each in answer to the one before; the first of them has 26 answers in all. A page opens 20 replies
 * in each direction, and at each thing the 20 earliest.
 *
 *   line-0 ← line-1 ← … ← line-30
 *      ↖ fan-1 … fan-25
 */
const LINE = Array.from({ length: 31 }, (_, index) => `line-${index}`);
const FAN = Array.from({ length: 25 }, (_, index) => `fan-${index + 1}`);
const day = (index: number): string => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await write(graph.graph, {
    things: [
      ...LINE.map((id, index) => remark(id, { outlets: ['outlet:gazette'], said: day(index) })),
      ...FAN.map((id, index) =>
        remark(id, { speakerId: 'athlete:ben', outlets: ['outlet:herald'], said: day(40 + index) }),
      ),
    ],
    replies: [...LINE.slice(1).map((id, index) => reply(id, `line-${index}`)), ...FAN.map((id) => reply(id, 'line-0'))],
  });
  server = await startTestServer(graph);
  for (let tries = 0; tries < 10 && (await page('/chain/remark:line-0')).status !== 200; tries += 1);
}, 300_000);
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface Told {
  readonly status: number;
  readonly things: readonly string[];
  readonly drawn: readonly string[];
  /** What is cut: at which thing, in which words, and where the link beside it leads. */
  readonly cut: readonly { readonly at: string; readonly words: string; readonly href: string }[];
}

async function page(path: string): Promise<Told> {
  const response = await fetch(server.url + path);
  const text = await response.text();
  const entries = text.split('data-thing="').slice(1);
  return {
    status: response.status,
    things: entries.map((entry) => entry.slice(0, entry.indexOf('"'))),
    drawn: [...text.matchAll(/data-item="([^"]+)"/g)].map(([, id = '']) => id),
    cut: entries.flatMap((entry) =>
      [...entry.matchAll(/nest-omitted">([^<]*)<a href="([^"]+)"/g)].map(([, words = '', href = '']) => ({
        at: entry.slice(0, entry.indexOf('"')),
        words,
        href: href.replaceAll('&amp;', '&'),
      })),
    ),
  };
}

const ids = (slugs: readonly string[]): readonly string[] => slugs.map((slug) => `remark:${slug}`).toSorted();

describe('a chain that is cut', () => {
  test('says how much is cut at which place, and opens there by a link, until nothing is cut', async () => {
    const first = await page('/chain/remark:line-0');
    expect(first.cut.map(({ at, words }) => [at, words])).toEqual([
      ['remark:line-0', '6 more that respond to it (not opened here): '],
      ['remark:line-20', '1 more that respond to it (not opened here): '],
    ]);

    const wider = await page(first.cut[0]?.href ?? '');
    expect(wider.things.filter((id) => id.includes('fan-'))).toHaveLength(25);
    expect(wider.cut.map(({ at }) => at)).toEqual(['remark:line-20']);

    const whole = await page(wider.cut[0]?.href ?? '');
    expect(whole.cut).toEqual([]);
    expect(whole.things.toSorted()).toEqual(ids([...LINE, ...FAN]));
    expect(whole.drawn.toSorted()).toEqual(whole.things.toSorted());
  });

  test('opens whole by going deeper', async () => {
    const deep = await page('/chain/remark:line-0?down=100');
    expect(deep.things).toContain('remark:line-30');
    expect(deep.cut.map(({ at }) => at)).toEqual(['remark:line-0']);
  });

  test('cuts what it goes back to likewise', async () => {
    const told = await page('/chain/remark:line-30');
    expect(told.cut.map(({ at, words }) => [at, words])).toEqual([
      ['remark:line-10', '1 more that it responds to (not opened here): '],
    ]);
    const opened = await page(told.cut[0]?.href ?? '');
    expect(opened.things.toSorted()).toEqual(ids(LINE));
  });
});

describeInBrowser('a chain that is cut, with a script', () => {
  let visited: WatchedPage;
  afterEach(() => visited.close());

  test('opens in its place, by pointer and by the arrow to the right', async () => {
    visited = await visit(`${server.url}/chain/remark:line-0`);
    const { page: tab, faults } = visited;
    tab.setDefaultTimeout(PATIENCE);
    await tab.waitForSelector('[data-island=chainInPlace][data-awake]', { state: 'attached' });
    await tab.waitForSelector('[data-island=chainControls][data-awake]', { state: 'attached' });
    await tab.evaluate(() => document.body.setAttribute('data-same-page', ''));

    const last = tab.locator('[data-item="remark:line-20"]');
    expect(await last.getAttribute('aria-expanded')).toBe('false');
    await last.focus();
    await tab.keyboard.press('ArrowRight');
    await tab.waitForSelector('[data-item="remark:line-30"]');
    expect(await tab.locator('[data-item="remark:line-20"]').getAttribute('aria-expanded')).toBe('true');
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe('remark:line-20');

    await tab.locator('li[data-thing="remark:line-0"] > .nest-entry .nest-omitted a').click();
    await tab.waitForSelector('[data-item="remark:fan-25"]');
    expect(await tab.locator('body[data-same-page]').count()).toBe(1);
    expect(await tab.locator('[role=treeitem]').count()).toBe(LINE.length + FAN.length);
    expect(faults).toEqual([]);
  });
});
