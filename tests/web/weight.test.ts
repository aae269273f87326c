import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { BUILT } from '../../src/web/build.js';
import { MOST_ELEMENT, MOST_SCRIPT, scriptOfElement, scriptOfRemarkPage } from '../../src/web/weight.js';
import { visit } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

jest.setTimeout(60_000);

test("a remark's page loads no more script than is promised", async () => {
  const bytes = await scriptOfRemarkPage(BUILT.pages);
  expect(bytes).toBeGreaterThan(4_000);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
});

test('<quote-chain> loads no more script than is promised', async () => {
  const bytes = await scriptOfElement(BUILT.embed);
  expect(bytes).toBeGreaterThan(4_000);
  expect(bytes).toBeLessThanOrEqual(MOST_ELEMENT);
});

describeInBrowser('the weight in a browser', () => {
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

  test('what the build reckons is no less than what is really sent', async () => {
    const { page, close } = await visit(`${server.url}/healthz`);
    const sent: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sent.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`${server.url}/remark/kerr-yes-men`, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(sent)).reduce((sum, size) => sum + size, 0);
    await close();
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(await scriptOfRemarkPage(BUILT.pages));
  });
});
