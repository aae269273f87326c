import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerAddress } from '../../src/database/address.js';
import { databasesOn, startProgramme, type Started } from './child.js';
import { Proxy } from './proxy.js';
import type { Outcome, Round } from './round.js';

const QUERY = '{ stories { totalCount } }';
const RUNNING = 50;

/** The whole programme, told to stop and robbed of its database. */
export function programmeRounds(address: () => ServerAddress): readonly Round[] {
  return [
    { name: 'SIGTERM while 50 requests run', run: () => underLoad(address) },
    { name: 'SIGTERM while the database of its own is stopped', run: () => withDataOfItsOwn(whileHung) },
    { name: 'the database of its own is killed', run: () => withDataOfItsOwn(killed) },
  ];
}

async function underLoad(address: () => ServerAddress): Promise<Outcome> {
  const { user, password, database } = address();
  const proxy = await Proxy.before(() => address().uri);
  const programme = await startProgramme({
    NEO4J_URI: proxy.uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    REJOINDER_DEADLINE: '10',
  });
  for (let round = 0; round < RUNNING; round += 1) await ask(programme.url);
  await proxy.set({ kind: 'delay', milliseconds: 100 });
  const asked = Array.from({ length: RUNNING }, () => ask(programme.url));
  await sleep(100);
  const { code, milliseconds } = await programme.end('SIGTERM');
  const statuses = await Promise.all(asked);
  await proxy.close();
  const count = (status: number | null): number => statuses.filter((each) => each === status).length;
  const [answered, shed] = [count(200), count(503)];
  return {
    figures: { running: RUNNING, answered, shed, cut: count(null), code, milliseconds },
    broken: [
      ...(answered > 0 && answered + shed === RUNNING ? [] : ['all requests that were let in are answered']),
      ...(code === 0 ? [] : ['the exit code is 0']),
    ],
  };
}

async function withDataOfItsOwn(round: (programme: Started, folder: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-faults-'));
  try {
    return await round(await startProgramme({ REJOINDER_DATA: folder }), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function whileHung(programme: Started, folder: string): Promise<Outcome> {
  for (const pid of databasesOn(folder)) process.kill(pid, 'SIGSTOP');
  const asked = Array.from({ length: RUNNING }, () => ask(programme.url));
  await sleep(300);
  const { code, milliseconds } = await programme.end('SIGTERM');
  const statuses = await Promise.all(asked);
  const left = databasesOn(folder).length;
  return {
    figures: { running: RUNNING, ended: statuses.filter((status) => status !== null).length, code, milliseconds, left },
    broken: [
      ...(statuses.includes(null) ? ['every request gets an answer'] : []),
      ...(code === 0 ? [] : ['the exit code is 0']),
      ...(milliseconds < 12_000 ? [] : ['it has stopped within twelve seconds']),
      ...(left === 0 ? [] : ['no database is left']),
    ],
  };
}

async function killed(programme: Started, folder: string): Promise<Outcome> {
  const began = performance.now();
  for (const pid of databasesOn(folder)) process.kill(pid, 'SIGKILL');
  const unready = await until(programme.url, 503);
  const ready = await until(programme.url, 200);
  const milliseconds = Math.round(performance.now() - began);
  const status = await ask(programme.url);
  const { code } = await programme.end('SIGTERM');
  return {
    figures: { unready, backAfter: milliseconds, status, code },
    broken: [
      ...(unready !== null && unready <= 2_000 ? [] : ['it is known within two seconds']),
      ...(ready !== null && status === 200 ? [] : ['the database is started again, and the server needs no restart']),
      ...(code === 0 ? [] : ['the exit code is 0']),
    ],
  };
}

/** The status of an answer; null when there was none. */
async function ask(url: string): Promise<number | null> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    await response.text();
    return response.status;
  } catch {
    return null;
  }
}

/** Milliseconds until `/readyz` answers so; null when it does not within a minute. */
async function until(url: string, status: number): Promise<number | null> {
  const began = performance.now();
  while (performance.now() - began < 60_000) {
    const response = await fetch(`${url}/readyz`);
    await response.text();
    if (response.status === status) return Math.round(performance.now() - began);
    await sleep(20);
  }
  return null;
}
