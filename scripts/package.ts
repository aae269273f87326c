import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildEmbeds } from '../src/web/build.js';
import { MOST_CLIENT, weightOfClient } from './client-weight.js';

/** Builds what `npm pack` takes: the modules with their types in lib/, the manifests beside them, and the element. */
const root = fileURLToPath(new URL('../', import.meta.url));
const report = (line: string): void => console.error(line);

rmSync(`${root}lib`, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  // `npm pack` says on its first stream only which file it made.
  stdio: ['ignore', 2, 2],
});
if (status !== 0) process.exit(1);
for (const folder of ['client/generated', 'client/questions/generated']) {
  mkdirSync(`${root}lib/${folder}`, { recursive: true });
  copyFileSync(`${root}src/${folder}/persisted-documents.json`, `${root}lib/${folder}/persisted-documents.json`);
}
// The element has no names to import; by this a compiler knows that its file is there.
writeFileSync(`${root}lib/element.d.ts`, 'export {};\n');
letBundlersLeaveOut(`${root}lib/client/questions/generated/graphql.js`);
await buildEmbeds(report);
const { alone, withQuestion } = await weightOfClient(`${root}lib/client/index.js`);
report(`The client: ${kilobytes(alone)} kB (gzip); with one question ${kilobytes(withQuestion)} kB.`);
if (alone > MOST_CLIENT.alone || withQuestion > MOST_CLIENT.withQuestion) {
  report(
    `That is too much: ${kilobytes(MOST_CLIENT.alone)} and ${kilobytes(MOST_CLIENT.withQuestion)} kB are promised.`,
  );
  process.exit(1);
}

/** A bundler keeps whatever is made by `new`, unless it is told that nobody would miss it. */
function letBundlersLeaveOut(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString('));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
