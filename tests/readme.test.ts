import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { settingsHelp } from '../src/config.js';
import { openStoryGraph, type TestGraph } from './_kit/graph.js';
import { startTestServer, type TestServer } from './_kit/server.js';

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
    opened = await openStoryGraph();
    server = await startTestServer(opened);
  });
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
});
