import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { outside } from '../database/sandbox.js';

/** The whole programme, as `npm start` runs it. */
export interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  /** All that it has said so far. */
  told(): string;
  /** Sends the signal, and resolves with the exit code and with how long it took, in milliseconds. */
  end(signal: NodeJS.Signals): Promise<{ readonly code: number | null; readonly milliseconds: number }>;
}

/** Starts it with these settings, or another programme that tells its address alike, and waits until it serves. */
export async function startProgramme(
  settings: Readonly<Record<string, string>>,
  programme = 'src/main.ts',
): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', programme], {
    env: { ...outside(), LOG_LEVEL: 'silent', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let heard = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  for (;;) {
    const url = /(http:\S+)\/graphql/.exec(heard)?.[1];
    if (url !== undefined) return { child, url, told: () => heard, end: (signal) => end(child, signal) };
    if (child.exitCode !== null) throw new Error(`The programme ended with ${child.exitCode}:\n${heard}`);
    await sleep(50);
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  const began = performance.now();
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return { code: child.exitCode, milliseconds: Math.round(performance.now() - began) };
}

/** The numbers of the Java processes that work on a data folder; read from /proc. */
export function databasesOn(folder: string): readonly number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        const words = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0');
        return words[0]?.includes('java') === true && words.some((word) => word.includes(folder));
      } catch {
        return false;
      }
    })
    .map(Number);
}
