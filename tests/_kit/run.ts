import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig, type Tuning } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/open.js';
import { StartError } from '../../src/database/start-error.js';
import { buildForBrowsers } from '../../src/web/build.js';
import { environmentFor } from './database.js';
import { phasesOf } from './phases.js';
import { rehearseOn } from './rehearsal.js';

/**
 * The test runner: a throw-away database for each worker, jest on them, and nothing left behind. The data live in a new folder; the
 * jars come from the same cache as everybody's. With NEO4J_URI that server is used instead, by one worker.
 */
async function run(given: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-tests-'));
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  const databases: Database[] = [];
  try {
    await buildForBrowsers(report);
    const files = given.filter((argument) => !argument.startsWith('-'));
    const workers = files.length === 0 && process.env['NEO4J_URI'] === undefined ? mostWorkers() : 1;
    const tuned = (worker: number): Config => ({ ...configFor(join(folder, String(worker))), tuning: HASTE });
    for (let worker = 1; worker <= workers; worker += 1)
      databases.push(await openDatabase(tuned(worker), report, AbortSignal.any([stopping.signal])));
    if (needsRehearsal(files)) {
      report('Asking every question once; this takes a minute.');
      await Promise.all(databases.map((database) => rehearseOn(database, AbortSignal.any([stopping.signal]))));
    }
    let worst = 0;
    for (const phase of phasesOf(given, workers))
      worst = Math.max(worst, await jest(phase, databases, configFor(folder), stopping.signal));
    return worst;
  } finally {
    await Promise.all(databases.map((database) => database.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A run is short, asks thousands of different questions of tiny graphs, and takes each graph away again. So code is compiled fast
 * instead of well, and a plan stays, whatever the graph is by then: planning is more than half of what the database does in a run.
 */
const HASTE: Tuning = {
  java: ['-XX:TieredStopAtLevel=1'],
  neo4j: ['dbms.cypher.min_replan_interval=1h'],
};

/** A worker and its database keep two processors busy; more of them only wait for one another. */
const mostWorkers = (): number => Math.max(1, Math.min(2, Math.floor(availableParallelism() / 2)));

const report = (line: string): void => console.error(line);

const configFor = (data: string): Config =>
  readConfig({ REJOINDER_MEMORY: '512m', ...process.env, REJOINDER_DATA: data });

/** A run of everything, or of tests that look at pages, meets a database that has planned its questions. */
const needsRehearsal = (files: readonly string[]): boolean =>
  files.length === 0 || files.some((file) => /web|embed|examples|package/.test(file));

/** Runs jest to its end and returns its exit code; 130 when it was stopped by a signal. */
function jest(
  given: readonly string[],
  databases: readonly Database[],
  config: Config,
  signal: AbortSignal,
): Promise<number> {
  if (signal.aborted) return Promise.resolve(130);
  const command = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...given];
  const environment = { ...config.environment, ...environmentFor(databases) };
  const child = spawn(process.execPath, command, { stdio: 'inherit', env: environment });
  const end = (): void => void child.kill();
  signal.addEventListener('abort', end);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      signal.removeEventListener('abort', end);
      done(code ?? 130);
    });
  });
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (fault) {
  const isStopped = fault instanceof Error && fault.name === 'AbortError';
  if (!isStopped && !(fault instanceof StartError)) throw fault;
  console.error(fault.message);
  process.exitCode = isStopped ? 130 : 1;
}
