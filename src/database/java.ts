import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ALTERNATIVES, StartError } from './start-error.js';

/** A Java that can run the database: the command that starts it, and its version. */
export interface Java {
  readonly command: string;
  readonly version: number;
}

interface Request {
  readonly javaHome: string | null;
  readonly environment: NodeJS.ProcessEnv;
  /** The oldest version that will do. */
  readonly atLeast: number;
}

/** What Neo4j needs to reach into Java itself. */
export const ADD_OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** The first Java that is new enough: the one of JAVA_HOME, else the one on the path. */
export function findJava({ javaHome, environment, atLeast }: Request): Java {
  const candidates = [
    ...(javaHome === null ? [] : [{ command: join(javaHome, 'bin', 'java'), from: `JAVA_HOME (${javaHome})` }]),
    { command: 'java', from: 'the path' },
  ];
  const found: string[] = [];
  for (const { command, from } of candidates) {
    const version = versionOf(command, environment);
    if (version !== null && version >= atLeast) return { command, version };
    found.push(version === null ? `no Java that runs by ${from}` : `Java ${version} by ${from}`);
  }
  throw new StartError(
    `The database needs Java ${atLeast} or newer; found: ${found.join(', ')}.\n` +
      `Install one (the packages are called openjdk-${atLeast}-jre-headless, java-${atLeast}-openjdk or temurin), ` +
      `or let JAVA_HOME name the folder of one that is there.\n${ALTERNATIVES}`,
  );
}

/** The feature version that `java -version` prints, or null when the command is not there or prints none. */
function versionOf(command: string, environment: NodeJS.ProcessEnv): number | null {
  const { status, stderr, stdout } = spawnSync(command, ['-version'], { env: environment, encoding: 'utf8' });
  return status === 0 ? readJavaVersion(`${stderr}${stdout}`) : null;
}

/** Reads `openjdk version "17.0.15" …` as 17 and the old form `java version "1.8.0_402"` as 8; null for anything else. */
export function readJavaVersion(printed: string): number | null {
  const version = /version "(?:1\.)?(\d+)/.exec(printed)?.[1];
  return version === undefined ? null : Number(version);
}

/** Neo4j 5 runs on Java 17, the yearly line that followed it on Java 21. */
export function neededJava(neo4jVersion: string): number {
  return Number(neo4jVersion.split('.')[0]) > 5 ? 21 : 17;
}
