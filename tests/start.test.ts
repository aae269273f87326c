import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { outside } from './database/sandbox.js';
import { listAt } from './_kit/server.js';

/** The whole program, started as `npm start` does, on data of its own. */
let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'rejoinder-start-'));
});
/** A test that fails may leave its process behind, and jest would wait for it. */
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

const FIRST_TAB = readFileSync(new URL('../src/web/playground/examples/01-yes-men.graphql', import.meta.url), 'utf8');

test('serves the story; after kill -9 nothing is left, and the next start serves the same data', async () => {
  const first = await started();
  expect(first.told).toMatch(/made +\d+ Athlete/);
  const answer = await ask(first.url);
  expect(listAt(answer, 'data', 'chain', 'entries').length).toBeGreaterThan(5);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  await nothingLeft();

  const second = await started();
  expect(second.told).toContain('nothing changed');
  expect(await ask(second.url)).toEqual(answer);
  second.child.kill('SIGTERM');
  const [code] = await once(second.child, 'exit');
  expect(code).toBe(0);
  await nothingLeft();
}, 180_000);

test('a port that is taken is named, with another to try, and nothing keeps running', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const at = holder.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  const { child, told } = launched({ PORT: String(port) });
  const [code] = await once(child, 'exit');
  holder.close();
  expect(code).toBe(1);
  expect(told()).toContain(`Port ${port} of 127.0.0.1 is taken by another program.`);
  expect(told()).not.toMatch(/^ +at /m);
  await nothingLeft();
}, 120_000);

test('settings that are wrong are all named at once, before anything starts', async () => {
  const { child, told } = launched({ PORT: 'many', NEO4J_URI: 'http://x', REJOINDER_DATTA: '/x' });
  const [code] = await once(child, 'exit');
  expect(code).toBe(1);
  for (const name of ['PORT', 'NEO4J_URI', 'NEO4J_PASSWORD', 'REJOINDER_DATTA']) expect(told()).toContain(`${name}:`);
  expect(told()).not.toMatch(/^ +at /m);
}, 60_000);

function launched(settings: Record<string, string>): { readonly child: ChildProcess; readonly told: () => string } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...outside(), REJOINDER_DATA: data, REJOINDER_MEMORY: '256m', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let heard = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  return { child, told: () => heard };
}

async function started(): Promise<{ readonly child: ChildProcess; readonly url: string; readonly told: string }> {
  const { child, told } = launched({ PORT: '0' });
  for (;;) {
    const url = /(http:\S+)\/graphql/.exec(told())?.[1];
    if (url !== undefined) return { child, url, told: told() };
    if (child.exitCode !== null) throw new Error(`The program ended with ${child.exitCode}:\n${told()}`);
    await wait(100);
  }
}

async function ask(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: FIRST_TAB }),
  });
  return response.json();
}

/** Waits, for at most ten seconds, until no process names the data folder any more. */
async function nothingLeft(): Promise<void> {
  const end = Date.now() + 10_000;
  while (processesOn(data).length > 0 && Date.now() < end) await wait(200);
  expect(processesOn(data)).toEqual([]);
}

/** The command lines that name a folder; read from /proc, where there is one. */
function processesOn(folder: string): readonly string[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const line = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return line.includes(folder) && line.includes('java') ? [line] : [];
    } catch {
      return [];
    }
  });
}
