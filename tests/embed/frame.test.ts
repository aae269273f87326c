import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { buildForBrowsers } from '../../src/web/build.js';
import { visit, type WatchedPage } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { loadText, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';
import { ferry } from './ferry.js';
import { openHost, type Host } from './host.js';
import { until } from './in-page.js';

jest.setTimeout(120_000);

const ID = 'remark:asleep';
const WORDS = 'The captain was asleep.';

let graph: TestGraph;
let server: TestServer;
let host: Host;

const tell = async (story: string): Promise<void> => {
  const loading = await loadText(graph.graph, story);
  if (!loading.isLoaded) throw new Error(JSON.stringify(loading));
};
const codeOfFrame = async (): Promise<string> => (await fetch(`${server.url}/embed/code/${ID}?as=frame`)).text();

beforeAll(async () => {
  await buildForBrowsers(() => {});
  graph = await openEmptyGraph();
  server = await startTestServer(graph);
  host = await openHost();
  await tell(ferry());
}, 300_000);

afterAll(async () => {
  await host.close();
  await server.close();
  await graph.close();
});

describeInBrowser('a frame in a page of another origin', () => {
  let visited: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    visited = await visit(host.show(''));
    ({ page } = visited);
  }, 120_000);
  afterAll(() => visited.close());

  const frame = () => page.frameLocator('iframe').first();
  const heightOfFrame = async (): Promise<number> =>
    Number(await page.locator('iframe').first().getAttribute('height'));
  /** How high the frame's document is, told by itself. */
  const heightInside = (): Promise<number> =>
    frame()
      .locator('html')
      .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));

  test('gets the height that the frame tells, and again when the frame gets narrower', async () => {
    const before = visited.faults.length;
    await page.goto(host.show(await codeOfFrame()));
    await frame().getByText(WORDS).waitFor();
    const wide = await until(heightOfFrame, (height) => height !== 480);
    expect(wide).toBe(await heightInside());
    await page.setViewportSize({ width: 320, height: 640 });
    const narrow = await until(heightOfFrame, (height) => height > wide);
    expect(narrow).toBe(await heightInside());
    await page.setViewportSize({ width: 1366, height: 820 });
    const faults = visited.faults.slice(before).filter((fault) => !fault.startsWith(`outside: ${server.url}/embed/`));
    expect(faults).toEqual([]);
  });

  test('believes no height that another page or another frame tells', async () => {
    const liar = "<script>parent.postMessage({ type: 'rejoinder:height', height: 7777 }, '*')</script>";
    const lying = host.show(liar);
    const body = `${await codeOfFrame()}\n<iframe src="${lying}" title="Another"></iframe>
      <script>window.postMessage({ type: 'rejoinder:height', height: 8888 }, '*')</script>`;
    await page.goto(host.show(body));
    await until(heightOfFrame, (height) => height !== 480);
    expect(await heightOfFrame()).toBe(await heightInside());
    expect(await page.locator('iframe').nth(1).getAttribute('height')).toBeNull();
  });

  test('tells its height to the page that it was made for, and to no other', async () => {
    const framed = (name: string, origin: string): string =>
      `<iframe name="${name}" src="${server.url}/embed/chain/${ID}?host=${encodeURIComponent(origin)}" title="${name}"></iframe>`;
    const listener = `<script>
      window.told = [];
      window.addEventListener('message', ({ origin, source, data }) => {
        const name = source === frames.ours ? 'ours' : 'others';
        told.push({ name, origin, ...data });
      });
    </script>`;
    const others = framed('others', 'https://elsewhere.example');
    await page.goto(host.show(`${listener}${others}${framed('ours', host.origin)}`));
    const told = (): Promise<readonly unknown[]> => page.evaluate<readonly unknown[]>('window.told');
    const first = await until(told, (messages) => messages.length > 0);
    expect(first[0]).toEqual({
      name: 'ours',
      origin: server.url,
      type: 'rejoinder:height',
      id: ID,
      height: expect.any(Number),
    });
    await page.evaluate("frames.others.postMessage({ type: 'rejoinder:measure' }, '*')");
    await page.evaluate("frames.ours.postMessage({ type: 'rejoinder:measure' }, '*')");
    const then = await until(told, (messages) => messages.length > first.length);
    expect(then.map((message) => at(message, 'name'))).not.toContain('others');
  });

  test('says that the chain has changed since its code was taken, and what; what was withdrawn is shown as withdrawn', async () => {
    const code = await codeOfFrame();
    const changes = async (): Promise<readonly string[]> => {
      await page.goto(host.show(code));
      await frame().getByText('This chain has changed since it was put here. It is shown as it is now.').waitFor();
      await frame().getByText('What has changed').click();
      return frame().locator('.changed li').allInnerTexts();
    };
    const other = 'The captain was sound asleep.';
    await tell(ferry({ words: other }));
    expect(await changes()).toEqual([`Ada Lund: other words\n\nNow: “${other}”`]);
    await tell(ferry().replace('relation: DISPUTES_FACT', 'relation: CHALLENGES'));
    expect(await changes()).toEqual(['Bo Vik: other particulars: source, date or replies']);
    await tell(ferry().replace('source: source:harbour, basis: STATED', 'source: source:harbour, basis: JUXTAPOSED'));
    expect(await changes()).toEqual(['Bo Vik: no longer there']);
    await tell(ferry({ standing: 'WITHDRAWN' }));
    expect(await changes()).toEqual(['Ada Lund: withdrawn']);
    await frame().getByText('This remark has been withdrawn: She took it back.').waitFor();
    expect(await frame().locator('body').innerText()).not.toContain('asleep');
  });

  test('does not take another reach for a change of the chain', async () => {
    await tell(ferry());
    const code = (await codeOfFrame()).replace('?pin=', '?up=2&amp;pin=');
    await page.goto(host.show(code));
    await frame().getByText('The code of this chain was taken for another part of it').waitFor();
    expect(await frame().locator('.changed li').count()).toBe(0);
  });
});
