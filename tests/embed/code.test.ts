import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';
import { inPage, until } from './in-page.js';

jest.setTimeout(120_000);

let graph: TestGraph;
let server: TestServer;
/** The version of the chain around Kerr's remark, as its replies that a source states tell it. */
let version: string;
const ID = 'remark:kerr-yes-men';
const PAGES = ['/remark/kerr-yes-men', `/chain/${ID}`];

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
  version = String(at(await (await fetch(`${server.url}/embed/content/${ID}`)).json(), 'version'));
}, 300_000);

afterAll(async () => {
  await server.close();
  await graph.close();
});

test.each(PAGES)('%s tells programs where its oEmbed is, and that is the chain', async (path) => {
  const page = await (await fetch(server.url + path)).text();
  const [, address = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
  const answer: unknown = await (await fetch(address.replaceAll('&amp;', '&'))).json();
  expect(at(answer, 'html')).toContain(`src="${server.url}/embed/chain/${ID}"`);
});

test('the code for a frame and the card name the same version as the element', async () => {
  const codeAs = async (as: string): Promise<string> =>
    (await fetch(`${server.url}/embed/code/${ID}?as=${as}&mode=live`)).text();
  expect(await codeAs('element')).toContain(`pin="${version}" mode="live"`);
  expect(await codeAs('frame')).toContain(`/embed/chain/${ID}?pin=${version}&amp;had=3.3*`);
  expect(await codeAs('card')).toContain(`data-version="${version}"`);
});

describeInBrowser('the codes on the pages', () => {
  const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

  test.each(PAGES)('%s gives each code by one click, for the choice that was made', (path) =>
    inPage(server.url + path, allowed, async ({ page, faults }) => {
      const clipboard = (): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()');
      const copied = async (kind: string): Promise<string> => {
        await page.evaluate("navigator.clipboard.writeText('')");
        await page.getByRole('button', { name: `Copy the code: ${kind}` }).click();
        return until(clipboard, (text) => text !== '');
      };
      expect(await copied('Frame')).toMatch(new RegExp(`^<iframe src="[^"]+pin=${version}&amp;had=[^"]+"`));
      await page.locator('form.embed-code').getByText(version, { exact: true }).waitFor();
      expect(await copied('Element')).toContain(`<quote-chain of="${ID}" pin="${version}" mode="live">`);
      await page.getByRole('radio', { name: /keep the words of today/ }).check();
      await page.getByRole('checkbox', { name: /replies that no source states/ }).check();
      const pinned = await copied('Element');
      expect(pinned).toContain(`<quote-chain of="${ID}" inferred `);
      expect(pinned).toContain('mode="pinned"');
      expect(pinned).not.toContain(version);
      expect(await copied('Static card')).toMatch(/^<div (?!.*<script)/s);
      expect(faults).toEqual([]);
    }),
  );

  test('without scripts the form gives the code as a text', () =>
    inPage(`${server.url}${PAGES[0]}`, { javaScriptEnabled: false }, async ({ page }) => {
      await page.getByRole('radio', { name: /keep the words of today/ }).check();
      await page.getByRole('button', { name: 'Show the code: Element' }).click();
      await page.waitForURL(/\/embed\/code\//);
      expect(await page.locator('body').innerText()).toContain(`pin="${version}" mode="pinned"`);
    }));

  test('where the code does not come, the page says so', () =>
    inPage(`${server.url}${PAGES[0]}`, {}, async ({ page }) => {
      await page.route('**/embed/code/**', (route) => route.abort());
      await page.getByRole('button', { name: 'Copy the code: Element' }).click();
      await page.getByText('The code did not come. Try again.').waitFor();
    }));
});
