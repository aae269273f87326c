import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { StartError } from '../database/start-error.js';
import { scriptOfElement, scriptOfRemarkPage } from './weight.js';

const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const STAMP = '.stamp';
const COMPRESSIBLE = /\.(?:html|js|css|svg|ttf)$/;

/** What is built for browsers, each from a folder of its own with a `vite.config.ts`. */
interface Bundle {
  /** As the person who waits for it is told. */
  readonly title: string;
  /** The folders whose change makes it old; the first has the configuration. */
  readonly sources: readonly string[];
  /** The folder of what was built. */
  readonly built: string;
}

const bundleOf = (name: string, title: string, beside: readonly string[] = []): Bundle => ({
  title,
  sources: [name, ...beside].map((folder) => fileURLToPath(new URL(`${folder}/`, import.meta.url))),
  built: fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)),
});

const BUNDLES = {
  playground: bundleOf('playground', 'the playground page'),
  pages: bundleOf('pages', "the pages' scripts and styles", ['../client']),
  embed: bundleOf('embed', "what other people's pages load", ['pages/parts']),
} as const;

/** The folders of the built files. */
export const BUILT = {
  playground: BUNDLES.playground.built,
  pages: BUNDLES.pages.built,
  embed: BUNDLES.embed.built,
} as const;

/** Builds all that browsers are sent, but for what is there already from the same sources and packages. */
export async function buildForBrowsers(report: (line: string) => void): Promise<void> {
  for (const bundle of Object.values(BUNDLES)) await buildOne(bundle, report);
}

/** Builds only what other people's pages load. */
export const buildEmbeds = (report: (line: string) => void): Promise<void> => buildOne(BUNDLES.embed, report);

/**
 * The bundler runs in a process of its own and only when there is something to build: it sets NODE_ENV, which must not reach
 * the server.
 */
async function buildOne(bundle: Bundle, report: (line: string) => void): Promise<void> {
  const stamp = await stampOfSources(bundle);
  if (await isCurrent(bundle, stamp)) return;

  report(`Building ${bundle.title}, once; this takes a few seconds.`);
  const fresh = `${bundle.built}-${process.pid}`;
  try {
    await run(bundle, fresh);
    await compressAll(fresh);
    await writeFile(join(fresh, STAMP), stamp);
    await putInPlace(bundle, fresh, stamp);
    if (bundle === BUNDLES.pages)
      report(`The script of a remark's page: ${kilobytes(await scriptOfRemarkPage(bundle.built))} kB (gzip).`);
    if (bundle === BUNDLES.embed)
      report(`The script of <quote-chain>: ${kilobytes(await scriptOfElement(bundle.built))} kB (gzip).`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

async function stampOfSources({ sources }: Bundle): Promise<string> {
  const hash = createHash('sha256').update(await readFile(LOCK));
  for (const folder of sources)
    for (const path of await filesIn(folder)) hash.update(path.slice(folder.length)).update(await readFile(path));
  return hash.digest('hex');
}

async function isCurrent({ built }: Bundle, stamp: string): Promise<boolean> {
  const found = await readFile(join(built, STAMP), 'utf8').catch(() => null);
  return found === stamp;
}

async function run({ title, sources: [folder = ''] }: Bundle, built: string): Promise<void> {
  const child = spawn(process.execPath, [bundler(), 'build', folder, '--outDir', built, '--logLevel', 'warn'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new StartError(`It was not possible to build ${title}.\n${said.trim()}`);
}

function bundler(): string {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin/vite.js');
  } catch (cause) {
    throw new StartError(
      'The pages are not built, and their bundler is not installed: run `npm ci` without leaving out the development packages.',
      { cause },
    );
  }
}

/** Beside each file its compressed forms, so that serving costs nothing. */
async function compressAll(folder: string): Promise<void> {
  const files = (await filesIn(folder)).filter((path) => COMPRESSIBLE.test(path));
  await Promise.all(
    files.map(async (path) => {
      const content = await readFile(path);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
      await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}

/** Swaps the fresh folder in. Where another start was quicker with the same files, its folder stays. */
async function putInPlace(bundle: Bundle, fresh: string, stamp: string): Promise<void> {
  const { built, title } = bundle;
  const old = `${fresh}-old`;
  await mkdir(dirname(built), { recursive: true });
  await rename(built, old).catch(ignoring('ENOENT'));
  await rename(fresh, built).catch(ignoring('ENOTEMPTY', 'EEXIST', 'EPERM'));
  await rm(old, { recursive: true, force: true });
  if (!(await isCurrent(bundle, stamp))) throw new StartError(`It was not possible to put ${title} into ${built}.`);
}

function ignoring(...codes: string[]) {
  return (error: NodeJS.ErrnoException) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildForBrowsers((line) => process.stderr.write(`${line}\n`));
}
