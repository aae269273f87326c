import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tuning } from '../config.js';
import { answersBolt, freePort, isTaken } from './bolt.js';
import { refuseFullDisk } from './folder.js';
import type { Home } from './home.js';
import type { Jars } from './jars.js';
import { ADD_OPENS, type Java } from './java.js';
import type { Report } from './report.js';
import { hasEnded, identify, send } from './process.js';
import { StartError } from './start-error.js';
import { watch } from './watcher.js';

/** A Neo4j that runs as our child and answers Bolt on a port of the loopback address. */
export interface Server {
  readonly port: number;
  /** Resolves with the reason when it ends although nobody stopped it. */
  readonly lost: Promise<string>;
  /** Asks it to stop, and ends it when it has not after so many milliseconds. */
  stop(patience?: number): Promise<void>;
}

interface Request {
  readonly java: Java;
  readonly jars: Jars;
  readonly home: Home;
  /** Of the heap and of the page cache, each. */
  readonly memory: string;
  readonly tuning: Tuning;
  readonly environment: NodeJS.ProcessEnv;
  readonly report: Report;
  readonly signal: AbortSignal | undefined;
}

/** Time for recovery after a crash on a big store, on a busy machine. */
const PATIENCE = 5 * 60_000;

/** Starts the server and waits until it answers. A port that somebody else takes meanwhile is given up for another. */
export async function startServer(request: Request): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = launch(port, request);
    if (await hasAnswered(child, port, request)) return toServer(child, port, request);
    if (attempt === 3 || !(await isTaken(port))) throw died(child, request);
    request.report(`Port ${port} was taken meanwhile; trying another …`);
  }
}

function launch(port: number, { java, jars, home, memory, tuning, environment }: Request): ChildProcess {
  refuseFullDisk(home.folder);
  writeFileSync(join(home.settings, 'neo4j.conf'), settings(port, memory, tuning.neo4j));
  const log = openSync(home.log, 'w', 0o600);
  const options = [
    `-Xmx${memory}`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...ADD_OPENS,
    ...tuning.java,
  ];
  const programme = ['-cp', join(jars.lib, '*'), 'org.neo4j.server.CommunityEntryPoint', '--console-mode'];
  const child = spawn(
    java.command,
    [...options, ...programme, `--home-dir=${home.neo4j}`, `--config-dir=${home.settings}`],
    { detached: true, env: environment, stdio: ['ignore', log, log], cwd: home.settings },
  );
  closeSync(log);
  watch(child);
  if (child.pid !== undefined) home.note(identify(child.pid));
  return child;
}

/**
 * Bolt on the loopback address and nothing else. Without the quiet period, which waits for clients that might still
 * come, stopping takes half a second instead of ten; transaction logs grow as they need instead of by 256 MB at once.
 */
function settings(port: number, memory: string, more: readonly string[]): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${memory}`,
    'db.tx_log.preallocate=false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'server.config.strict_validation.enabled=false',
    ...more,
    '',
  ].join('\n');
}

/**
 * True when it answers, false when it ended before. A Neo4j that fails to start can go on as a process that does
 * nothing; its log then ends with "Stopped.", and on a full disk not even that, so both are looked at now and then.
 */
async function hasAnswered(child: ChildProcess, port: number, { report, signal, home }: Request): Promise<boolean> {
  try {
    for (let round = 1; hasNotEnded(child); round += 1) {
      if (await answersBolt(port)) return true;
      await sleep(50, undefined, { signal });
      if (round % 20 !== 0) continue;
      refuseFullDisk(home.folder);
      if (readFileSync(home.log, 'utf8').endsWith('Stopped.\n')) break;
      if (round % 200 === 0) report(`Neo4j is still starting, after ${round / 20} s …`);
      if (round * 50 > PATIENCE) throw tooSlow(home.log);
    }
    await stop(child);
    return false;
  } catch (fault) {
    await stop(child);
    throw fault;
  }
}

function hasNotEnded(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function tooSlow(log: string): StartError {
  return new StartError(`Neo4j did not answer within ${PATIENCE / 60_000} minutes. Look into its log: ${log}`);
}

function toServer(child: ChildProcess, port: number, { home }: Request): Server {
  let isStopping = false;
  const lost = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      if (!isStopping) resolve(`The database ended by itself (${signal ?? `exit code ${code}`}). Its log: ${home.log}`);
    });
  });
  return {
    port,
    lost,
    stop: (patience) => {
      isStopping = true;
      return stop(child, patience);
    },
  };
}

/** Asks it to stop; after 8 seconds, or so many as are given, it is not asked any more. */
async function stop(child: ChildProcess, patience = 8_000): Promise<void> {
  if (child.pid === undefined) return;
  const running = identify(child.pid);
  send('SIGTERM', running);
  if (await hasEnded(running, patience)) return;
  send('SIGKILL', running);
  await hasEnded(running, 2_000);
}

function died(child: ChildProcess, { home, java, jars }: Request): StartError {
  const how = child.signalCode ?? `exit code ${child.exitCode}`;
  return new StartError(
    `Neo4j ${jars.version} ended while it was starting (${how}, Java ${java.version}). Its last words:\n` +
      `${lastWords(home.log)}\nAll of them: ${home.log}`,
  );
}

/** What went wrong and its innermost cause, without the stack trace around them; else simply the last lines. */
function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').split('\n');
  const cause = lines.findLast((line) => line.startsWith('Caused by: '))?.replace(/^Caused by: [\w.$]+: /, '');
  const telling = [...lines.filter((line) => line.includes(' ERROR ')), ...(cause === undefined ? [] : [cause])];
  const last = lines.filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line)).slice(-6);
  return (telling.length > 0 ? telling : last).map((line) => `  ${line.slice(0, 400)}`).join('\n');
}
