import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, type Page, chromium } from 'playwright-core';

/** Where a browser is looked for. */
export const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser on this machine; null where there is none. Never one that is downloaded. */
export const PROGRAM =
  [process.env['CHROMIUM'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;

/** A page and what went wrong on it: errors, and requests that failed or left the machine. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Milliseconds for whatever a page is waited for: a busy machine takes many times as long as a quiet one. */
const PATIENCE = 100_000;

/** Opens an address in a browser that has never been used, with what is special about that browser. */
export async function visit(address: string, special: BrowserContextOptions = {}): Promise<WatchedPage> {
  if (PROGRAM === null)
    throw new Error(`This test needs Chromium at one of ${PLACES.join(', ')}, or where CHROMIUM says.`);
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: PROGRAM,
    headless: true,
    viewport: { width: 1366, height: 820 },
    ...special,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  const page = context.pages()[0] ?? (await context.newPage());
  const faults: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      faults.push(`outside: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  return {
    page,
    faults,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
