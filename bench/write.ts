import { readFile, writeFile } from 'node:fs/promises';

const END = '<!-- end -->';

/** Puts a text into a Markdown file in place of what stands between two marks, that of the command which writes it and the next end. */
export async function writeBetweenMarks(file: string, command: string, text: string): Promise<void> {
  const begin = `<!-- begin: written by ${command} -->`;
  const before = await readFile(file, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(END, before.indexOf(begin))];
  if (from < 0 || to < from) throw new Error(`${file} has no ${begin} with ${END} after it.`);
  await writeFile(file, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`);
}
