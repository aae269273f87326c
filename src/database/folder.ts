import { accessSync, constants, mkdirSync } from 'node:fs';
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

/** What a fault while writing into the folder means to whoever started us. Other faults come back as they are. */
export function folderFault(fault: unknown, { path, setting }: Folder): unknown {
  const code = codeOf(fault);
  const reason = code === null ? undefined : REASONS[code];
  if (reason === undefined) return fault;
  const { found, advice } = reason;
  return new StartError(`${path} ${found} (${code}).\n${advice}, or let ${setting} name another folder.`, {
    cause: fault,
  });
}

const FULL = { found: 'is on a disk that is full', advice: 'Make room there (the database needs about 300 MB)' };
const REFUSED = { found: 'cannot be written to', advice: 'Give yourself the right to write there' };
const NO_FOLDER = {
  found: 'cannot be made: something on the way is not a folder',
  advice: 'Remove what is in the way',
};

const REASONS: Readonly<Record<string, { readonly found: string; readonly advice: string }>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: REFUSED,
  EPERM: REFUSED,
  EROFS: REFUSED,
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  ENOENT: NO_FOLDER,
};
