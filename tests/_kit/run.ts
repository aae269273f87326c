import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/open.js';
import { StartError } from '../../src/database/start-error.js';
import { buildForBrowsers } from '../../src/web/build.js';
import { rehearseOn } from './rehearsal.js';

/**
 * The test runner: one throw-away database for the whole run, jest on it, and nothing left behind. The data live in a
 * new folder; the jars come from the same cache as everybody's. With NEO4J_URI that server is used instead.
 */
async function run(jestArguments: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-tests-'));
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  try {
    const config = readConfig({ REJOINDER_MEMORY: '512m', ...process.env, REJOINDER_DATA: folder });
    const report = (line: string) => console.error(line);
    await buildForBrowsers(report);
    const database = await openDatabase(config, report, stopping.signal);
    try {
      if (needsRehearsal(jestArguments)) {
        report('Asking every question once; this takes a minute.');
        await rehearseOn(database, stopping.signal);
      }
      return await jest(jestArguments, database, config, stopping.signal);
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A run of everything, or of tests that look at pages, meets a database that has planned its questions. */
function needsRehearsal(jestArguments: readonly string[]): boolean {
  const files = jestArguments.filter((argument) => !argument.startsWith('-'));
  return files.length === 0 || files.some((file) => /web|embed|examples|package/.test(file));
}

/** Runs jest to its end and returns its exit code; 130 when it was stopped by a signal. */
function jest(given: readonly string[], database: Database, config: Config, signal: AbortSignal): Promise<number> {
  const command = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...given];
  const environment = {
    ...config.environment,
    TEST_NEO4J_URI: database.uri,
    TEST_NEO4J_USER: database.user,
    TEST_NEO4J_PASSWORD: database.password,
    TEST_NEO4J_DATABASE: database.database,
  };
  const child = spawn(process.execPath, command, { stdio: 'inherit', env: environment });
  signal.addEventListener('abort', () => child.kill());
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 130));
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
