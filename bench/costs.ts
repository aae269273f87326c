import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { recordStatements, type Ran } from './contenders/record.js';
import { openMadeGraph } from './database.js';
import type { Database } from '../src/database/open.js';
import type { Question } from './questions.js';
import { withWholeNumbers } from './whole-numbers.js';

/** What one question costs on one graph. */
interface Cost {
  /** How many statements it runs. */
  readonly statements: number;
  /** What PROFILE counts of them: how often the database looked at its store. */
  readonly hits: number;
}

/** What each question costs on graphs of several sizes, as a Markdown table: neither figure is one of time. */
export async function tableOfCosts(
  sizes: readonly number[],
  questionsFor: (remarks: number) => readonly Question[],
  memory: string,
  report: (line: string) => void,
): Promise<string> {
  const columns: (readonly Cost[])[] = [];
  for (const remarks of sizes) {
    const database = await openMadeGraph(remarks, memory, report);
    try {
      columns.push(await costsOn(database, questionsFor(remarks)));
    } finally {
      await database.close();
    }
  }
  const told = sizes.map((size) => size.toLocaleString('en'));
  const head = ['asked once', ...told.map((size) => `statements at ${size}`), ...told.map((size) => `hits at ${size}`)];
  const rows = questionsFor(sizes[0] ?? 0).map(({ name }, place) => [
    name,
    ...columns.map((costs) => String(costs[place]?.statements ?? '')),
    ...columns.map((costs) => (costs[place]?.hits ?? 0).toLocaleString('en')),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

async function costsOn(database: Database, questions: readonly Question[]): Promise<readonly Cost[]> {
  const first = questions.map(({ ours, variables }) => ({ query: ours, variables: variables.slice(0, 1) }));
  const recorded = await recordStatements(database, first);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  try {
    const costs: Cost[] = [];
    for (const [statements = []] of recorded) {
      let hits = 0;
      for (const ran of statements) hits += await hitsOf(driver, database, ran);
      costs.push({ statements: statements.length, hits });
    }
    return costs;
  } finally {
    await driver.close();
  }
}

async function hitsOf(
  driver: ReturnType<typeof neo4j.driver>,
  { database }: Database,
  { text, parameters }: Ran,
): Promise<number> {
  const profiled = text.replace(/^\s*CYPHER 5\b/, 'CYPHER 5 PROFILE');
  const { summary } = await driver.executeQuery(profiled, withWholeNumbers(parameters), { database });
  return summary.profile === false ? 0 : hitsIn(summary.profile);
}

const hitsIn = ({ dbHits, children }: ProfiledPlan): number =>
  dbHits + children.reduce((sum, child) => sum + hitsIn(child), 0);
