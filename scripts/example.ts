import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/**
 * Runs an example of this clone, as `npm run example -- node remark:kerr-yes-men`: gives it the package as it is here, and starts
 * it in its folder. What follows its name is the example's own.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLES = `${ROOT}examples`;
const CLIENT = `${ROOT}lib/client/index.js`;

const EXAMPLE = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });

async function main([name = '', ...rest]: readonly string[]): Promise<number> {
  const names = readdirSync(EXAMPLES).filter((folder) => existsSync(`${EXAMPLES}/${folder}/package.json`));
  if (!names.includes(name)) {
    console.error(`An example was expected: npm run example -- <${names.join('|')}>`);
    return 2;
  }

  const { dependencies } = EXAMPLE.parse(JSON.parse(readFileSync(`${EXAMPLES}/${name}/package.json`, 'utf8')));
  if ('rejoinder' in dependencies) {
    if (isOld()) await run('node_modules/.bin/tsc', ['-p', 'examples/client.tsconfig.json'], ROOT);
    link();
  }
  return run('npm', ['start', '--silent', '--', ...rest], `${EXAMPLES}/${name}`);
}

/** Whether the client was never built, or before its source last changed. */
function isOld(): boolean {
  if (!existsSync(CLIENT)) return true;
  const built = statSync(CLIENT).mtimeMs;
  return readdirSync(`${ROOT}src/client`, { recursive: true, encoding: 'utf8' }).some(
    (path) => statSync(`${ROOT}src/client/${path}`).mtimeMs > built,
  );
}

/** What `npm install` in the example's folder would do, without fetching again what the clone has. */
function link(): void {
  const place = `${EXAMPLES}/node_modules/rejoinder`;
  mkdirSync(`${EXAMPLES}/node_modules`, { recursive: true });
  rmSync(place, { force: true });
  symlinkSync('../..', place, 'dir');
}

/** Runs a command to its end, and gives its exit code; 1 where a signal ended it. */
function run(command: string, given: readonly string[], cwd: string): Promise<number> {
  const child = spawn(command, given, { cwd, stdio: 'inherit' });
  // Ctrl-C reaches the whole group; whoever is told alone tells the example.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}

process.exitCode = await main(process.argv.slice(2));
