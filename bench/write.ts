import { readFile, writeFile } from 'node:fs/promises';

const BEGIN = '<!-- begin: written by npm run bench -->';
const END = '<!-- end -->';

/** Puts a text into a Markdown file in place of what stands between its two marks. */
export async function writeBetweenMarks(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const [from, to] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${BEGIN} with ${END} after it.`);
  await writeFile(file, `${before.slice(0, from + BEGIN.length)}\n\n${text}\n\n${before.slice(to)}`);
}
