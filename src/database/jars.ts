import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import { isDamaged } from './damage.js';
import { type Folder, folderFault, makeFolder } from './folder.js';
import { type Lock, takeLock } from './lock.js';
import { findDamage, writeManifest } from './manifest.js';
import { POM, resolveJars } from './maven.js';
import type { Report } from './report.js';
import { ALTERNATIVES, codeOf, StartError } from './start-error.js';

/** A Neo4j that can be run: the folder with all its jars, and its version. */
export interface Jars {
  readonly lib: string;
  readonly version: string;
}

interface Fetch {
  readonly config: Config;
  readonly report: Report;
  readonly signal: AbortSignal | undefined;
}

/** The Neo4j that NEO4J_HOME names, or null where nothing is named. */
export function unpackedJars(neo4jHome: string | null): Jars | null {
  if (neo4jHome === null) return null;
  const lib = join(neo4jHome, 'lib');
  const version = existsSync(lib) ? versionIn(lib) : null;
  if (version !== null) return { lib, version };
  throw new StartError(
    `NEO4J_HOME names ${neo4jHome}, but there is no Neo4j in it (no lib/neo4j-kernel-….jar).\n` +
      'Let it name the folder that unpacking a Neo4j 5.26 or newer made, or leave it away: then Maven fetches one.',
  );
}

/** The version that the pom pins. */
export function pinnedVersion(): string {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(readFileSync(POM, 'utf8'))?.[1];
  if (version === undefined) throw new StartError(`${POM} names no neo4j.version. Restore that file.`);
  return version;
}

/**
 * The jars from the cache. Where they are missing or not as they came, they are fetched: into a folder beside, which
 * takes its place only when it is whole, by one start at a time. The folder's name tells which pom it answers, so
 * checkouts with different poms share the cache without a quarrel.
 */
export async function fetchedJars(fetch: Fetch): Promise<Jars> {
  const cache: Folder = { path: fetch.config.cacheFolder, setting: 'REJOINDER_CACHE' };
  const version = pinnedVersion();
  const pom = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 8);
  const folder = join(cache.path, `neo4j-${version}-${pom}`);
  makeFolder(cache);
  try {
    if ((await findDamage(folder)) !== null) await fetchOnce(folder, version, fetch);
  } catch (fault) {
    throw folderFault(fault, cache);
  }
  return { lib: join(folder, 'lib'), version };
}

async function fetchOnce(folder: string, version: string, fetch: Fetch): Promise<void> {
  const lock = await waitForLock(`${folder}.lock`, fetch);
  try {
    const damage = await findDamage(folder);
    if (damage === null) return;
    const reason = existsSync(folder) ? ` again, because ${damage}` : ' (about 125 MB, once)';
    fetch.report(`Fetching Neo4j ${version} with Maven${reason} …`);
    await removeLeftovers(folder);
    await fill(`${folder}.new`, fetch);
    if (existsSync(folder)) await rename(folder, `${folder}.old`);
    await rename(`${folder}.new`, folder);
    await removeLeftovers(folder);
    fetch.report(`Neo4j ${version} is in ${folder}.`);
  } finally {
    lock.release();
  }
}

async function waitForLock(file: string, { report, signal }: Fetch): Promise<Lock> {
  for (let told = false; ; told = true) {
    const taken = takeLock(file);
    if (!('heldBy' in taken)) return taken;
    if (!told) report(`Another start (process ${taken.heldBy.pid}) is fetching the database; waiting for it …`);
    await sleep(250, undefined, { signal });
  }
}

async function fill(folder: string, fetch: Fetch): Promise<void> {
  const jars = await wholeJars(`${folder}.list`, fetch);
  await mkdir(join(folder, 'lib'), { recursive: true });
  await Promise.all(jars.map((jar) => copyFile(jar, join(folder, 'lib', basename(jar)))));
  await writeManifest(folder);
}

/** Maven believes its local repository. What is damaged there is removed, so that Maven brings it anew. */
async function wholeJars(list: string, { config, report, signal }: Fetch): Promise<readonly string[]> {
  const request = { environment: config.environment, report, signal };
  const jars = await resolveJars(list, request);
  const damaged = await damagedOf(jars);
  if (damaged.length === 0) return jars;
  report(`Damaged in Maven's local repository, fetching again: ${damaged.map((jar) => basename(jar)).join(', ')} …`);
  await Promise.all(damaged.map((jar) => rm(jar, { force: true })));
  const again = await resolveJars(list, request);
  const still = await damagedOf(again);
  if (still.length === 0) return again;
  throw new StartError(
    `These files come damaged, however often they are fetched:\n${still.map((jar) => `  ${jar}\n`).join('')}` +
      `Look at the mirrors in your Maven settings and at the disk.\n${ALTERNATIVES}`,
  );
}

async function damagedOf(jars: readonly string[]): Promise<readonly string[]> {
  const checked = await Promise.all(jars.map(async (jar) => ((await isDamaged(jar)) ? [jar] : [])));
  return checked.flat();
}

async function removeLeftovers(folder: string): Promise<void> {
  await rm(`${folder}.new`, { recursive: true, force: true });
  await rm(`${folder}.old`, { recursive: true, force: true });
}

/** Null when the folder cannot be read or holds no Neo4j. */
function versionIn(lib: string): string | null {
  try {
    const versions = readdirSync(lib).map((name) => /^neo4j-kernel-(\d[\w.-]*)\.jar$/.exec(name)?.[1]);
    return versions.find((version) => version !== undefined) ?? null;
  } catch (fault) {
    if (codeOf(fault) === null) throw fault;
    return null;
  }
}
