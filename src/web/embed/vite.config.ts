import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const inputs = ['quote-chain.ts', 'frame.ts', 'resize.ts', 'embed.css'];

/** What other people's pages load: each a file of its own, under a name that stays. */
export default defineConfig({
  base: '/embed/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // light-dark() as it is written: what is made of it for older browsers knows no colours within a shadow root.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: inputs.map((name) => fileURLToPath(new URL(name, import.meta.url))),
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
});
