import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** GraphiQL's styles carry 34 font faces inside them, 390 kB; the page is set in the reader's own fonts instead. */
function withoutFonts(): Plugin {
  return {
    name: 'without-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('graphiql/dist/style.css')) return null;
      return code.replaceAll(/@font-face\s*\{\s*font-family:\s*(?:Roboto|Fira Code);[^}]*\}/g, '');
    },
  };
}

export default defineConfig({
  base: '/playground/',
  plugins: [react(), withoutFonts()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: {
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
