import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { testAddress } from '../_kit/database.js';
import { visit } from '../_kit/browser.js';
import { describeInBrowser } from '../_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';
import { BOMBS } from '../limits/bombs.js';
import { installApp, type InstalledApp, type StartedApp } from './installed.js';
import { codeOnPage } from './page.js';

/** Packing, and installing some two hundred packages, wait for the disk and sometimes for the network. */
jest.setTimeout(600_000);

const PAGE = codeOnPage();

let app: InstalledApp;
let opened: TestGraph;
let server: TestServer;

beforeAll(async () => {
  app = installApp();
  opened = await openStoryGraph();
  server = await startTestServer(opened);
  for (const { place, language, code } of PAGE)
    writeFileSync(
      join(app.folder, `page-${place}.m${language}`),
      code.replaceAll('https://rejoinder.example', server.url),
    );
});

afterAll(async () => {
  await server.close();
  await opened.close();
  app.remove();
});

describe('the package', () => {
  const home = () => join(app.folder, 'node_modules/rejoinder');

  test('has the modules, the element, the schema and its page, and no source, test or seed', () => {
    expect(
      readdirSync(home())
        .filter((name) => name !== 'node_modules')
        .toSorted(),
    ).toEqual(['LICENSE', 'README.md', 'dist', 'docs', 'lib', 'package.json', 'schema.graphql']);
    expect(readdirSync(join(home(), 'dist'))).toEqual(['embed']);
    expect(readdirSync(join(home(), 'docs'))).toEqual(['client.md']);
  });

  test('names no place of the machine on which it was packed', () => {
    const here = process.cwd();
    const files = readdirSync(home(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const telling = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !path.includes('/rejoinder/node_modules/') && readFileSync(path, 'utf8').includes(here));
    expect(telling).toEqual([]);
  });

  test('brings a client without the questions of our own pages, as light as is promised', () => {
    expect(existsSync(join(home(), 'lib/client/generated/graphql.js'))).toBe(false);
    const [, alone = '', withQuestion = ''] =
      /^The client: ([\d.]+) kB \(gzip\); with one question ([\d.]+) kB\.$/m.exec(app.said) ?? [];
    expect(Number(alone)).toBeGreaterThan(0.3);
    expect(Number(alone)).toBeLessThanOrEqual(1);
    expect(Number(withQuestion)).toBeGreaterThan(Number(alone));
    expect(Number(withQuestion)).toBeLessThanOrEqual(2);
  });
});

describe('the client', () => {
  test('asks a server, and tells an answer with errors from no answer', async () => {
    const printed = await app.print('client.mjs', { REJOINDER_URL: `${server.url}/graphql` });
    expect(JSON.parse(printed)).toEqual({
      speaker: 'athlete:josh-kerr',
      byHash: 'athlete:josh-kerr',
      nearest: 'remark:kerr-yes-men',
      refused: [true, 'BAD_USER_INPUT'],
      nobody: 'NoAnswerError',
    });
  });

  test.each(PAGE.filter(({ language }) => language === 'js'))(
    'prints what docs/client.md says in its block $place',
    async ({ place, prints }) => {
      expect(await app.print(`page-${place}.mjs`)).toBe(prints);
    },
  );

  test('has types that tell what an answer has, and that it has no more, in the app and on docs/client.md', async () => {
    expect(await app.checkTypes()).toBe('');
  });
});

describeInBrowser("a page of the app's", () => {
  test('shows the element, and asks by the client in the page and in a worker', async () => {
    const started = await app.start('page.mjs', { REJOINDER_URL: server.url });
    const { page, faults, close } = await visit(started.places['page'] ?? '');
    const element = page.locator('quote-chain');
    await element.getByText('I do think people will start realizing').first().waitFor({ timeout: 60_000 });
    await page.locator('#page', { hasText: 'Josh Kerr' }).waitFor({ timeout: 60_000 });
    await page.locator('#worker', { hasText: 'Josh Kerr' }).waitFor({ timeout: 60_000 });
    expect(faults.filter((fault) => !fault.startsWith(`outside: ${server.url}/`))).toEqual([]);
    await close();
    expect(await started.end()).toMatchObject({ code: 0 });
  });
});

describe('mounted', () => {
  let mounted: StartedApp;
  beforeAll(async () => {
    const { uri, user, password, database } = testAddress();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    mounted = await app.start('mount.mjs', env);
  });

  const post = async (place: string, query: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(mounted.places[place] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    const body: unknown = await response.json();
    return { status: response.status, body, code: at(body, 'errors', 0, 'extensions', 'code') };
  };

  describe.each(['express', 'apollo', 'yoga'])('in %s', (place) => {
    test('answers with a chain', async () => {
      const { body } = await post(
        place,
        '{ chain(of: "remark:kerr-yes-men") { ... on Chain { entries { node { ... on Node { id } } } } } }',
      );
      const ids = listAt(body, 'data', 'chain', 'entries').map((entry) => at(entry, 'node', 'id'));
      expect(ids).toContain('remark:ingebrigtsen-pacemaker');
    });

    test.each(['1,000 aliases', 'fragments doubled 20 times'])('refuses the bomb "%s"', async (name) => {
      const bomb = BOMBS.find((one) => one.name === name);
      const { code } = await post(place, bomb?.query ?? '');
      // A text that is too long is refused by Apollo's own parser, in its own words.
      expect(['LIMIT_EXCEEDED', place === 'apollo' ? 'GRAPHQL_PARSE_FAILED' : '']).toContain(code);
    });

    test('refuses what is too dear before anything is read', async () => {
      const { body, code } = await post(place, DEAR);
      expect(code).toBe('LIMIT_EXCEEDED');
      expect(at(body, 'errors', 0, 'message')).toMatch(/^A query may have a price of at most 100,000/);
    });

    test("tells a caller's mistake in words that teach", async () => {
      const { body, code } = await post(place, '{ remarks(first: 101) { totalCount } }');
      expect(code).toBe('BAD_USER_INPUT');
      expect(at(body, 'errors', 0, 'message')).toMatch(/101/);
    });
  });

  test('guards a GET from the page of another site, and lets every other read', async () => {
    const address = `${mounted.places['express']}?query=${encodeURIComponent('{ stories { totalCount } }')}`;
    expect((await fetch(address)).status).toBe(200);
    const forged = await fetch(address, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(forged.status).toBe(400);
  });

  test('runs only trusted documents, and for no other origin, where it was told so', async () => {
    const refused = await post('http', '{ stories { totalCount } }', { origin: 'https://elsewhere.example' });
    expect(refused).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('says what is wrong where a body parser has come before it', async () => {
    const { status, body } = await post('late', '{ stories { totalCount } }');
    expect(status).toBe(500);
    expect(at(body, 'errors', 0, 'message')).toMatch(/mount Rejoinder before body parsers/);
  });

  test('ends with its server, and leaves the driver open that is not its own', async () => {
    const { said, code } = await mounted.end();
    expect(JSON.parse(said)).toEqual({ yourDriverIsStillOpen: true });
    expect(code).toBe(0);
  });
});

const DEAR =
  '{ remarks(first: 100) { edges { node { replies(first: 100) { edges { node { from { replies(first: 100) { totalCount edges { node { id } } } } } } } } } } }';
