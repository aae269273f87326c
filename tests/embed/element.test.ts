import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { buildForBrowsers } from '../../src/web/build.js';
import { visit, type WatchedPage } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { loadText, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { ferry } from './ferry.js';
import { openHost, type Host } from './host.js';
import { inPage } from './in-page.js';

jest.setTimeout(120_000);

const ID = 'remark:asleep';
const OLD = 'The captain was asleep.';
const NEW = 'The captain was sound asleep.';
const WITHDRAWN = 'This remark has been withdrawn: She took it back.';
const PLACE = { locale: 'en-GB', viewport: { width: 1366, height: 820 } };

let graph: TestGraph;
let server: TestServer;
let host: Host;

const tell = async (story: string): Promise<void> => {
  const loading = await loadText(graph.graph, story);
  if (!loading.isLoaded) throw new Error(JSON.stringify(loading));
};
const codeOf = async (query = ''): Promise<string> => (await fetch(`${server.url}/embed/code/${ID}${query}`)).text();
const script = (): string => `<script type="module" src="${server.url}/embed/quote-chain.js"></script>`;
const ours = (faults: readonly string[]): readonly string[] =>
  faults.filter((fault) => !fault.startsWith(`outside: ${server.url}/embed/`));

beforeAll(async () => {
  await buildForBrowsers(() => {});
  graph = await openEmptyGraph();
  server = await startTestServer(graph);
  host = await openHost();
}, 300_000);

afterAll(async () => {
  await host.close();
  await server.close();
  await graph.close();
});

beforeEach(() => tell(ferry()), 120_000);

describeInBrowser('<quote-chain> in a page of somebody else', () => {
  let visited: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    visited = await visit(host.show(''), PLACE);
    ({ page } = visited);
  }, 120_000);
  afterAll(() => visited.close());

  /** Opens a page with this in it, and waits until every element has its chain. */
  const open = async (body: string): Promise<void> => {
    await page.goto(host.show(body));
    const elements = page.locator('quote-chain');
    for (let place = 0; place < (await elements.count()); place += 1)
      await elements.nth(place).locator('.chain').waitFor();
  };
  const entry = (words: string) => page.locator('quote-chain .entry').filter({ hasText: words });

  test('shows the words with who printed them, through whom, when, and that they are a translation', async () => {
    const before = visited.faults.length;
    await open(await codeOf());
    const told = await entry(OLD).innerText();
    for (const part of ['Ada Lund', '5 May 2031', `“${OLD}”`, 'Printed by Harbour News', '7 May 2031'])
      expect(told).toContain(part);
    expect(told).toContain('through Radio Quay; a translation by Eva Falk');
    const answer = await entry('I waited for the fog to lift.').innerText();
    expect(answer).toContain('Disputes a fact in the words of Ada Lund a source says so: Harbour News');
    expect(await page.locator('quote-chain > blockquote').isVisible()).toBe(false);
    expect(ours(visited.faults.slice(before))).toEqual([]);
  });

  test('shows stated replies only; others on request, each with its caption, and right to left where it is written so', async () => {
    await open(await codeOf());
    expect(await page.locator('quote-chain .entry').count()).toBe(2);
    await open(await codeOf('?inferred'));
    const arabic = entry('الضباب');
    expect(await arabic.innerText()).toContain('Responds to Ada Lund set side by side');
    const words = arabic.locator('blockquote');
    expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await words.getAttribute('lang')).toBe('ar');
  });

  test('takes the colours that the page gives it, and nothing else of the page', async () => {
    const around = 'main { color: rgb(200 0 0); text-transform: uppercase; letter-spacing: 5px; direction: rtl }';
    const given = 'quote-chain { --quote-chain-ink: rgb(1 2 3); --quote-chain-paper: rgb(250 240 230) }';
    await open(`<style>${around} ${given}</style>${await codeOf()}`);
    const look = await page.locator('quote-chain .chain').evaluate((element) => {
      const { color, backgroundColor, textTransform, letterSpacing, direction } = getComputedStyle(element);
      return { color, backgroundColor, textTransform, letterSpacing, direction };
    });
    expect(look).toEqual({
      color: 'rgb(1, 2, 3)',
      backgroundColor: 'rgb(250, 240, 230)',
      textTransform: 'none',
      letterSpacing: 'normal',
      direction: 'ltr',
    });
  });

  test('two in one page each show their own', async () => {
    const second = `<quote-chain of="remark:fog" up="0"></quote-chain>`;
    await open(`<quote-chain of="${ID}" down="0"></quote-chain>${second}${script()}`);
    const chains = page.locator('quote-chain');
    expect(await chains.nth(0).locator('blockquote').allInnerTexts()).toEqual([`“${OLD}”`]);
    expect(await chains.nth(1).locator('blockquote').allInnerTexts()).toEqual(['“I waited for the fog to lift.”']);
  });

  test('a chain that has changed since says so and what: live with the new words, pinned with the old', async () => {
    const [live, pinned] = [await codeOf(), await codeOf('?mode=pinned')];
    await tell(ferry({ words: NEW }));

    await open(live);
    const [words] = await page.locator('quote-chain .entry-anchor blockquote').allInnerTexts();
    expect(words).toBe(`“${NEW}”`);
    const notice = page.locator('quote-chain [role=status]');
    expect(await notice.innerText()).toMatch(/^This chain has changed since .*\. It is shown as it is now\./);
    await notice.getByText('What has changed').click();
    expect(await notice.getByText(`Before: “${OLD}”`).isVisible()).toBe(true);
    expect(await notice.getByText(`Now: “${NEW}”`).isVisible()).toBe(true);

    await open(pinned);
    const [kept] = await page.locator('quote-chain .entry-anchor blockquote').allInnerTexts();
    expect(kept).toBe(`“${OLD}”`);
    expect(await notice.innerText()).toMatch(/The words of that day are shown here\./);
    await notice.getByText('What has changed').click();
    expect(await notice.getByText(`Now: “${NEW}”`).isVisible()).toBe(true);
  });

  test('a chain that has not changed says nothing of the kind', async () => {
    await open(await codeOf('?mode=pinned'));
    expect(await page.locator('quote-chain [role=status]').count()).toBe(0);
  });

  test('a withdrawal takes the words out, of the live and of the pinned', async () => {
    const codes = [await codeOf(), await codeOf('?mode=pinned')];
    await tell(ferry({ standing: 'WITHDRAWN' }));
    for (const code of codes) {
      await open(code);
      expect(await entry(WITHDRAWN).count()).toBe(1);
      expect(await page.locator('quote-chain .chain').innerText()).not.toContain(OLD);
      expect(await page.locator('quote-chain > blockquote').count()).toBe(0);
      expect(await page.locator('main').innerText()).not.toContain(OLD);
    }
  });

  test('what stands inside stays where no chain comes; an element with nothing inside says so', async () => {
    const nowhere = 'http://127.0.0.1:9';
    const body = `<quote-chain of="${ID}" server="${nowhere}"><blockquote>As it was.</blockquote></quote-chain>
      <quote-chain of="remark:nobody"></quote-chain>${script()}`;
    await page.goto(host.show(body));
    await page.locator('quote-chain').nth(1).getByText('This chain could not be shown here.').waitFor();
    expect(await page.getByText('As it was.').isVisible()).toBe(true);
    const [link] = await page.locator('quote-chain').nth(1).locator('a').all();
    expect(await link?.getAttribute('href')).toBe(`${server.url}/chain/remark:nobody`);
  });

  test('axe finds nothing in either theme, with a notice and without; nothing sticks out at 320 pixels', async () => {
    const codes = [await codeOf('?inferred'), await codeOf('?mode=pinned')];
    await tell(ferry({ words: NEW }));
    for (const code of codes) {
      await open(code);
      await page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(FINDINGS)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await page.setViewportSize(PLACE.viewport);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('its links are reached by keyboard, and seen to be', async () => {
    await open(`<quote-chain of="${ID}"></quote-chain>${script()}`);
    await page.keyboard.press('Tab');
    const link = page.locator('quote-chain a:focus');
    expect(await link.getAttribute('href')).toBe(`${server.url}/chain/${ID}`);
    expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });
});

describeInBrowser('where no script runs', () => {
  test('the words stand there with all that they have to carry', async () =>
    inPage(host.show(await codeOf('?inferred')), { javaScriptEnabled: false }, async ({ page }) => {
      const told = await page.locator('quote-chain blockquote').innerText();
      expect(told).toContain(
        `Ada Lund, 5 May 2031: “${OLD}” (Printed by Harbour News, 7 May 2031, through Radio Quay, a translation, by Eva Falk)`,
      );
      expect(told).toContain('[set side by side]');
    }));
});

/** Runs in the page: the rules that it breaks, and where. */
const FINDINGS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) =>
    target.join(' ') + ' ' + failureSummary).join(' | ')))`;
