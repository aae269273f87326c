import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { visit, type WatchedPage } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { PATIENCE, broken, serveExample } from './run.js';
import { warm } from './warm.js';

jest.setTimeout(300_000);

let graph: TestGraph;
let server: TestServer;
let served: Awaited<ReturnType<typeof serveExample>>;

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
  await warm(server);
  served = await serveExample('static-page', server.url);
});

afterAll(async () => {
  await served.close();
  await server.close();
  await graph.close();
});

test('it is a page of another origin, with no trace of ours but the script and the links', async () => {
  const page = await (await fetch(served.url)).text();
  expect(new URL(served.url).origin).not.toBe(server.url);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain(`<script type="module" src="${server.url}/embed/quote-chain.js"></script>`);
  expect(page).not.toContain(':4000');
});

describeInBrowser('the static page', () => {
  let visitor: WatchedPage;
  beforeAll(async () => {
    visitor = await visit(served.url);
    visitor.page.setDefaultTimeout(PATIENCE);
    await visitor.page.locator('quote-chain').nth(2).locator('.entry').first().waitFor();
  });
  afterAll(() => visitor.close());

  test('shows the words of the chain with their source', async () => {
    const chain = visitor.page.locator('quote-chain').first();
    const shown = await chain.evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(shown).toContain(
      'you must be surrounded by so many yes-men that you don’t realize that you have weaknesses.’',
    );
    expect(shown).toMatch(/Printed by CITIUS MAG, .*2024, through The Sunday Plodcast/);
    expect(shown).toContain('Challenges Jakob Ingebrigtsen a source says so: ');
    // Said to have been answered by nobody: left out, since no source states it.
    expect(shown).not.toContain('98 out of 100');
  });

  test('gives one chain a look of its own', async () => {
    const [first, second] = await visitor.page.locator('quote-chain').evaluateAll((elements) =>
      elements.map((element) => {
        const part = (name: string): Element => {
          const found = element.shadowRoot?.querySelector(`[part~="${name}"]`);
          if (!found) throw new Error(`No part is called ${name}.`);
          return found;
        };
        return {
          paper: getComputedStyle(part('chain')).backgroundColor,
          slant: getComputedStyle(part('quotation')).fontStyle,
        };
      }),
    );
    expect(second).toEqual({ paper: 'rgb(246, 236, 217)', slant: 'italic' });
    expect(first?.paper).not.toBe(second?.paper);
    expect(first?.slant).toBe('normal');
  });

  test('shows a reply that no source states where it is asked for, and says what it is', async () => {
    const chain = visitor.page.locator('quote-chain[inferred]');
    const shown = await chain.evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(shown).toContain('Responds to Jakob Ingebrigtsen set side by side');
  });

  test('axe finds nothing; nothing goes wrong, and nothing is asked of anybody else', async () => {
    expect(await broken(visitor.page)).toEqual([]);
    expect(visitor.faults.filter((fault) => !fault.startsWith(`outside: ${server.url}/embed/`))).toEqual([]);
  });
});

describeInBrowser('the static page without scripts', () => {
  test('has the words, who said them, and where they are printed', async () => {
    const { page, faults, close } = await visit(served.url, { javaScriptEnabled: false });
    const fallback = page.locator('quote-chain').first();
    expect(await fallback.getByText('so many yes-men').isVisible()).toBe(true);
    expect(await fallback.getByText('as printed by CITIUS MAG, 13 March 2024').isVisible()).toBe(true);
    expect(faults.filter((fault) => !fault.startsWith(`outside: ${server.url}/embed/quote-chain.js`))).toEqual([]);
    await close();
  });
});
