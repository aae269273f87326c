import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Database } from '../../src/database/open.js';

/** A contender that runs as a process of its own. */
export interface Contender {
  readonly process: ChildProcess;
  /** Where it answers; empty for the bare driver. */
  readonly url: string;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const packageJson = z.object({ scripts: z.object({ start: z.string() }) });

/** Our server as `npm start` runs it, on the made graph, with every limit and check in force. */
export function startOurs(database: Database): Promise<Contender> {
  const { scripts } = packageJson.parse(JSON.parse(readFileSync(here('../../package.json'), 'utf8')));
  const child = spawn('sh', ['-c', scripts.start], {
    cwd: here('../..'),
    env: {
      ...process.env,
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
      NEO4J_DATABASE: database.database,
      PORT: '0',
      LOG_LEVEL: process.env['BENCH_LOG_LEVEL'] ?? 'info',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.resume();
  return ready(child, child.stderr, /The API: (\S+)/);
}

/** `@neo4j/graphql` on Apollo Server. */
export function startPeer(database: Database): Promise<Contender> {
  const child = spawn(process.execPath, ['--import', 'tsx', here('peer.ts')], {
    cwd: here('..'),
    env: { ...process.env, ...addressed(database), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return ready(child, child.stdout, /^ready (\S+)/);
}

/** The bare driver. */
export async function startRaw(database: Database): Promise<Contender> {
  const child = fork(here('raw.ts'), {
    cwd: here('..'),
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...addressed(database) },
  });
  await once(child, 'message');
  return { process: child, url: '' };
}

export async function stop({ process: child }: Contender): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

const addressed = ({ uri, user, password }: Database) => ({
  BENCH_URI: uri,
  BENCH_USER: user,
  BENCH_PASSWORD: password,
});

async function ready(child: ChildProcess, stream: NodeJS.ReadableStream, told: RegExp): Promise<Contender> {
  const said: string[] = [];
  for await (const line of createInterface({ input: stream })) {
    said.push(line);
    const url = told.exec(line)?.[1];
    if (url === undefined) continue;
    stream.resume();
    return { process: child, url };
  }
  throw new Error(`A contender ended before it was ready:\n${said.join('\n')}`);
}
