import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/database/open.js';
import { reach } from '../src/graph/connect.js';
import { ensureGuards } from '../src/graph/constraints.js';
import { openGraph } from '../src/graph/graph.js';
import { addMadeStory, Measure, type Count } from '../tests/quote/measure.js';
import { loadFolder } from '../tests/_kit/graph.js';

const STORY = fileURLToPath(new URL('../seeds/ingebrigtsen-kerr', import.meta.url));
const PAGE = fileURLToPath(new URL('../docs/questions.md', import.meta.url));
const BEGIN = '<!-- begin: written by npm run quotes -->';
const END = '<!-- end -->';
const MADE = 150;

/**
 * Asks `quote` for every printing of the half of the remarks on which its rule was not tuned, in all the ways in which somebody
 * may remember it, and prints how often it is right. `--write` puts the table into docs/questions.md. It starts a
 * database of its own and takes some minutes.
 */
async function main(options: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-quotes-'));
  const { NEO4J_URI: _other, ...environment } = process.env;
  const config = readConfig({ REJOINDER_MEMORY: '512m', ...environment, REJOINDER_DATA: folder });
  const database = await openDatabase(config, (line) => console.error(line), new AbortController().signal);
  try {
    const graph = openGraph(reach(() => database));
    await ensureGuards(graph);
    await loadFolder(graph, STORY);
    await addMadeStory(graph, MADE);
    const measure = await Measure.of(graph);
    const told = table(await measure.run('REPORTED', 'OURS'), await measure.run('REPORTED', 'MADE'));
    await graph.close();
    console.log(told);
    if (options.includes('--write')) writeFileSync(PAGE, written(readFileSync(PAGE, 'utf8'), told));
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line for each kind of phrase: what is promised first, those of fewer than four words last. */
function table(ours: readonly Count[], made: readonly Count[]): string {
  const kinds = [...new Set([...ours, ...made].map(({ kind }) => kind))];
  const rankOf = (kind: string): number => LATER.findLastIndex((words) => kind.includes(words));
  const rows = kinds
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((kind) => `| ${kind} | ${share(ours, kind)} | ${share(made, kind)} |`);
  return ['| phrase | our story | the made one |', '| --- | --- | --- |', ...rows].join('\n');
}

const LATER = [
  'run together',
  'mixed',
  'invented',
  'not held',
  'where CERTAIN',
  'where LIKELY',
  'where POSSIBLE',
  'fewer than four words',
];

function share(counts: readonly Count[], sought: string): string {
  const count = counts.find(({ kind }) => kind === sought);
  return count === undefined ? '' : `${count.right} of ${count.asked} (${percent(count.right / count.asked)})`;
}

/** Rounded down, so that 100 % means all. */
const percent = (part: number): string => `${Math.floor(part * 1000) / 10} %`;

function written(page: string, told: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END, page.indexOf(BEGIN))];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no ${BEGIN} with ${END} after it.`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${told}\n\n${page.slice(to)}`;
}

await main(process.argv.slice(2));
