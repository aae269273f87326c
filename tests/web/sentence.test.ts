import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { loadText, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { openHost, type Host } from '../embed/host.js';
import { inPage, until } from '../embed/in-page.js';

jest.setTimeout(120_000);

const SHORT = 'Sail at six-thirty, not at seven & certainly not at eight.';
const LONG =
  'The captain was asleep, the mate was ashore, the boy had the key, and nobody in the whole of the harbour office had the sense to knock.';

/** An article that is long before and behind the two sentences. */
const ARTICLE = `${'<p>The ferry was late again, and the town talked of it.</p>'.repeat(120)}
<p>“${SHORT}” she said.</p>${'<p>The harbour was quiet.</p>'.repeat(60)}<p>“${LONG}” he said.</p>${'<p>More tomorrow.</p>'.repeat(60)}`;

const story = (address: string, archived: string): string => `
story: { id: story:ferry, title: The late ferry, description: Why a ferry left late. }
people: { person:ada: { name: Ada Lund }, person:bo: { name: Bo Vik } }
outlets: { outlet:harbour: { name: Harbour News } }
sources:
  source:harbour: { title: Ferry row, kind: ARTICLE, outlet: outlet:harbour, held: false, published: 2031-05-07, url: "${address}", archived: "${archived}" }
remarks:
  remark:short:
    { speaker: person:ada, standing: PRINTED, said: 2031-05-05, wordings: [{ source: source:harbour, form: DIRECT, segments: [{ quoted: "${SHORT}" }], locator: paragraph 121 }] }
  remark:long:
    { speaker: person:bo, standing: PRINTED, said: 2031-05-06, wordings: [{ source: source:harbour, form: DIRECT, segments: [{ quoted: "${LONG}" }], locator: paragraph 182 }] }
`;

let graph: TestGraph;
let server: TestServer;
let host: Host;

beforeAll(async () => {
  graph = await openEmptyGraph();
  server = await startTestServer(graph);
  host = await openHost();
  const loading = await loadText(graph.graph, story(host.show(ARTICLE), host.show(ARTICLE)));
  if (!loading.isLoaded) throw new Error(JSON.stringify(loading));
}, 120_000);

afterAll(async () => {
  await host.close();
  await server.close();
  await graph.close();
});

describeInBrowser('a link to the very sentence', () => {
  test.each([
    ['short', 'The very sentence in the source', SHORT],
    ['long', 'The very sentence in the source', LONG],
    ['long', 'The archived copy', LONG],
  ])('leads a browser to the %s one: %s', (name, link, words) =>
    inPage(`${server.url}/remark/${name}`, {}, async ({ page }) => {
      await page.getByRole('link', { name: link }).first().click();
      const sentence = page.getByText(words);
      await sentence.waitFor();
      const top = await until(
        async () => (await sentence.boundingBox())?.y ?? -1,
        (y) => y > 0 && y < 820,
      );
      expect(top).toBeGreaterThan(0);
      expect(await page.evaluate<number>('window.scrollY')).toBeGreaterThan(1_000);
    }),
  );
});
