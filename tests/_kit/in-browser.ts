import { describe } from '@jest/globals';
import { PLACES, PROGRAM } from './browser.js';

/** Tests that need a browser. Without one they are skipped, and say so; where CI=true they run, and fail. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (PROGRAM !== null || process.env['CI'] === 'true') return describe(name, tests);
  console.warn(`SKIPPED: ${name}. No browser was found at ${PLACES.join(', ')}; CHROMIUM may name another place.`);
  describe.skip(name, tests);
}
