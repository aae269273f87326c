import type { BrowserContextOptions } from 'playwright-core';
import { visit, type WatchedPage } from '../_kit/browser.js';

/** Does something in a browser of its own, which is closed whatever comes of it. */
export async function inPage(
  address: string,
  special: BrowserContextOptions,
  act: (visited: WatchedPage) => Promise<void>,
): Promise<void> {
  const visited = await visit(address, special);
  try {
    await act(visited);
  } finally {
    await visited.close();
  }
}

/** Waits until something that is asked again and again is so. The test's own time bounds it. */
export async function until<T>(ask: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await ask();
    if (isSo(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
