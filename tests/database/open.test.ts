import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/open.js';
import { hasEnded, isRunning, type RunningProcess, runningProcess } from '../../src/database/process.js';
import { connect } from '../../src/graph/connect.js';
import { outside, type Sandbox, sandbox, startFault } from './sandbox.js';

jest.setTimeout(120_000);

/** One data folder for all tests of this file: each start finds what the one before left. */
let box: Sandbox;
beforeAll(() => void (box = sandbox()));
/** A test that fails may leave its process behind, and jest would wait for it. */
const launched: ChildProcess[] = [];
afterAll(() => {
  for (const child of launched) child.kill('SIGKILL');
  box.remove();
});

const environment = () => ({ ...outside(), REJOINDER_DATA: join(box.path, 'data'), REJOINDER_MEMORY: '256m' });
const address = z.object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() });
type Address = z.infer<typeof address>;

/** A process that holds the database, as the shell does. */
interface Holder {
  readonly process: ChildProcess;
  readonly address: Address;
  readonly java: RunningProcess;
  /** How the process ended. */
  readonly ended: Promise<{ code: number | null; errors: string }>;
}

function launch(): { process: ChildProcess; firstLine: Promise<string>; ended: Holder['ended'] } {
  const script = fileURLToPath(new URL('holder.ts', import.meta.url));
  const started = spawn(process.execPath, ['--import', 'tsx', script], { env: environment() });
  launched.push(started);
  let errors = '';
  started.stderr.on('data', (bytes) => (errors += String(bytes)));
  const firstLine = new Promise<string>((done) => started.stdout.once('data', (bytes) => done(String(bytes))));
  return {
    process: started,
    firstLine,
    ended: new Promise((done) => started.once('close', (code) => done({ code, errors }))),
  };
}

async function hold(): Promise<Holder> {
  const { process: started, firstLine, ended } = launch();
  const line = await Promise.race([firstLine, ended.then(({ errors }) => Promise.reject(new Error(errors)))]);
  return { process: started, address: address.parse(JSON.parse(line)), java: childInLock(), ended };
}

function childInLock(): RunningProcess {
  const lock: unknown = JSON.parse(readFileSync(join(box.path, 'data', 'lock'), 'utf8'));
  return z.object({ child: runningProcess }).parse(lock).child;
}

async function ask(where: Address, text: string): Promise<unknown> {
  const driver = await connect(where);
  try {
    return (await driver.executeQuery(text)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

test('a database is there, with a password that only its owner can read, and a clean stop leaves nothing running', async () => {
  const { process: holder, address: where, java, ended } = await hold();
  await ask(where, `CREATE (:Kept {id: 'one'})`);
  await expect(startFault(() => connect({ ...where, password: 'neo4j' }))).resolves.toContain(
    'does not accept the password',
  );
  const data = join(box.path, 'data');
  expect(statSync(data).mode & 0o077).toBe(0);
  expect(statSync(join(data, 'password')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(data, 'password'), 'utf8')).toBe(where.password);
  expect(readdirSync(data).sort()).toEqual([
    'address',
    'lock',
    'neo4j',
    'neo4j.log',
    'password',
    'settings',
    'version',
  ]);
  holder.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0 });
  expect(isRunning(java)).toBe(false);
  expect(readdirSync(data)).not.toContain('lock');
  expect(readdirSync(data)).not.toContain('address');
});

test.each<[string, NodeJS.Signals]>([
  ['kill -9', 'SIGKILL'],
  ['a crash', 'SIGUSR2'],
  ['Ctrl-C', 'SIGINT'],
])('after %s no Java is left, and the next start works on the same data', async (_, signal) => {
  const { process: holder, address: where, java, ended } = await hold();
  await expect(ask(where, `MATCH (kept:Kept) RETURN kept.id AS id`)).resolves.toEqual([{ id: 'one' }]);
  holder.kill(signal);
  await ended;
  expect(await hasEnded(java, 10_000)).toBe(true);
});

test('data in use are refused, naming the process; after kill -9 a start waits for what is still stopping', async () => {
  const first = await hold();
  const second = await launch().ended;
  expect(second).toEqual({
    code: 1,
    errors: expect.stringContaining(`in use by another start, process ${first.process.pid}.`),
  });
  first.process.kill('SIGKILL');
  await first.ended;
  const third = await hold();
  expect(third.java.pid).not.toBe(first.java.pid);
  third.process.kill('SIGTERM');
  expect(await third.ended).toMatchObject({ code: 0 });
});

test('a database that ends by itself is told to whoever opened it', async () => {
  const { java, ended } = await hold();
  process.kill(java.pid, 'SIGKILL');
  expect(await ended).toEqual({ code: 0, errors: expect.stringContaining('The database ended by itself (SIGKILL)') });
});

test('a start that is stopped half way leaves nothing running', async () => {
  const { process: holder, ended } = launch();
  await new Promise<void>((done) =>
    holder.stderr?.on('data', (line) => String(line).includes('Starting Neo4j') && done()),
  );
  await new Promise((done) => setTimeout(done, 500));
  const java = childInLock();
  expect(isRunning(java)).toBe(true);
  holder.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0 });
  expect(isRunning(java)).toBe(false);
});

test('with NEO4J_URI nothing is fetched and nothing is started', async () => {
  const config = readConfig({ NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'x', PATH: '/nowhere' });
  const database = await openDatabase(config, (line) => Promise.reject(new Error(line)));
  await database.close();
  expect(database).toMatchObject({ uri: 'neo4j+s://example.org', user: 'neo4j', password: 'x', database: '' });
});
