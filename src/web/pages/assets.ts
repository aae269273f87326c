import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BUILT } from '../build.js';

/** Where a page's script and styles are, as the bundler named them. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
}

const entry = z.object({ file: z.string() });
const manifest = z.object({ 'browser/main.ts': entry, 'styles/pages.css': entry });

/** Reads what was built. Call it after `buildForBrowsers`. */
export function readAssets(): Assets {
  const built = manifest.parse(JSON.parse(readFileSync(join(BUILT.pages, 'manifest.json'), 'utf8')));
  return { script: `/pages/${built['browser/main.ts'].file}`, styles: [`/pages/${built['styles/pages.css'].file}`] };
}
