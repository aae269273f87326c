import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Report } from './report.js';
import { ALTERNATIVES, codeOf, StartError } from './start-error.js';
import { watch } from './watcher.js';

/** What Maven is asked for. */
export const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

interface Request {
  readonly environment: NodeJS.ProcessEnv;
  readonly report: Report;
  readonly signal: AbortSignal | undefined;
}

/**
 * Lets the installed Maven, with the user's own settings, bring every jar of the pom into its local repository. Returns
 * where they are, which Maven writes into the file `list` first. Maven keeps what it has, so a fetch that was interrupted goes on where it stopped.
 */
export async function resolveJars(list: string, request: Request): Promise<readonly string[]> {
  await runMaven(['dependency:build-classpath', '-DincludeScope=runtime', `-Dmdep.outputFile=${list}`], request);
  const jars = (await readFile(list, 'utf8')).trim().split(delimiter);
  await rm(list);
  return jars;
}

function runMaven(goal: readonly string[], { environment, report, signal }: Request): Promise<void> {
  const child = spawn('mvn', ['--batch-mode', '-Dstyle.color=never', '-f', POM, ...goal], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal === undefined ? {} : { signal }),
  });
  watch(child);
  const errors: string[] = [];
  let fetched = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR] '.length));
    if (line.includes('Downloaded from') && line.includes('.jar ') && ++fetched % 20 === 0)
      report(`  ${fetched} jars …`);
  });
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  return new Promise((done, fail) => {
    child.once('error', (fault) => fail(codeOf(fault) === 'ENOENT' ? noMaven(fault) : fault));
    child.once('close', (status, killed) =>
      status === 0 ? done() : fail(mavenFailed(killed ?? `exit code ${status}`, errors)),
    );
  });
}

function noMaven(cause: Error): StartError {
  return new StartError(
    'The database is fetched by Maven, and there is no mvn on the path.\n' +
      'Install Maven 3.6 or newer (the package is called maven) and start again; it is needed only once.\n' +
      ALTERNATIVES,
    { cause },
  );
}

/** Maven ends its errors with advice about Maven itself; the first lines say what happened. */
function mavenFailed(how: string, errors: readonly string[]): StartError {
  const said = errors
    .map(stripVTControlCharacters)
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .map((line) => `  ${line}\n`);
  return new StartError(
    `Maven could not fetch the database (${how}).${said.length > 0 ? ' It says:' : ''}\n${said.join('')}` +
      'Look at the network and at the mirrors and proxies in your Maven settings, then start again: ' +
      `what has come is kept, and once all is there no network is needed.\n${ALTERNATIVES}`,
  );
}
