import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Folder, folderFault, makeFolder } from './folder.js';
import { type Lock, takeLock } from './lock.js';
import { hasEnded, type RunningProcess, send } from './process.js';
import type { Report } from './report.js';
import { codeOf, StartError } from './start-error.js';

/** The data folder, while it is ours: nobody else's start gets it before `release`. */
export interface Home {
  readonly folder: Folder;
  /** Neo4j's own folder inside. */
  readonly neo4j: string;
  readonly settings: string;
  readonly log: string;
  /** Whether a database has ever started here. */
  readonly isNew: boolean;
  note(child: RunningProcess): void;
  /** Writes down that this version's database has run on the data, so that an older one leaves them alone. */
  markWritten(): void;
  release(): void;
}

interface Request {
  readonly path: string;
  /** The version of the Neo4j that is going to run. */
  readonly version: string;
  readonly report: Report;
}

/** Takes the data folder, making it where it is not there yet. */
export async function openHome({ path, version, report }: Request): Promise<Home> {
  const folder: Folder = { path, setting: 'REJOINDER_DATA' };
  makeFolder(folder);
  for (const inside of ['settings', 'neo4j']) makeFolder({ ...folder, path: join(path, inside) });
  const lock = lockData(folder);
  try {
    if (lock.left !== null) await endFormer(lock.left, report);
    refuseNewerData(join(path, 'version'), version, path);
  } catch (fault) {
    lock.release();
    throw fault;
  }
  const neo4j = join(path, 'neo4j');
  return {
    folder,
    neo4j,
    settings: join(path, 'settings'),
    log: join(path, 'neo4j.log'),
    isNew: !existsSync(join(neo4j, 'data', 'databases', 'system')),
    note: (child) => lock.note(child),
    markWritten: () => writeWhole(join(path, 'version'), version, folder),
    release: () => lock.release(),
  };
}

function lockData(folder: Folder): Lock {
  try {
    const taken = takeLock(join(folder.path, 'lock'));
    if (!('heldBy' in taken)) return taken;
    throw new StartError(
      `The data in ${folder.path} are in use by another start, process ${taken.heldBy.pid}.\n` +
        'Stop that one first, or let REJOINDER_DATA name another folder for this one.',
    );
  } catch (fault) {
    throw folderFault(fault, folder);
  }
}

/** A start that was killed leaves its database to the watcher for some seconds; should that be gone too, we end it. */
async function endFormer(child: RunningProcess, report: Report): Promise<void> {
  if (await hasEnded(child, 0)) return;
  report(`Waiting for the database of the last start (process ${child.pid}) to stop …`);
  if (await hasEnded(child, 1_000)) return;
  send('SIGTERM', child);
  if (await hasEnded(child, 9_000)) return;
  send('SIGKILL', child);
  await hasEnded(child, 2_000);
}

function refuseNewerData(file: string, version: string, path: string): void {
  const written = existsSync(file) ? readFileSync(file, 'utf8').trim() : version;
  if (!isNewer(written, version)) return;
  throw new StartError(
    `The data in ${path} were written by Neo4j ${written}, which is newer than the Neo4j ${version} that was to run.\n` +
      `Let NEO4J_HOME name a Neo4j ${written} or newer, or let REJOINDER_DATA name another folder to begin with.`,
  );
}

/** Whether the first version is newer by its first two numbers. Patches of one line read each other's data both ways. */
function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}

/** Writes a file that is there whole or not at all, and that only its owner can read. */
export function writeWhole(file: string, content: string, folder: Folder): void {
  const draft = `${file}.new`;
  try {
    rmSync(draft, { force: true });
    writeFileSync(draft, content, { mode: 0o600, flush: true });
    renameSync(draft, file);
  } catch (fault) {
    throw folderFault(fault, folder);
  }
}

/** The file's content; null when there is no such file. */
export function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  }
}
