import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../src/config.js';
import { StartError } from '../../src/database/start-error.js';

/** A folder of its own for one test, with a path of its own for fakes of the tools outside: java and mvn. */
export interface Sandbox {
  readonly path: string;
  /** The settings, with data, cache and path inside the sandbox. */
  config(more?: Record<string, string>): Config;
  /** Puts a shell script on the path. It comes before the real tools, or instead of them. */
  fake(command: 'java' | 'mvn', script: string): void;
  remove(): void;
}

/** What every real tool needs from outside, and nothing that would change what is tested. */
export function outside(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'JAVA_HOME', 'XDG_CACHE_HOME', 'REJOINDER_CACHE'];
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

export function sandbox(): Sandbox {
  const path = mkdtempSync(join(tmpdir(), 'rejoinder-sandbox-'));
  const bin = join(path, 'bin');
  mkdirSync(bin);
  return {
    path,
    config: (more = {}) =>
      readConfig({ PATH: bin, REJOINDER_DATA: join(path, 'data'), REJOINDER_CACHE: join(path, 'cache'), ...more }),
    fake: (command, script) => {
      writeFileSync(join(bin, command), `#!/bin/sh\n${script}\n`);
      chmodSync(join(bin, command), 0o755);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The message of the StartError that the promise is rejected with. */
export async function startFault(attempt: () => unknown): Promise<string> {
  try {
    await attempt();
  } catch (fault) {
    if (fault instanceof StartError) return fault.message;
    throw fault;
  }
  throw new Error('Expected a StartError, but all went well.');
}
