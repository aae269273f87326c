import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What the client may weigh in somebody's bundle, in bytes compressed by gzip: by itself, and with its longest question. */
export const MOST_CLIENT = { alone: 1_000, withQuestion: 2_000 };

/** What a bundler makes of the built client where a page uses it by itself and, beside it, with one question. */
export async function weightOfClient(index: string): Promise<typeof MOST_CLIENT> {
  return {
    alone: await weightOf(`export { askBy, overHttp } from ${JSON.stringify(index)};`),
    withQuestion: await weightOf(`export { askBy, overHttp, RemarkDocument } from ${JSON.stringify(index)};`),
  };
}

async function weightOf(page: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'page', resolveId: (id) => (id === PAGE ? id : null), load: (id) => (id === PAGE ? page : null) },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: PAGE, preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in built)) throw new Error('One bundle was expected of a page with one entry.');
  const code = built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}

/** Nowhere on the disk. */
const PAGE = '\0page';
