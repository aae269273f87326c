import { readFileSync, readdirSync } from 'node:fs';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildForBrowsers } from '../../src/web/build.js';
import { visit, type WatchedPage } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

const EXAMPLES = new URL('../../src/web/playground/examples/', import.meta.url);
const examples = readdirSync(EXAMPLES)
  .toSorted()
  .map((file) => readFileSync(new URL(file, EXAMPLES), 'utf8').trimEnd());
const names = examples.map((query) => /^query (\w+)/m.exec(query)?.[1]);

/** A database that has just started plans its first queries for seconds. */
jest.setTimeout(60_000);

let graph: TestGraph;
let server: TestServer;
let address: string;

beforeAll(async () => {
  await buildForBrowsers(() => {});
  graph = await openStoryGraph();
  server = await startTestServer(graph);
  address = `${server.url}/playground`;
}, 180_000);

afterAll(async () => {
  await server.close();
  await graph.close();
});

describe('the playground over HTTP', () => {
  test('lets nothing in from outside, and no script into the page', async () => {
    const policy = (await fetch(address)).headers.get('content-security-policy') ?? '';
    expect(policy.split(';')).toEqual(
      expect.arrayContaining(["default-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]),
    );
    expect(policy).not.toMatch(/script-src|unsafe-eval|https?:/);
    const page = await (await fetch(address)).text();
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|https?:/);
  });

  test.each(['br', 'gzip', 'identity'])('sends its files as %s, to be kept for ever', async (encoding) => {
    const script = /src="([^"]+\.js)"/.exec(await (await fetch(address)).text())?.[1] ?? '';
    const { headers } = await fetch(new URL(script, address), { headers: { 'accept-encoding': encoding } });
    expect(headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(headers.get('etag')).not.toBeNull();
  });

  test('asks for the page itself anew each time, and sends it only when it has changed', async () => {
    const first = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(await statusWithTag(first.headers.get('etag') ?? '')).toBe(304);
  });

  test('says what is missing where a file is not there', async () => {
    const { status, headers } = await fetch(`${address}/assets/none.js`);
    expect([status, headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
  });

  test('is not built again while nothing has changed', async () => {
    const said: string[] = [];
    const start = performance.now();
    await buildForBrowsers((line) => said.push(line));
    expect(said).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describeInBrowser('the playground in a browser', () => {
  let visitor: WatchedPage;
  const tabs = () => visitor.page.getByRole('tab');
  const play = () => visitor.page.getByRole('button', { name: /^Execute query/ });

  beforeAll(async () => {
    visitor = await visit(address);
    await editorHolds('yes-men');
  });

  afterAll(() => visitor.close());

  test('begins with the examples, in their order', async () => {
    expect(await tabs().allInnerTexts()).toEqual(names);
    expect(await visitor.page.title()).toBe('Rejoinder');
  });

  test('runs the first example at the press of the play button', async () => {
    await play().click();
    const answer = visitor.page.locator('.result-window');
    await answer.getByText('"entries"').waitFor();
    await visitor.page.waitForLoadState('networkidle');
    expect(visitor.faults).toEqual([]);
  });

  test('brings a closed example back', async () => {
    await tabs().nth(1).click();
    await tabs().nth(1).getByRole('button', { name: 'Close Tab' }).click();
    await expectTabs(names.toSpliced(1, 1));
    await visitor.page.getByRole('button', { name: /^# (.*)/.exec(examples[1] ?? '')?.[1] ?? '' }).click();
    await expectTabs([...names.toSpliced(1, 1), names[1]]);
  });

  test('keeps what was written, renews an example that was not, and adds a new one', async () => {
    const tab = (title: string) => ({
      id: title,
      title,
      query: `query ${title} { __typename }`,
      variables: null,
      headers: null,
      operationName: title,
      response: null,
    });
    const earlier = {
      'rejoinder:offered': JSON.stringify({
        './examples/01-yes-men.graphql': tab('Old').query,
        './examples/02-wordings.graphql': tab('Closed').query,
      }),
      'rejoinder:graphiql:query': tab('Old').query,
      'rejoinder:graphiql:tabState': JSON.stringify({ activeTabIndex: 0, tabs: [tab('Old'), tab('Mine')] }),
    };
    // Set from another page of the same site: GraphiQL stores its tabs a moment after they change.
    await visitor.page.goto(`${address}/assets/none`);
    await visitor.page.evaluate(`localStorage.clear(); Object.assign(localStorage, ${JSON.stringify(earlier)})`);
    await visitor.page.goto(address);
    await editorHolds('yes-men');
    await expectTabs([names[0], 'Mine', ...names.slice(2)]);
  });

  test('opens the query that the address brings along', async () => {
    await visitor.page.goto(`${address}?query=${encodeURIComponent('query Brought { __typename }')}`);
    await tabs().getByText('Brought').waitFor();
  });

  /** The play button is there before the editor is, and does nothing until then. */
  const editorHolds = (text: string) =>
    visitor.page.locator('.graphiql-query-editor .view-line').getByText(text).first().waitFor();

  /** The tabs' titles follow the editor after a moment. */
  async function expectTabs(expected: readonly unknown[]) {
    await tabs()
      .nth(expected.length - 1)
      .waitFor();
    await tabs().nth(expected.length).waitFor({ state: 'detached' });
    await tabs().getByText('<untitled>').waitFor({ state: 'detached' });
    expect(await tabs().allInnerTexts()).toEqual(expected);
  }
});

/** Asks as a browser that has the page already; `fetch` would ask around every cache. */
function statusWithTag(tag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'if-none-match': tag } }, (response) => resolve(response.resume().statusCode)).on(
      'error',
      reject,
    );
  });
}
