import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { StartError } from '../../database/start-error.js';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));
const LOCK = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));
const STAMP = '.stamp';
const COMPRESSIBLE = /\.(?:html|js|css|svg|ttf)$/;

/** The folder of the built page. */
export const PLAYGROUND = fileURLToPath(new URL('../../../dist/playground', import.meta.url));

/**
 * Builds the playground's page, unless the one that is there came from the same sources and packages. The bundler runs in a
 * process of its own and only when there is something to build: it sets NODE_ENV, which must not reach the server.
 */
export async function buildPlayground(report: (line: string) => void): Promise<void> {
  const stamp = await stampOfSources();
  if (await isCurrent(stamp)) return;

  report('Building the playground page, once; this takes a few seconds.');
  const fresh = `${PLAYGROUND}-${process.pid}`;
  try {
    await bundle(fresh);
    await compressAll(fresh);
    await writeFile(join(fresh, STAMP), stamp);
    await putInPlace(fresh, stamp);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(LOCK));
  for (const path of await filesIn(SOURCES)) hash.update(path.slice(SOURCES.length)).update(await readFile(path));
  return hash.digest('hex');
}

async function isCurrent(stamp: string): Promise<boolean> {
  const found = await readFile(join(PLAYGROUND, STAMP), 'utf8').catch(() => null);
  return found === stamp;
}

async function bundle(folder: string): Promise<void> {
  const child = spawn(process.execPath, [bundler(), 'build', SOURCES, '--outDir', folder, '--logLevel', 'warn'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new StartError(`The playground page could not be built.\n${said.trim()}`);
}

function bundler(): string {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin/vite.js');
  } catch (cause) {
    throw new StartError(
      'The playground page is not built, and its bundler is not installed: run `npm ci` without leaving out the development packages.',
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

/** Swaps the fresh folder in. Where another start was quicker with the same page, its folder stays. */
async function putInPlace(fresh: string, stamp: string): Promise<void> {
  const old = `${fresh}-old`;
  await mkdir(dirname(PLAYGROUND), { recursive: true });
  await rename(PLAYGROUND, old).catch(ignoring('ENOENT'));
  await rename(fresh, PLAYGROUND).catch(ignoring('ENOTEMPTY', 'EEXIST', 'EPERM'));
  await rm(old, { recursive: true, force: true });
  if (!(await isCurrent(stamp))) throw new StartError(`The playground page could not be put into ${PLAYGROUND}.`);
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
  await buildPlayground((line) => process.stderr.write(`${line}\n`));
}
