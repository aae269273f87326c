import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The server renders the pages by itself; what is built here is their style, and the parts that come alive. */
export default defineConfig({
  base: '/pages/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: [
        fileURLToPath(new URL('browser/main.ts', import.meta.url)),
        fileURLToPath(new URL('styles/pages.css', import.meta.url)),
      ],
    },
  },
});
