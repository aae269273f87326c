import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { visit } from '../tests/_kit/browser.js';
import { SAMPLE_PAGES } from '../tests/web/sample-pages.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDTHS = [360, 1024, 1920] as const;
const THEMES = ['light', 'dark'] as const;

const command = new Command('npm run screens --')
  .description('Takes a picture of each page at three widths in two themes.')
  .option('--server <address>', 'a server that runs; left out: one is started on a database of its own')
  .option('--out <folder>', 'where the pictures go', join(ROOT, 'screens'))
  .option('--only <pattern>', 'only the pages whose names fit', '')
  .parse();
const { server, out, only } = command.opts<{ readonly server?: string; readonly out: string; readonly only: string }>();

/** A server as `npm start` starts it, on data of its own, and what ends both. */
async function startOne(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'rejoinder-screens-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', REJOINDER_DATA: data, LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return {
    address: await addressOf(child),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** What a start prints when it is ready. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('The server has nothing to say it with.');
  for await (const line of createInterface({ input: stderr })) {
    console.error(line);
    const address = /The API: (\S+)\/graphql/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended before it was ready.');
}

async function takeAll(address: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const { page, close } = await visit(`${address}/healthz`);
  for (const [name, path] of Object.entries(SAMPLE_PAGES).filter(([name]) => new RegExp(only).test(name))) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: Math.round(width > 600 ? width * 0.66 : 720) });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(address + path, { waitUntil: 'networkidle' });
        const file = join(out, `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
    }
  }
  await close();
}

const own = server === undefined ? await startOne() : null;
try {
  await takeAll(own?.address ?? server ?? '');
} finally {
  await own?.stop();
}
