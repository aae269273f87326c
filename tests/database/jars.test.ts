import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchedJars, pinnedVersion, unpackedJars } from '../../src/database/jars.js';
import { type Sandbox, sandbox, startFault } from './sandbox.js';

/** The smallest zip file: its last record alone, which says that nothing comes before it; here behind some content. */
const ZIP_END = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
const NAMES = ['one.jar', 'two.jar'];

let box: Sandbox;
let said: string[];

/** A Maven whose far repository is the folder `far` and whose local one is `near`. It notes each of its runs. */
beforeEach(() => {
  box = sandbox();
  said = [];
  for (const folder of ['far', 'near']) mkdirSync(join(box.path, folder));
  writeFileSync(join(box.path, 'far', 'one.jar'), 'the content of one');
  writeFileSync(join(box.path, 'far', 'one.jar.sha1'), createHash('sha1').update('the content of one').digest('hex'));
  writeFileSync(join(box.path, 'far', 'two.jar'), ZIP_END);
  box.fake('mvn', maven(''));
});
afterEach(() => box.remove());

function maven(first: string): string {
  return `
    cd ${box.path}
    echo run >> runs
    ${first}
    for argument in "$@"; do case "$argument" in -Dmdep.outputFile=*) list="\${argument#*=}" ;; esac; done
    for file in far/*; do [ -e "near/\${file#far/}" ] || /bin/cp "$file" near/; done
    printf %s "${NAMES.map((name) => join(box.path, 'near', name)).join(':')}" > "$list"`;
}

const fetch = () => fetchedJars({ config: box.config(), report: (line) => said.push(line), signal: undefined });
const runs = () => readFileSync(join(box.path, 'runs'), 'utf8').split('\n').length - 1;
const cached = () => join(box.path, 'cache', readdirSync(join(box.path, 'cache'))[0] ?? '');

test('the jars are fetched once, into a folder of the cache that is named after the version', async () => {
  const { lib, version } = await fetch();
  expect(version).toBe(pinnedVersion());
  expect(readdirSync(lib).sort()).toEqual(NAMES);
  expect(lib).toMatch(new RegExp(`/neo4j-${version}-[0-9a-f]{8}/lib$`));
  await fetch();
  expect(runs()).toBe(1);
  expect(readdirSync(join(box.path, 'cache'))).toHaveLength(1);
});

test.each<[string, (lib: string) => void]>([
  ['shorter', (lib) => truncateSync(join(lib, 'one.jar'), 3)],
  ['changed', (lib) => writeFileSync(join(lib, 'one.jar'), 'the c0ntent of one')],
  ['gone', (lib) => rmSync(join(lib, 'one.jar'))],
])('a jar in the cache that is %s is noticed and repaired', async (_, harm) => {
  const { lib } = await fetch();
  harm(lib);
  await fetch();
  expect(said.join('\n')).toContain('again, because one.jar is missing or damaged');
  expect(readFileSync(join(lib, 'one.jar'), 'utf8')).toBe('the content of one');
  expect(readdirSync(join(box.path, 'cache'))).toHaveLength(1);
});

test('a cache without its list of files is fetched again', async () => {
  await fetch();
  rmSync(join(cached(), 'manifest.json'));
  await fetch();
  expect(runs()).toBe(2);
});

test.each(NAMES)("%s, damaged in Maven's local repository, is removed there and fetched anew", async (name) => {
  await fetch();
  truncateSync(join(box.path, 'near', name), 10);
  rmSync(join(box.path, 'cache'), { recursive: true });
  const { lib } = await fetch();
  expect(said.join('\n')).toContain(`Damaged in Maven's local repository, fetching again: ${name}`);
  expect(readFileSync(join(lib, name))).toEqual(readFileSync(join(box.path, 'far', name)));
});

test('a jar that comes damaged every time is named', async () => {
  truncateSync(join(box.path, 'far', 'two.jar'), 10);
  expect(await startFault(fetch)).toContain('These files come damaged, however often they are fetched:');
});

test('two starts at once fetch once', async () => {
  await Promise.all([fetch(), fetch()]);
  expect(runs()).toBe(1);
  expect(said.join('\n')).toContain(`Another start (process ${process.pid}) is fetching the database`);
});

test('a fetch that was killed leaves nothing that stands for the whole, and the next start fetches', async () => {
  box.fake('mvn', maven(`/bin/cp far/one.jar near/; exec /bin/sleep 30`));
  const script = `
    import { readConfig } from ${JSON.stringify(new URL('../../src/config.ts', import.meta.url).href)};
    import { fetchedJars } from ${JSON.stringify(new URL('../../src/database/jars.ts', import.meta.url).href)};
    await fetchedJars({ config: readConfig(process.env), report: (line) => console.log(line), signal: undefined });`;
  const { environment } = box.config();
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { env: environment });
  while (!existsSync(join(box.path, 'near', 'one.jar'))) await new Promise((done) => setTimeout(done, 50));
  child.kill('SIGKILL');
  await new Promise((done) => child.once('close', done));
  box.fake('mvn', maven(''));
  const { lib } = await fetch();
  expect(readdirSync(lib).sort()).toEqual(NAMES);
}, 20_000);

test('no Maven: what is missing, how to get it, and what else would do', async () => {
  rmSync(join(box.path, 'bin', 'mvn'));
  expect(await startFault(fetch)).toMatchInlineSnapshot(`
    "The database is fetched by Maven, and there is no mvn on the path.
    Install Maven 3.6 or newer (the package is called maven) and start again; it is needed only once.
    Or let NEO4J_URI (with NEO4J_PASSWORD) name a running Neo4j 5.26 or newer, or let NEO4J_HOME name an unpacked Neo4j."
  `);
});

test('a Maven that fails is quoted, and a later start goes on', async () => {
  box.fake('mvn', `echo '[ERROR] Could not transfer artifact: network is unreachable'; echo '[ERROR]'; exit 1`);
  expect(await startFault(fetch)).toMatchInlineSnapshot(`
    "Maven could not fetch the database (exit code 1). It says:
      Could not transfer artifact: network is unreachable
    Look at the network and at the mirrors and proxies in your Maven settings, then start again: what has come is kept, and once all is there no network is needed.
    Or let NEO4J_URI (with NEO4J_PASSWORD) name a running Neo4j 5.26 or newer, or let NEO4J_HOME name an unpacked Neo4j."
  `);
  box.fake('mvn', maven(''));
  await fetch();
});

test('an aborted fetch ends Maven too', async () => {
  box.fake('mvn', 'exec /bin/sleep 30');
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 300);
  const aborted = fetchedJars({ config: box.config(), report: () => {}, signal: abort.signal });
  await expect(aborted).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

test('a cache that cannot be made is named, with the setting that moves it', async () => {
  writeFileSync(join(box.path, 'file'), '');
  const config = box.config({ REJOINDER_CACHE: join(box.path, 'file', 'cache') });
  const attempt = () => fetchedJars({ config, report: () => {}, signal: undefined });
  expect(await startFault(attempt)).toMatch(/file\/cache cannot be made: .* REJOINDER_CACHE name another folder\./s);
});

test('NEO4J_HOME names an unpacked Neo4j, whose version its jars tell', async () => {
  const home = join(box.path, 'neo4j');
  expect(await startFault(() => unpackedJars(home))).toContain(`NEO4J_HOME names ${home}, but there is no Neo4j in it`);
  mkdirSync(join(home, 'lib'), { recursive: true });
  cpSync(join(box.path, 'far', 'two.jar'), join(home, 'lib', 'neo4j-kernel-5.26.31.jar'));
  expect(unpackedJars(home)).toEqual({ lib: join(home, 'lib'), version: '5.26.31' });
  expect(unpackedJars(null)).toBeNull();
});
