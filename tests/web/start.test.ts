import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { monthsBetween } from '../../src/web/pages/start/months.js';
import { cutAt } from '../../src/web/pages/parts/stretches.js';
import { sentenceAddress } from '../../src/web/pages/parts/sentence-address.js';
import { describeInBrowser, visit } from '../_kit/browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function page(path: string): Promise<string> {
  const response = await fetch(new URL(path, server.url), { headers: { 'accept-language': 'en-GB' } });
  expect(response.status).toBe(200);
  return (await response.text())
    .replaceAll(/<script[\s\S]*?<\/script>|<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

describe('without a script', () => {
  test('the start page has the story in time: remarks and races together', async () => {
    const told = await page('/');
    expect(told).toContain('11 November 2023');
    expect(told).toContain('Two miles, Diamond League, Paris 2023');
    expect(told).toContain('In 5 sources held');
  });

  test('pasted words find whose they are, where they differ, and who was answered', async () => {
    const told = await page('/find?text=you+must+be+surrounded+by+so+many+yes+men');
    expect(told).toContain('They are of one remark in the sources held.');
    expect(told).toContain('Josh Kerr, 11 November 2023');
    expect(told).toContain('The Sunday Plodcast');
    expect(told).toContain('When the pacemakers drop out');
  });

  test('words that nobody printed are not in the sources held, which is not that nobody said them', async () => {
    const told = await page('/find?text=zebra+umbrella+quantum+marmalade');
    expect(told).toContain('They are not in the sources held. They may stand elsewhere.');
  });

  test('no text asks for one', async () => {
    expect(await page('/find')).toContain('Type a name, a race, or words that you remember.');
  });
});

describeInBrowser('by keyboard', () => {
  test('paste a phrase, find who was answered, copy the citation', async () => {
    const visited = await visit(new URL('/', server.url).href);
    const { page: tab, faults } = visited;
    try {
      await tab.waitForSelector('[data-island=finder][data-awake]');
      await tab.focus('#finder-text');
      await tab.keyboard.insertText('surrounded by so many yes men');
      await tab.waitForSelector('[role=option]');
      await tab.keyboard.press('ArrowDown');
      expect(await tab.getAttribute('#finder-text', 'aria-activedescendant')).toBe('finder-option-0');
      await tab.keyboard.press('Enter');
      await tab.waitForURL('**/remark/kerr-yes-men');
      expect(await tab.textContent('main')).toContain('It challenges');
      await tab.focus('.take-away .citations summary');
      await tab.keyboard.press('Enter');
      const line = tab.locator('.take-away .citation').first();
      expect(await line.textContent()).toContain('CITIUS MAG');
      await tab.locator('.take-away .citations button').first().focus();
      await tab.keyboard.press('Enter');
      await tab.waitForSelector('.take-away .citations [role=status]:not(:empty)');
      expect(faults).toEqual([]);
    } finally {
      await visited.close();
    }
  });

  test('Escape closes the answers', async () => {
    const visited = await visit(new URL('/', server.url).href);
    const { page: tab } = visited;
    try {
      await tab.waitForSelector('[data-island=finder][data-awake]');
      await tab.focus('#finder-text');
      await tab.keyboard.insertText('Kerr');
      await tab.waitForSelector('[role=option]');
      await tab.keyboard.press('Escape');
      await tab.waitForSelector('#finder-list', { state: 'hidden' });
      expect(await tab.getAttribute('#finder-text', 'aria-expanded')).toBe('false');
    } finally {
      await visited.close();
    }
  });
});

test('months go on over the end of a year', () => {
  expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
});

test('stretches that overlap are cut once', () => {
  const marked = [{ range: { start: 2, end: 4 } }, { range: { start: 3, end: 5 } }];
  expect(
    cutAt('abcdefg', marked)
      .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
      .join(''),
  ).toBe('ab[c][d][e]fg');
});

test('the address of a sentence names long words by their ends, and escapes what has a meaning there', () => {
  expect(sentenceAddress('https://e.org/a', 'yes-men, & co')).toBe('https://e.org/a#:~:text=yes%2Dmen%2C%20%26%20co');
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(sentenceAddress('https://e.org/a', long)).toBe(
    'https://e.org/a#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
  );
});
