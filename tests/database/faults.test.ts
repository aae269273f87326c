import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/open.js';
import { hasEnded, identify } from '../../src/database/process.js';
import { spawn } from 'node:child_process';
import { type Sandbox, sandbox, startFault } from './sandbox.js';

jest.setTimeout(30_000);

/** A distribution that holds nothing but its version, and a Java that does what the test wants in place of Neo4j. */
let box: Sandbox;
beforeEach(() => {
  box = sandbox();
  mkdirSync(join(box.path, 'neo4j', 'lib'), { recursive: true });
  writeFileSync(join(box.path, 'neo4j', 'lib', 'neo4j-kernel-5.26.30.jar'), '');
  java('exit 0');
});
afterEach(() => box.remove());

const java = (instead: string) =>
  box.fake('java', `case "$*" in -version) echo 'version "17.0.15"' >&2 ;; @*) exit 0 ;; *) ${instead} ;; esac`);
const fault = (more = {}) =>
  startFault(() => openDatabase(box.config({ NEO4J_HOME: join(box.path, 'neo4j'), ...more }), () => {}));
const inData = (name: string) => join(box.path, 'data', name);

test('a database that dies while it starts is quoted, without its stack trace', async () => {
  java(
    `printf 'INFO Starting\\n2026 ERROR Failed to start\\n\\tat org.neo4j.A\\nCaused by: java.io.IOException: No luck.\\n'; exit 3`,
  );
  expect((await fault()).replaceAll(box.path, '…')).toMatchInlineSnapshot(`
    "Neo4j 5.26.30 ended while it was starting (exit code 3, Java 17). Its last words:
      2026 ERROR Failed to start
      No luck.
    All of them: …/data/neo4j.log"
  `);
});

test('a database that says that it has stopped and yet goes on is ended', async () => {
  java(`echo '2026 ERROR Failed to start'; echo '2026 INFO  Stopped.'; exec /bin/sleep 60`);
  expect(await fault()).toContain('Failed to start');
});

test('a first password that Neo4j refuses is told, and is not left in any argument file', async () => {
  box.fake('java', `case "$*" in -version) echo 'version "17.0.15"' >&2 ;; @*) echo 'Too short.' >&2; exit 1 ;; esac`);
  expect(await fault()).toBe('Neo4j did not accept its first password:\nToo short.');
  expect(() => readFileSync(inData('set-password'))).toThrow('ENOENT');
  expect(() => readFileSync(inData('lock'))).toThrow('ENOENT');
});

test('data that a newer Neo4j wrote are left alone', async () => {
  mkdirSync(join(box.path, 'data'));
  writeFileSync(inData('version'), '2026.04.1');
  expect((await fault()).replaceAll(box.path, '…')).toMatchInlineSnapshot(`
    "The data in …/data were written by Neo4j 2026.04.1, which is newer than the Neo4j 5.26.30 that was to run.
    Let NEO4J_HOME name a Neo4j 2026.04.1 or newer, or let REJOINDER_DATA name another folder to begin with."
  `);
  writeFileSync(inData('version'), '5.26.99');
  expect(await fault()).toContain('ended while it was starting');
});

test('a database whose password is gone is not opened, and nothing is overwritten', async () => {
  mkdirSync(inData('neo4j/data/databases/system'), { recursive: true });
  expect(await fault()).toContain(`but the file with its password is gone: ${inData('password')}.`);
});

test('a data folder that cannot be made is named, with the setting that moves it', async () => {
  writeFileSync(join(box.path, 'file'), '');
  expect(await fault({ REJOINDER_DATA: join(box.path, 'file', 'data') })).toContain(
    'let REJOINDER_DATA name another folder',
  );
});

test('a port that is taken meanwhile is given up for another, three times at most', async () => {
  const listen = `require('net').createServer().listen(+process.argv[1], '127.0.0.1', () => console.log('on'))`;
  java(`port=$(/bin/sed -n 's/.*listen_address=127.0.0.1://p' ${inData('settings/neo4j.conf')})
    "${process.execPath}" -e "${listen}" "$port" > ${box.path}/on 2>&1 &
    echo $! >> ${box.path}/listeners
    until /bin/grep -q on ${box.path}/on; do /bin/sleep 0.1; done
    /bin/rm ${box.path}/on; exit 1`);
  const said: string[] = [];
  const config = box.config({ NEO4J_HOME: join(box.path, 'neo4j') });
  const message = await startFault(() => openDatabase(config, (line) => said.push(line)));
  for (const pid of readFileSync(join(box.path, 'listeners'), 'utf8').trim().split('\n')) process.kill(Number(pid));
  expect(said.filter((line) => line.endsWith('was taken meanwhile; trying another …'))).toHaveLength(2);
  expect(message).toContain('ended while it was starting');
});

test('a child that will not stop is killed after 8 seconds', async () => {
  const parent = spawn(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    `
    import { spawn } from 'node:child_process';
    import { watch } from ${JSON.stringify(new URL('../../src/database/watcher.ts', import.meta.url).href)};
    const child = spawn('sh', ['-c', 'trap "" TERM; while :; do sleep 1; done'], { detached: true, stdio: 'ignore' });
    watch(child);
    console.log(child.pid);`,
  ]);
  const child = identify(Number(await new Promise((done) => parent.stdout.once('data', (pid) => done(String(pid))))));
  parent.kill('SIGKILL');
  expect(await hasEnded(child, 6_000)).toBe(false);
  expect(await hasEnded(child, 4_000)).toBe(true);
});
