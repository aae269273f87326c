import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** What a remark's page may load before it is usable, in bytes, compressed by gzip. */
export const MOST_SCRIPT = 45_000;

/** What a page with `<quote-chain>` may load for it, in bytes, compressed by gzip. */
export const MOST_ELEMENT = 12_000;

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
const ENTRY = 'browser/main.ts';

const chunks = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).default([]) }));

/**
 * The script of a remark's page, in bytes compressed by gzip: what every page loads, and with it each part that comes alive
 * and is named in the folder of that page or among the parts that pages share, whether this page has it or not. `built` is
 * the folder of the built pages.
 */
export async function scriptOfRemarkPage(built: string): Promise<number> {
  const manifest = chunks.parse(JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8')));
  const files = new Set<string>();
  const take = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The manifest of the built pages does not know ${name}.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports.forEach(take);
  };
  take(ENTRY);
  for (const path of await islandsOf(['remark', 'parts'])) take(path);
  const sizes = await Promise.all([...files].map(async (file) => compressed(await readFile(join(built, file)))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The element's script, in bytes compressed by gzip, with each file of ours that it loads. `built` is the folder of the embeds. */
export async function scriptOfElement(built: string): Promise<number> {
  const sizes = new Map<string, number>();
  const take = async (file: string): Promise<void> => {
    if (sizes.has(file)) return;
    const text = await readFile(join(built, file), 'utf8');
    sizes.set(file, compressed(Buffer.from(text)));
    for (const [, beside = ''] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) await take(beside);
  };
  await take('quote-chain.js');
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

const compressed = (content: Buffer): number => gzipSync(content, { level: 9 }).length;

/** The source files of the islands that are named in some folders, as the manifest names them. */
async function islandsOf(folders: readonly string[]): Promise<readonly string[]> {
  const registry = await readFile(join(PAGES, 'browser/islands.ts'), 'utf8');
  const places = new Map(
    [...registry.matchAll(/(\w+):\s*async \(\) =>\s*\(await import\('\.\.\/([^']+)\.js'\)\)/g)].map(
      ([, name = '', path = '']) => [name, path] as const,
    ),
  );
  const named = new Set<string>();
  for (const folder of folders)
    for (const file of await readdir(join(PAGES, folder)))
      for (const [, name = ''] of (await readFile(join(PAGES, folder, file), 'utf8')).matchAll(
        /<Island\s+name="(\w+)"/g,
      ))
        named.add(name);
  return [...named].map((name) => {
    const path = places.get(name);
    if (path === undefined) throw new Error(`The island ${name} is not in browser/islands.ts.`);
    return `${path}.tsx`;
  });
}
