import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInputError } from '../values/bad-input.js';
import { fault, type Fault } from './fault.js';

export interface StoryTexts {
  /** By the names of the files, in their order. */
  readonly texts: ReadonlyMap<string, string>;
  readonly faults: readonly Fault[];
}

/** The texts of all YAML files in a folder and the folders in it. */
export async function readFolder(folder: string): Promise<StoryTexts> {
  const names = (await namesIn(folder)).filter((name) => /\.ya?ml$/.test(name)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => [join(folder, name), await readFile(join(folder, name))] as const),
  );
  const read = files.map(([file, bytes]) => ({ file, text: decoded(bytes) }));
  const nothing =
    files.length === 0 ? [fault({ file: folder, line: 1, column: 1 }, 'expected files named *.yaml, got none')] : [];
  return {
    texts: new Map(read.map(({ file, text }) => [file, text ?? ''])),
    faults: [
      ...nothing,
      ...read
        .filter(({ text }) => text === null)
        .map(({ file }) => fault({ file, line: 1, column: 1 }, 'expected UTF-8, got bytes that are none')),
    ],
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder, { recursive: true });
  } catch (cause) {
    throw new BadInputError(
      `A story should be a folder of YAML files, but "${folder}" can not be read as one (${codeOf(cause)}).`,
    );
  }
}

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause);

/** null when the bytes are not UTF-8: text is refused, never repaired. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
