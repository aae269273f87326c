import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { visit, type WatchedPage } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { until } from '../embed/in-page.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

/** On a busy machine a page that has never been asked for takes long. */
const PATIENCE = 60_000;
jest.setTimeout(3 * PATIENCE);

const CHAIN = '/chain/remark:kerr-yes-men';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
  // The first of its kind waits for its plan, and may be refused for it.
  for (let tries = 0; tries < 10 && (await fetch(server.url + CHAIN)).status !== 200; tries += 1);
}, 300_000);
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** A tab of a fresh browser for each test. */
let visited: WatchedPage;
let tab: Page;
async function open(path: string, special = {}): Promise<void> {
  visited = await visit(server.url + path, special);
  tab = visited.page;
  tab.setDefaultTimeout(PATIENCE);
  tab.setDefaultNavigationTimeout(PATIENCE);
}

const awake = (island: string): Promise<unknown> =>
  tab.waitForSelector(`[data-island=${island}][data-awake]`, { state: 'attached' });

/** Presses Tab until the focus is on something. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await tab.keyboard.press('Tab');
    if (await tab.locator(`${selector}:focus`).count()) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

/** The id of the thing in the picture that has the focus. */
const focused = (): Promise<string | null> => tab.locator('[role=treeitem]:focus').getAttribute('data-item');

/** An attribute of all that a selector finds, sorted. */
const allOf = async (selector: string, attribute: string): Promise<readonly (string | null)[]> => {
  const found = await tab.locator(selector).all();
  return (await Promise.all(found.map((one) => one.getAttribute(attribute)))).toSorted();
};

/** All that the picture and the list hold: things, and replies. */
const IN_PICTURE = ['.chain-picture [role=treeitem]', 'data-item'] as const;
const IN_LIST = ['.nest li[data-thing]', 'data-thing'] as const;

describeInBrowser('a chain by keyboard', () => {
  beforeEach(() => open('/'), PATIENCE);
  afterEach(() => visited.close());

  test('from words to the remark, to its chain, and back to the beginning of the chain', async () => {
    await awake('finder');
    await tabTo('#finder-text');
    await tab.keyboard.insertText('surrounded by so many yes men');
    await tab.waitForSelector('[role=option]');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await tab.waitForURL('**/remark/kerr-yes-men');
    await tabTo(`a[href="${CHAIN}"]`);
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`**${CHAIN}`);
    await awake('chainControls');

    await tabTo('[role=treeitem]');
    expect(await focused()).toBe('remark:kerr-yes-men');
    await tab.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('remark:ingebrigtsen-pacemaker');
    await tab.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('remark:question-pacers-2023');
    await tab.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('remark:question-pacers-2023');
    await tab.keyboard.press('End');
    expect(await focused()).not.toBe('remark:question-pacers-2023');
    await tab.keyboard.press('Home');
    expect(await focused()).toBe('remark:question-pacers-2023');
    await tab.keyboard.press('Enter');
    await tab.waitForURL('**/remark/question-pacers-2023');
    expect(await tab.textContent('main')).toContain(
      'Are you worried about the world championship not having a pacer and all this stuff?',
    );
    expect(visited.faults).toEqual([]);
  });
});

describeInBrowser('the picture of a chain', () => {
  beforeEach(async () => {
    await open(CHAIN);
    await awake('chainControls');
  }, PATIENCE);
  afterEach(() => visited.close());

  test('is a tree to a screen reader: what asks first, its answer below it, and what that drew', async () => {
    const tree = tab.getByRole('tree', { name: 'The chain as a tree, the earliest cause first' });
    const first = tree.getByRole('treeitem', { level: 1, name: /^somebody who asked Ingebrigtsen/ });
    expect(await first.getAttribute('aria-setsize')).toBe('3');
    expect(await tree.getByRole('treeitem', { level: 2, name: /^Jakob Ingebrigtsen, summer 2023/ }).count()).toBe(1);
    const anchor = tree.getByRole('treeitem', { level: 3, name: /^Josh Kerr, November 11, 2023; “/ });
    expect(await anchor.getAttribute('aria-label')).toContain(
      'challenges Jakob Ingebrigtsen, summer 2023 (a source says so)',
    );
    expect(await anchor.getAttribute('aria-current')).toBe('true');
    const written = await tree.ariaSnapshot();
    expect(written.match(/^\s*- '?treeitem /gm)).toHaveLength(12);
    expect(await tree.locator('[role=treeitem][tabindex="0"]').count()).toBe(1);
  });

  test('and the list hold the same things and the same replies, as rows and as a tree', async () => {
    for (const shape of ['rows', 'tree']) {
      await tab.goto(`${server.url}${CHAIN}?as=${shape}`);
      const things = await allOf(...IN_PICTURE);
      expect(things).toHaveLength(12);
      expect(things).toContain('race:budapest-2023-1500m-final');
      expect(await allOf(...IN_LIST)).toEqual(things);
      const replies = await allOf('.chain-picture [data-reply]', 'data-reply');
      expect(replies).toHaveLength(16);
      expect(await allOf('.nest [data-reply]', 'data-reply')).toEqual(replies);
    }
  });

  test('is whole at first sight, grows and shrinks by keys, and keeps its names in sight', async () => {
    const region = tab.locator('.chain-scroll');
    const sideways = (): Promise<boolean> => region.evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(await sideways()).toBe(false);
    await tab.locator('[role=treeitem][aria-current]').focus();
    for (let times = 0; times < 4; times += 1) await tab.keyboard.press('+');
    await tab.waitForFunction(() => {
      const one = document.querySelector('.chain-scroll');
      return one !== null && one.scrollWidth > 2 * one.clientWidth;
    });
    await tab.keyboard.press('End');
    await tab.keyboard.press('Home');
    const names = tab.locator('[data-stays=left] .lane-head').first();
    const edge = async (): Promise<number> =>
      ((await names.boundingBox())?.x ?? NaN) - ((await region.boundingBox())?.x ?? NaN);
    await region.evaluate((one) => one.scrollTo({ left: 300 }));
    // The names follow with the next frame that is drawn.
    await until(edge, (distance) => Math.abs(distance) < 3);
    expect(await region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    await tab.keyboard.press('0');
    await tab.waitForFunction(() => {
      const one = document.querySelector('.chain-scroll');
      return one !== null && one.scrollWidth <= one.clientWidth;
    });
    expect(visited.faults).toEqual([]);
  });

  test('fits on paper, and the list is printed whole', async () => {
    await tab.emulateMedia({ media: 'print' });
    const picture = await tab.locator('.chain-picture').boundingBox();
    expect(picture?.width).toBeLessThanOrEqual(1366);
    expect(picture?.height).toBeLessThanOrEqual(820);
    expect(
      await tab.locator('.chain-from, .chain-zoom').evaluateAll((all) => all.map((one) => one.checkVisibility())),
    ).toEqual([false, false]);
    expect(
      await tab
        .locator('.nest li[data-thing] .nest-entry')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(12);
  });
});

/**
 * The articles of FloTrack do not have the Guardian's question and what Kerr told it, Wightman's words, and what the
 * agency's writer said of the race in Tokyo.
 */
const NOT_IN_FLOTRACK = [
  'remark:kerr-flaws',
  'remark:question-guardian-2024',
  'remark:wightman-dragged-in',
  'remark:writer-cheruiyot-led',
] as const;

async function expectFlotrackMissing(): Promise<void> {
  const said = tab.locator('.chain-missing');
  await said.waitFor();
  expect(await said.getByRole('heading').textContent()).toBe('Not in the sources held from FloTrack');
  expect(await said.textContent()).toContain(
    '4 of the 11 remarks shown here are not in the sources held from FloTrack.',
  );
  expect(await allOf('.chain-picture .entry-missing', 'data-item')).toEqual(NOT_IN_FLOTRACK);
  expect(await allOf('.nest li[data-thing]:has(> .nest-entry > .nest-missing)', 'data-thing')).toEqual(NOT_IN_FLOTRACK);
  const [words = ''] = await tab.locator('.nest-missing').allTextContents();
  expect(words).toBe('not in the sources held from FloTrack');
  expect(await tab.locator('.chain-picture .entry-missing').first().getAttribute('aria-label')).toContain(words);
  expect(await tab.inputValue('#chain-from')).toBe('outlet:flotrack');
  expect(await allOf(...IN_PICTURE)).toEqual(await allOf(...IN_LIST));
}

describeInBrowser('what one outlet does not have', () => {
  afterEach(() => visited.close());

  test('is said at once, in the picture and in the list alike, and stays in the address', async () => {
    await open(CHAIN);
    await Promise.all([awake('chainInPlace'), awake('chainControls')]);
    await tab.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await tab.focus('#chain-from');
    await tab.selectOption('#chain-from', { label: 'FloTrack' });
    await expectFlotrackMissing();
    expect(await tab.locator('body[data-same-page]').count()).toBe(1);
    expect(await tab.getByRole('status').textContent()).toContain('not in the sources held from FloTrack');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('chain-from');
    expect(new URL(tab.url()).search).toBe('?from=outlet:flotrack');
    await awake('chainControls');

    await tab.reload();
    await expectFlotrackMissing();
    await tab.goBack();
    await tab.waitForSelector('.chain-missing', { state: 'detached' });
    expect(visited.faults).toEqual([]);
  });

  test('is said by a form, without a script', async () => {
    await open(CHAIN, { javaScriptEnabled: false });
    await tab.selectOption('#chain-from', { label: 'FloTrack' });
    await tab.click('.chain-from button');
    await tab.waitForURL('**from=outlet*');
    await expectFlotrackMissing();
    expect(visited.faults).toEqual([]);
  });

  test('keeps what is shown, and says so, where the server does not answer', async () => {
    await open(CHAIN);
    await awake('chainInPlace');
    await tab.context().setOffline(true);
    await tab.selectOption('#chain-from', { label: 'FloTrack' });
    await tab.getByText('The server did not answer. What is shown stays as it was.').waitFor();
    expect(await allOf(...IN_PICTURE)).toHaveLength(12);
    await tab.context().setOffline(false);
    await tab.getByRole('link', { name: 'Try again' }).click();
    await expectFlotrackMissing();
  });
});
