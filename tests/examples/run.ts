import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What an example printed, and how it ended. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs an example to its end, by the command that its README gives. */
export async function runExample(given: readonly string[], server: string): Promise<Ended> {
  const { child, said } = start(given, { REJOINDER_URL: server });
  const [code] = await once(child, 'close');
  return { code: typeof code === 'number' ? code : null, ...said };
}

/** An example that serves a page, until it is closed. */
interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts an example that serves a page, on a port that is free, and waits until it tells where. */
export async function serveExample(name: string, server: string): Promise<Served> {
  const { child, said } = start([name], { REJOINDER_URL: server, PORT: '0' });
  const closed = once(child, 'close');
  const close = async (): Promise<void> => {
    // The whole group: npm does not always tell those whom it started.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await closed;
  };
  const found = new Promise<string>((resolve) =>
    child.stdout.on('data', () => {
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.out) ?? [];
      if (url !== undefined) resolve(url);
    }),
  );
  const url = await Promise.race([found, closed.then(() => null)]);
  if (url === null) throw new Error(`The example ${name} ended before it served a page.\n${said.out}${said.err}`);
  return { url, close };
}

function start(given: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn('npm', ['run', '--silent', 'example', '--', ...given], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, said };
}

/** Milliseconds that anything on a page may take: a bound against hanging, on however busy a machine. */
export const PATIENCE = 120_000;

/** The rules of accessibility that a page breaks, in either theme. */
export async function broken(page: Page): Promise<readonly unknown[]> {
  await page.evaluate(axe.source);
  const found: unknown[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await page.evaluate<unknown[]>(RULES)));
  }
  return found;
}

const RULES = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(' | ')))`;
