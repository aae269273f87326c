import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildForBrowsers } from '../src/web/build.js';
import { settingsHelp } from '../src/config.js';
import { describeInBrowser } from './_kit/in-browser.js';
import { openStoryGraph, type TestGraph } from './_kit/graph.js';
import { startTestServer, type TestServer } from './_kit/server.js';
import { openHost } from './embed/host.js';
import { inPage } from './embed/in-page.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The first block of the README in a language. */
function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`The README has no block in ${language}.`);
  return found;
}

describe('the README', () => {
  let opened: TestGraph;
  let server: TestServer;
  beforeAll(async () => {
    await buildForBrowsers(() => {});
    opened = await openStoryGraph();
    server = await startTestServer(opened);
  }, 300_000);
  afterAll(async () => {
    await server.close();
    await opened.close();
  });

  test('gives the answer that its question really has', async () => {
    const answer = await server.ask(block('graphql'));
    expect({ data: answer.data }).toEqual(JSON.parse(block('json')));
  });

  test('lists the settings as --help does', () => {
    expect(readme).toContain(settingsHelp());
  });

  /** The page that the README shows, as if our server were where the test has it. */
  const embedded = (): string => block('html').replaceAll('http://127.0.0.1:4000', server.url);

  test('embeds what the code of that chain says to whoever runs no script', async () => {
    const code = await (await fetch(`${server.url}/embed/code/remark:kerr-no-comment?up=2&down=1`)).text();
    const [line = ''] = /<p>Josh Kerr, 29 February 2024.*?<\/p>/.exec(code) ?? [];
    expect(line).toContain('“No comment.”');
    expect(embedded()).toContain(line);
    expect(embedded().trim().split('\n')).toHaveLength(10);
  }, 120_000);

  describeInBrowser('in a browser', () => {
    test('embeds a chain', async () => {
      const host = await openHost();
      try {
        await inPage(host.show(embedded()), {}, async ({ page }) => {
          await page.locator('quote-chain .entry-anchor blockquote').getByText('“No comment.”').waitFor();
          expect(await page.locator('quote-chain .entry').count()).toBeGreaterThan(2);
        });
      } finally {
        await host.close();
      }
    }, 240_000);
  });
});
