import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { visit, type WatchedPage } from '../../_kit/browser.js';
import { describeInBrowser } from '../../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../../_kit/graph.js';
import { startTestServer, type TestServer } from '../../_kit/server.js';
import { readDossier } from '../../../src/web/pages/dossier/dossier.js';

jest.setTimeout(60_000);

test.each([
  '',
  'no JSON',
  '[]',
  '{"version":2,"entries":[]}',
  '{"version":1,"entries":[{"remark":"race:x","note":""}]}',
])('what is kept is looked at before it is believed: %s', (kept) => expect(readDossier(kept)).toBeNull());

describeInBrowser('the dossier', () => {
  let graph: TestGraph;
  let server: TestServer;
  let visited: WatchedPage;

  beforeAll(async () => {
    graph = await openStoryGraph();
    server = await startTestServer(graph);
    visited = await visit(`${server.url}/dossier`);
  });

  afterAll(async () => {
    await visited.close();
    await server.close();
    await graph.close();
  });

  test('keeps remarks and notes in order, and exports all of them with a footnote for each printing', async () => {
    const { page, faults } = visited;
    await page.getByText('Nothing is collected yet.').waitFor();
    await page.evaluate(() => {
      const entries = ['kerr-yes-men', 'ingebrigtsen-next-guy'].map((name) => ({ remark: `remark:${name}`, note: '' }));
      localStorage.setItem('rejoinder.dossier', JSON.stringify({ version: 1, entries }));
    });
    await page.reload();
    await page.getByLabel('Your note on what Jakob Ingebrigtsen said').fill('<b>Ask</b> him *again*');
    await page.getByRole('button', { name: 'Move number 2 up' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Download as Markdown' }).waitFor();
    expect(await page.locator('.collected textarea').first().inputValue()).toBe('<b>Ask</b> him *again*');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as Markdown' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.indexOf('just the next guy')).toBeLessThan(text.indexOf('doesn’t win a lot of'));
    expect(text).toContain('\\<b\\>Ask\\</b\\> him \\*again\\*');
    expect(text).toContain('[^1]: ');
    expect(text).toContain('FloTrack');

    const [asPage] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as HTML' }).click(),
    ]);
    expect(readFileSync(await asPage.path(), 'utf8')).not.toContain('<b>');
    expect(faults).toEqual([]);
  });

  test('without network the words are missing, the list and the notes are not, and asking again brings the words', async () => {
    const { page } = visited;
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    await page.getByText('The words could not be asked for just now; your list and your notes are safe.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Download as Markdown' }).waitFor();
    expect(await page.locator('.collected textarea').first().inputValue()).toBe('<b>Ask</b> him *again*');
  });
});
