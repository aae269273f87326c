import { open, readFile } from 'node:fs/promises';
import { digest } from './manifest.js';
import { codeOf } from './start-error.js';

/**
 * Whether a jar in Maven's local repository is not what was once fetched: it differs from the checksum that Maven keeps
 * beside it or, where the mirror gave none, it does not end as a zip file ends.
 */
export async function isDamaged(jar: string): Promise<boolean> {
  const expected = await checksumOf(jar);
  return expected === null ? !(await endsAsZip(jar)) : expected !== (await digest('sha1', jar));
}

async function checksumOf(jar: string): Promise<string | null> {
  try {
    return /^[0-9a-f]{40}\b/i.exec(await readFile(`${jar}.sha1`, 'utf8'))?.[0].toLowerCase() ?? null;
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  }
}

/** A zip file's last record says where its table of contents lies: exactly before that record. */
async function endsAsZip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, 65_557));
    await handle.read(tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || tail.length - end < 22) return false;
    return tail.readUInt32LE(end + 12) + tail.readUInt32LE(end + 16) === size - tail.length + end;
  } finally {
    await handle.close();
  }
}
