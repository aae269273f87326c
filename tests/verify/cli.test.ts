import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/open.js';
import { testAddress } from '../_kit/database.js';
import { change, loadText, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { outside, sandbox } from '../database/sandbox.js';

jest.setTimeout(120_000);

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
  await loadText(opened.graph, readFileSync(new URL('club.yaml', import.meta.url), 'utf8'));
});
afterAll(() => opened.close());

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly errors: string;
}

/** Runs the command, on the run's database unless other settings are given. */
function run(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>> = testSettings(),
): Promise<Ended> {
  const script = fileURLToPath(new URL('../../src/cli/verify.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...parameters], {
    env: { ...outside(), ...settings },
  });
  let [said, errors] = ['', ''];
  child.stdout.on('data', (bytes) => (said += String(bytes)));
  child.stderr.on('data', (bytes) => (errors += String(bytes)));
  return new Promise((done) => child.once('close', (code) => done({ code, said, errors })));
}

function testSettings(): Readonly<Record<string, string>> {
  const { uri, user, password, database } = testAddress();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

test('a graph that keeps its promises: what was looked at, and code 0', async () => {
  const { code, said } = await run([]);
  expect(said).toMatch(/^0 violations\. Looked at: .*5 Remark, 8 Reply.*\.\n$/);
  expect(code).toBe(0);
});

test('a broken promise: a line with its name, the id and the sentence, and code 1; the same as JSON', async () => {
  const setTo = (text: string) =>
    change(opened.graph, `MATCH (ann:Remark {id: 'remark:ann-best'}) SET ann.text = '${text}'`);
  await setTo('I am the worst.');
  const message =
    'The text of remark:ann-best should be that of the wording that stands for it, "I am the best. Slow?", but is "I am the worst.".';
  const { code, said } = await run([]);
  expect(said.split('\n')).toEqual([
    `remark.text  remark:ann-best  ${message}`,
    expect.stringMatching(/^1 violation\. /),
    '',
  ]);
  expect(code).toBe(1);
  const asJson = await run(['--json']);
  await setTo('I am the best. Slow?');
  expect(asJson.code).toBe(1);
  expect(JSON.parse(asJson.said)).toEqual({
    violations: [{ promise: 'remark.text', id: 'remark:ann-best', message }],
    counts: expect.objectContaining({ Remark: 5 }),
  });
});

test.each<[string, readonly string[], Readonly<Record<string, string>> | undefined, string]>([
  ['an unknown option', ['--fast'], undefined, "error: unknown option '--fast'"],
  ['a setting that is wrong', [], { NEO4J_URI: 'here', NEO4J_PASSWORD: 'x' }, 'The settings are wrong:\n  NEO4J_URI'],
  ['a server that is not there', [], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, 'Nothing answers at'],
])('%s: told in words, and code 2', async (_, parameters, settings, expected) => {
  const { code, said, errors } = await run(parameters, settings);
  expect({ code, said }).toEqual({ code: 2, said: '' });
  expect(errors).toContain(expected);
  expect(errors).not.toMatch(/^\s+at /m);
});

test('beside a server that runs on the data folder, its database is looked at, and left running', async () => {
  const box = sandbox();
  const settings = { ...outside(), REJOINDER_DATA: `${box.path}/data`, REJOINDER_MEMORY: '256m' };
  const database = await openDatabase(readConfig(settings), () => {});
  try {
    const { code, said } = await run([], settings);
    expect(said).toContain(
      'guard  entity_id  The database should guard the uniqueness of id of Entity, but does not.\n',
    );
    expect(said).toContain('Looked at: nothing, the database is empty.');
    expect(code).toBe(1);
    expect((await run([], settings)).code).toBe(1);
  } finally {
    await database.close();
    box.remove();
  }
});
