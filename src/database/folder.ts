import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { codeOf, StartError } from './start-error.js';

/** A folder that the project writes into, and the setting that names another. */
export interface Folder {
  readonly path: string;
  readonly setting: 'REJOINDER_DATA' | 'REJOINDER_CACHE';
}

/** Makes the folder where it is not there yet, for its owner's eyes only, and sees that it can be written to. */
export function makeFolder(folder: Folder): void {
  try {
    mkdirSync(folder.path, { recursive: true, mode: 0o700 });
    accessSync(folder.path, constants.W_OK);
  } catch (fault) {
    throw folderFault(fault, folder);
  }
}

/** Below this, Neo4j does not come up; it does not end either, but hangs. */
const LEAST_SPACE = 20_000_000;

/** Throws when the disk has no room left for a database. */
export function refuseFullDisk(folder: Folder): void {
  const { bavail, bsize } = statfsSync(folder.path);
  if (bavail * bsize < LEAST_SPACE) throw unusable(folder, FULL, 'ENOSPC');
}

/** What a fault while writing into the folder means to whoever started us. Other faults come back as they are. */
export function folderFault(fault: unknown, folder: Folder): unknown {
  const code = codeOf(fault);
  const reason = code === null ? undefined : REASONS[code];
  return code === null || reason === undefined ? fault : unusable(folder, reason, code, fault);
}

interface Reason {
  readonly found: string;
  readonly advice: string;
}

function unusable({ path, setting }: Folder, { found, advice }: Reason, code: string, cause?: unknown): StartError {
  return new StartError(`${path} ${found} (${code}).\n${advice}, or let ${setting} name another folder.`, { cause });
}

const FULL = { found: 'is on a disk that is full', advice: 'Make room there (the database needs about 300 MB)' };
const REFUSED = { found: 'cannot be written to', advice: 'Give yourself the right to write there' };
const NO_FOLDER = {
  found: 'cannot be made: something on the way is not a folder',
  advice: 'Remove what is in the way',
};

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: REFUSED,
  EPERM: REFUSED,
  EROFS: REFUSED,
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  ENOENT: NO_FOLDER,
};
