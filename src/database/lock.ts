import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { identify, isRunning, type RunningProcess, runningProcess } from './process.js';
import { codeOf } from './start-error.js';

/** What a lock file says: who took it, and which child works for them. */
const holding = z.object({ owner: runningProcess, child: runningProcess.nullable() });
type Holding = z.infer<typeof holding>;

/** A lock that this process has taken. `left` is the child of a former owner that ended without releasing, if any. */
export interface Lock {
  readonly left: RunningProcess | null;
  /** Writes down which child works under this lock, for whoever finds the lock after us. */
  note(child: RunningProcess): void;
  release(): void;
}

/** Takes the lock, or tells which running process has it. A lock whose owner has ended is taken over. */
export function takeLock(file: string): Lock | { readonly heldBy: RunningProcess } {
  const owner = identify(process.pid);
  for (;;) {
    const found = readHolding(file);
    if (found !== null && isRunning(found.owner)) return { heldBy: found.owner };
    if (found !== null) moveAway(file, found);
    const left = found?.child ?? null;
    if (create(file, { owner, child: left })) return lock(file, owner, left);
  }
}

/** The running process that has the lock; null when nobody has. */
export function holderOf(file: string): RunningProcess | null {
  const found = readHolding(file);
  return found !== null && isRunning(found.owner) ? found.owner : null;
}

function lock(file: string, owner: RunningProcess, left: RunningProcess | null): Lock {
  return {
    left,
    note: (child) => replace(file, { owner, child }),
    release: () => rmSync(file, { force: true }),
  };
}

/** Null when there is no lock. A damaged lock file counts as one whose owner has ended. */
function readHolding(file: string): Holding | null {
  try {
    const read = holding.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : NOBODY;
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    if (fault instanceof SyntaxError) return NOBODY;
    throw fault;
  }
}

/** No process has a number this high. */
const NOBODY: Holding = { owner: { pid: 2 ** 31 - 1, started: '' }, child: null };

/** A link appears whole or not at all, so nobody ever reads half a lock. False when another process was faster. */
function create(file: string, content: Holding): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(file: string, content: Holding): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  renameSync(draft, file);
}

/** Removes the stale lock. If another process has put its own there meanwhile, that one is put back. */
function moveAway(file: string, stale: Holding): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    if (JSON.stringify(readHolding(aside)) !== JSON.stringify(stale)) linkSync(aside, file);
  } catch (fault) {
    if (codeOf(fault) !== 'ENOENT' && codeOf(fault) !== 'EEXIST') throw fault;
  } finally {
    rmSync(aside, { force: true });
  }
}
