import { readFileSync } from 'node:fs';

/** The rows of a table kept as text beside its test: cells between bars, lines beginning with # left out. Cells keep no outer space, whole lines do. */
export function rowsOf(file: string): readonly (readonly string[])[] {
  return linesOf(file).map((line) => line.split(' | ').map((cell) => cell.trim()));
}

export function linesOf(file: string): readonly string[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .slice(0, -1);
  return lines.filter((line) => !line.startsWith('#'));
}
