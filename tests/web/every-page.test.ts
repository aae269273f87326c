import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import axe from 'axe-core';
import { visit, type WatchedPage } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { SAMPLE_PAGES } from './sample-pages.js';

/** A database that has just started plans its first queries for seconds. */
jest.setTimeout(60_000);

const pages = Object.entries(SAMPLE_PAGES);

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
}, 180_000);

afterAll(async () => {
  await server.close();
  await graph.close();
});

/** What a browser itself says of a page whose status is not 200; the page is meant to be one. */
const isMeant = (fault: string, path: string): boolean =>
  path === SAMPLE_PAGES['an unknown id'] && (fault.startsWith('404: ') || /status of 404/.test(fault));

describe('every page over HTTP', () => {
  test.each(pages)('%s says what it is, whole, before any script runs', async (name, path) => {
    const response = await fetch(server.url + path);
    const page = await response.text();
    expect(response.status).toBe(name === 'an unknown id' ? 404 : 200);
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/);
    expect(page.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(page).toMatch(/<html lang="[a-z-]+"/);
    expect(page).toMatch(/<title>[^<]{3,}<\/title>/);
    expect(page).not.toMatch(/\sstyle="|\son[a-z]+="|undefined|\[object Object\]/);
    const scripts = [...page.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    for (const attributes of scripts) expect(attributes).toMatch(/src="\/|type="application\/(?:ld\+)?json"/);
  });
});

describeInBrowser('every page in a browser', () => {
  let visitor: WatchedPage;
  beforeAll(async () => {
    visitor = await visit(`${server.url}/healthz`);
  }, 60_000);
  afterAll(() => visitor.close());

  test.each(pages)('%s: axe finds nothing, in either theme; no error, no request to elsewhere', async (_name, path) => {
    const { page, faults } = visitor;
    const before = faults.length;
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(FINDINGS)).toEqual([]);
    }
    expect(faults.slice(before).filter((fault) => !isMeant(fault, path))).toEqual([]);
  });

  test.each(pages)('%s: nothing sticks out at 320 pixels', async (_name, path) => {
    const { page } = visitor;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(server.url + path, { waitUntil: 'load' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1366, height: 820 });
  });
});

/** Runs in the page: the rules that it breaks, and where. */
const FINDINGS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) =>
    target.join(' ') + ' ' + failureSummary).join(' | ')))`;

describeInBrowser('without scripts', () => {
  let visitor: WatchedPage;
  beforeAll(async () => {
    visitor = await visit(`${server.url}/healthz`, { javaScriptEnabled: false });
  }, 60_000);
  afterAll(() => visitor.close());

  test.each(['/remark/kerr-yes-men', '/chain/remark:kerr-yes-men'])('%s can be read', async (path) => {
    const { page, faults } = visitor;
    await page.goto(server.url + path);
    expect(await page.getByText('you must be surrounded by so many yes-men').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});
