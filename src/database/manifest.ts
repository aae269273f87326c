import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { codeOf } from './start-error.js';

const manifest = z.array(z.object({ name: z.string(), size: z.int(), sha256: z.string() })).min(1);
type Entry = z.infer<typeof manifest>[number];

const FILE = 'manifest.json';

/** Writes down, in `folder`, what each file of `folder/lib` is. Written last, so it also says that all are there. */
export async function writeManifest(folder: string): Promise<void> {
  const names = await readdir(join(folder, 'lib'));
  const entries = await Promise.all(names.sort().map((name) => describe(folder, name)));
  await writeFile(join(folder, FILE), JSON.stringify(entries, null, 1));
}

/** What is wrong with the folder, as a phrase with a verb; null when every file is as the manifest says. */
export async function findDamage(folder: string): Promise<string | null> {
  const entries = await readManifest(folder);
  if (entries === null) return 'its list of files is gone';
  const present = await Promise.all(entries.map(async (entry) => ({ entry, same: await isSame(folder, entry) })));
  const damaged = present.find(({ same }) => !same);
  return damaged === undefined ? null : `${damaged.entry.name} is missing or damaged`;
}

async function readManifest(folder: string): Promise<readonly Entry[] | null> {
  try {
    const read = manifest.safeParse(JSON.parse(await readFile(join(folder, FILE), 'utf8')));
    return read.success ? read.data : null;
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT' || fault instanceof SyntaxError) return null;
    throw fault;
  }
}

async function isSame(folder: string, entry: Entry): Promise<boolean> {
  const file = join(folder, 'lib', entry.name);
  try {
    return (await stat(file)).size === entry.size && (await digest('sha256', file)) === entry.sha256;
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return false;
    throw fault;
  }
}

async function describe(folder: string, name: string): Promise<Entry> {
  const file = join(folder, 'lib', name);
  return { name, size: (await stat(file)).size, sha256: await digest('sha256', file) };
}

/** The file's checksum in hexadecimal digits. */
export async function digest(algorithm: 'sha1' | 'sha256', file: string): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
