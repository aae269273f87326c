import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { HeldText, Story } from '../story.js';
import { sourceText, type SourceText } from './source-text.js';

/** The texts of a story's held sources, by source; only those that are, byte for byte, what was read. */
export async function readTexts(
  { texts }: Story,
  places: Places,
  folder: string,
): Promise<{ readonly read: ReadonlyMap<string, SourceText>; readonly faults: readonly Fault[] }> {
  const all = await Promise.all(
    texts.map(async (held) => ({ held, bytes: await readFile(join(folder, held.file)).catch(() => null) })),
  );
  const problems = all.map(({ held, bytes }) => ({ held, bytes, problem: problemOf(held, bytes) }));
  return {
    read: new Map(
      problems.flatMap(({ held, bytes, problem }) =>
        problem === null && bytes !== null
          ? [[held.sourceId, sourceText(held.file, bytes.toString('utf8'))] as const]
          : [],
      ),
    ),
    faults: problems.flatMap(({ held, problem }) => (problem === null ? [] : [fault(places.of(held), problem)])),
  };
}

function problemOf({ file, sha256 }: HeldText, bytes: Uint8Array | null): string | null {
  if (bytes === null) return `the text ${file} can not be read`;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return hash === sha256 ? null : `the text ${file} is not the one that was read: its hash is ${hash}`;
}
