import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf } from './start-error.js';

/** One run of a process. Numbers are used again by the system; a number together with its start time is not. */
export const runningProcess = z.object({ pid: z.int().positive(), started: z.string().nullable() });
export type RunningProcess = Readonly<z.infer<typeof runningProcess>>;

/** How to know this run of the process again, later and from another process. */
export function identify(pid: number): RunningProcess {
  return { pid, started: startTimeOf(pid) };
}

/** Whether that very run still goes on: a later process with the same number does not count. */
export function isRunning({ pid, started }: RunningProcess): boolean {
  return isAlive(pid) && (started === null || started === startTimeOf(pid));
}

/** Waits until the process has ended; false when it has not after so many milliseconds. */
export async function hasEnded(running: RunningProcess, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isRunning(running)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

/** Sends the signal, unless the process has ended meanwhile. */
export function send(signal: 'SIGTERM' | 'SIGKILL', running: RunningProcess): void {
  if (!isRunning(running)) return;
  try {
    process.kill(running.pid, signal);
  } catch (fault) {
    if (codeOf(fault) !== 'ESRCH') throw fault;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) === 'EPERM';
  }
}

/** When the process started, in the system's own notation; null where the process has ended or nobody can tell. */
function startTimeOf(pid: number): string | null {
  if (existsSync('/proc/self/stat')) return startTimeFromProc(pid);
  const shown = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  return shown.trim() === '' ? null : shown.trim();
}

/** The 22nd field of `stat`. The second is the program's name, which may hold spaces and brackets itself. */
function startTimeFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : (rest[18] ?? null);
  } catch {
    return null;
  }
}
