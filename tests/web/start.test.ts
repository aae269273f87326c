import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cutAt } from '../../src/web/pages/parts/stretches.js';
import { sentenceAddress } from '../../src/web/pages/parts/sentence-address.js';
import { visit } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

/** A database that has just started plans its first queries for seconds. */
jest.setTimeout(120_000);

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

  test('every remark and race held has a mark, and each leads to something that is held', async () => {
    const html = await (await fetch(new URL('/', server.url))).text();
    const ids = [...html.matchAll(/data-item="((?:remark|race):[^"]+)"/g)].map(([, id = '']) => id);
    const { data } = await server.ask('{ remarks(first: 1) { totalCount } races(first: 1) { totalCount } }');
    const held = Number(at(data, 'remarks', 'totalCount')) + Number(at(data, 'races', 'totalCount'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(held);
    expect(html).toContain(`Shown here: ${held} of ${held} remarks and races held.`);
    for (const some of [ids.slice(0, 60), ids.slice(60)]) {
      const answer = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: some });
      expect(listAt(answer.data, 'nodes')).not.toContain(null);
    }
    expect((await fetch(new URL('/race/millrose-2024-two-miles', server.url))).status).toBe(200);
  });

  test('Millrose stands between "yes-men" and the answer with a blindfold; Glasgow behind both', async () => {
    const html = await (await fetch(new URL('/', server.url))).text();
    const places = [
      'remark:kerr-yes-men',
      'race:millrose-2024-two-miles',
      'remark:ingebrigtsen-blindfold',
      'race:glasgow-2024-3000m-final',
    ].map((id) => placeOf(id, html));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(new Set(places).size).toBe(4);
  });

  test('a curve leads to "yes-men" from what it answers, in the look of how that is known', async () => {
    const html = await (await fetch(new URL('/', server.url))).text();
    const curves = [...html.matchAll(/<path class="reply ([a-z-]+)"[^>]*data-between="([^"]+)"/g)];
    const answered = curves.filter(
      ([, , between]) => between === 'remark:ingebrigtsen-next-guy remark:kerr-disrespectful',
    );
    expect(answered.map(([, look]) => look)).toEqual(['reply-stated']);
  });

  test('the list says what is not known of a date, and opens by month', async () => {
    const told = await page('/');
    expect(told).toContain('Until a day in 2024, from when on is not known');
    expect(told).toContain('August 2023 6 remarks, 5 races');
  });

  test('one year alone has what may have been in it, and nothing without a date', async () => {
    const html = await (await fetch(new URL('/?from=2023&to=2023', server.url))).text();
    expect(html).toContain('data-item="remark:kerr-yes-men"');
    expect(html).not.toContain('data-item="remark:kerr-vicious-1500"');
    expect(html).toContain('what has no date is left out here');
  });

  test('what is no date is refused on a page of its own, with what would be right', async () => {
    const response = await fetch(new URL('/?from=yesterday', server.url), { headers: { accept: 'text/html' } });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('This can not be asked so');
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

/** From left to right, where the mark of a thing stands. */
function placeOf(id: string, html: string): number {
  const link = new RegExp(`data-item="${id}"[\\s\\S]*?</a>`).exec(html)?.[0] ?? '';
  const [, circle, diamond] =
    /<circle class="story-shape" cx="([\d.]+)"|<path class="story-shape" d="M([\d.]+) /.exec(link) ?? [];
  return Number(circle ?? diamond);
}

describeInBrowser('by keyboard', () => {
  test('the drawing is one stop; arrow keys go through a row and tell each mark, Enter opens it', async () => {
    const visited = await visit(new URL('/', server.url).href);
    const { page: tab, faults } = visited;
    try {
      await tab.waitForSelector('[data-island=drawing][data-awake]');
      expect(await tab.locator('#story-picture a[tabindex="0"]').count()).toBe(1);
      await tab.focus('#story-picture a[tabindex="0"]');
      await tab.keyboard.press('End');
      await tab.keyboard.press('Home');
      const row = (): Promise<unknown> => tab.evaluate('document.activeElement.dataset.row');
      const from = await row();
      await tab.keyboard.press('ArrowDown');
      expect(await row()).not.toBe(from);
      for (let rows = 0; rows < 3 && (await row()) !== 'athlete:josh-kerr'; rows += 1)
        await tab.keyboard.press('ArrowDown');
      expect(await row()).toBe('athlete:josh-kerr');
      await tab.keyboard.press('Home');
      expect(await tab.textContent('.drawing-told')).toContain('Josh Kerr');
      await tab.keyboard.press('Enter');
      await tab.waitForURL('**/remark/kerr-*');
      expect(faults).toEqual([]);
    } finally {
      await visited.close();
    }
  });

  test.each([
    ['/', 'text.story-name, text.story-row-name, text.tick-name'],
    ['/network', 'text.network-name'],
  ])('on %s no name in the drawing overlaps another, as the browser sets them', async (path, names) => {
    const visited = await visit(new URL(path, server.url).href);
    try {
      expect(await visited.page.evaluate(overlaps(names))).toEqual([]);
    } finally {
      await visited.close();
    }
  });

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

/** Runs in the page: the texts that lie over one another. */
const overlaps = (names: string): string => `(() => {
  const all = [...document.querySelectorAll('main svg')].flatMap((svg) => {
    const texts = [...svg.querySelectorAll('${names}')].map((text) => ({ text: text.textContent, box: text.getBBox() }));
    return texts.flatMap((one, index) => texts.slice(index + 1).filter(({ box }) =>
      one.box.x < box.x + box.width && box.x < one.box.x + one.box.width &&
      one.box.y + 2 < box.y + box.height && box.y + 2 < one.box.y + one.box.height
    ).map(({ text }) => one.text + ' | ' + text));
  });
  return all;
})()`;

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
