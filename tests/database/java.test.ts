import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { findJava, neededJava, readJavaVersion } from '../../src/database/java.js';
import { type Sandbox, sandbox, startFault } from './sandbox.js';

let box: Sandbox;
beforeEach(() => void (box = sandbox()));
afterEach(() => box.remove());

const printing = (version: string) => `echo 'openjdk version "${version}" 2026-01-01' >&2`;
const find = (javaHome: string | null) => findJava({ ...box.config(), javaHome, atLeast: 17 });

/** Makes an installation for JAVA_HOME to name. */
function install(version: string): string {
  box.fake('java', printing(version));
  const home = join(box.path, `java-${version}`);
  mkdirSync(join(home, 'bin'), { recursive: true });
  renameSync(join(box.path, 'bin', 'java'), join(home, 'bin', 'java'));
  return home;
}

test.each([
  ['openjdk version "17.0.15" 2026-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25-ea" 2026-09-16', 25],
  ['openjdk version "21" 2023-09-19', 21],
  ['command not found', null],
])('%s is read as %s', (printed, version) => {
  expect(readJavaVersion(printed)).toBe(version);
});

test('JAVA_HOME comes before the path', () => {
  const home = install('21.0.1');
  box.fake('java', printing('17.0.15'));
  expect(find(home)).toEqual({ command: join(home, 'bin', 'java'), version: 21 });
});

test('a JAVA_HOME that is too old or gone gives way to the path', () => {
  const old = install('11.0.2');
  box.fake('java', printing('17.0.15'));
  expect(find(old)).toEqual({ command: 'java', version: 17 });
  expect(find('/nowhere')).toEqual({ command: 'java', version: 17 });
});

test('no Java: what was found, what is needed, how to get it, and what else would do', async () => {
  expect(await startFault(() => find(null))).toMatchInlineSnapshot(`
    "The database needs Java 17 or newer; found: no Java that runs by the path.
    Install one (the packages are called openjdk-17-jre-headless, java-17-openjdk or temurin), or let JAVA_HOME name the folder of one that is there.
    Or let NEO4J_URI (with NEO4J_PASSWORD) name a running Neo4j 5.26 or newer, or let NEO4J_HOME name an unpacked Neo4j."
  `);
});

test('a Java that is too old is named', async () => {
  const old = install('1.8.0_402');
  box.fake('java', printing('11.0.2'));
  expect(await startFault(() => find(old))).toMatch(/found: Java 8 by JAVA_HOME \(.*\), Java 11 by the path\./);
});

test('Neo4j 5 needs Java 17, the lines named by year Java 21', () => {
  expect([neededJava('5.26.30'), neededJava('2026.04.0')]).toEqual([17, 21]);
});
