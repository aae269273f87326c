import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { visit, type WatchedPage } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { PATIENCE, broken, serveExample } from './run.js';
import { warm } from './warm.js';

/** The client may have to be compiled first, and the app is built. */
jest.setTimeout(300_000);

let graph: TestGraph;
let server: TestServer;
let served: Awaited<ReturnType<typeof serveExample>>;

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
  await warm(server);
  served = await serveExample('react', server.url);
});

afterAll(async () => {
  await served.close();
  await server.close();
  await graph.close();
});

describeInBrowser('the React app', () => {
  let visitor: WatchedPage;
  beforeAll(async () => {
    visitor = await visit(served.url);
    visitor.page.setDefaultTimeout(PATIENCE);
    await visitor.page.locator('[aria-current]').waitFor();
  });
  afterAll(() => visitor.close());

  test('shows a chain: the words, their source, and how each reply is known', async () => {
    const yesMen = visitor.page.locator('[aria-current]');
    expect(await yesMen.getByRole('blockquote').textContent()).toContain(
      'you must be surrounded by so many yes-men that you don’t realize that you have weaknesses.’',
    );
    const said = await yesMen.textContent();
    expect(said).toContain('Josh Kerr · 11 November 2023');
    expect(said).toContain('Printed by CITIUS MAG, 13 March 2024, through The Sunday Plodcast');
    expect(said).toContain('Challenges Jakob Ingebrigtsen, summer 2023 (a source says so: ');
    expect(said).toContain('Responds to Jakob Ingebrigtsen, 27 August 2023 (set side by side: ');
    expect(await visitor.page.getByText('As told by the 5 sources held').isVisible()).toBe(true);
  });

  test('axe finds nothing; nothing goes wrong, and nothing but the API is asked', async () => {
    expect(await broken(visitor.page)).toEqual([]);
    expect(visitor.faults.filter((fault) => fault !== `outside: ${server.url}/graphql`)).toEqual([]);
  });

  test('a remark that nothing held leads to or from says so', async () => {
    const { page } = visitor;
    await page.goto(`${served.url}?of=remark:ingebrigtsen-treadmill`);
    await page.getByText('some good threshold work on the treadmill').waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^In the sources held, it responds to nothing/);
  });

  test('an id that nothing has leads to the nearest', async () => {
    const { page } = visitor;
    await page.goto(`${served.url}?of=remark:kerr-yes-man`);
    await page.getByRole('link', { name: 'remark:kerr-yes-men' }).click();
    await page.locator('[aria-current]').getByText('so many yes-men').waitFor();
    expect(new URL(page.url()).searchParams.get('of')).toBe('remark:kerr-yes-men');
  });

  test('tells that the chain is on its way, that it did not come, and asks again', async () => {
    const { page } = visitor;
    let go = (): void => undefined;
    const gone = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/graphql', async (route) => {
      await gone;
      await route.abort();
    });
    await page.goto(served.url);
    await page.getByRole('status').getByText('on its way').waitFor();
    go();
    expect(await page.getByRole('alert').locator('p').textContent()).toBe(`No answer came from ${server.url}/graphql.`);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[aria-current]').getByText('so many yes-men').waitFor();
  });
});
