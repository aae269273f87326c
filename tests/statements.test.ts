import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, jest, test } from '@jest/globals';
import { connect } from '../src/graph/connect.js';
import { testAddress } from './_kit/database.js';
import { openStoryGraph, type TestGraph } from './_kit/graph.js';

/** The audit of every Cypher text: all that stand in a `statements.ts`, those of listings among them. */
interface Found {
  readonly name: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILES: readonly string[] = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/statements.ts'))
  .map((file) => `src/${file}`)
  .toSorted();

async function statements(): Promise<readonly Found[]> {
  const modules: object[] = [];
  for (const file of FILES) modules.push(await import(`../${file}`));
  return modules.flatMap((module) => Object.values(module).flatMap(statementsIn));
}

/** A statement, or several under one roof, as a listing is. */
function statementsIn(value: unknown): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('name' in value && 'text' in value) return [{ name: String(value.name), text: String(value.text) }];
  return Object.values(value).flatMap(statementsIn);
}

const ALL = await statements();
const each = test.each(ALL.map(({ name, text }) => [name, text] as const));

describe('the statements', () => {
  it('are many, and each has a name of its own', () => {
    const names = ALL.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('are the same each time the program loads', async () => {
    jest.resetModules();
    expect(await statements()).toEqual(ALL);
  });

  test.each(FILES)('of %s are put together from constants alone', (file) => {
    const pieces = [...readFileSync(ROOT + file, 'utf8').matchAll(/\$\{([^}]*)\}/g)].map(([, piece]) => piece ?? '');
    // `verify` goes through lists of kinds and properties that stand in the code; nobody from outside reaches it.
    const isConstant = (piece: string): boolean => file.startsWith('src/verify/') || /^[A-Z_]+$/.test(piece);
    expect(pieces.filter((piece) => !isConstant(piece))).toEqual([]);
  });
});

each('%s is named by its slice and what it does, and says its language', (name, text) => {
  expect(name).toMatch(/^[a-z]+(\.[a-z][A-Za-z]*)+$/);
  expect(text).toMatch(/^\s*CYPHER 5\n/);
});

/** Collected for its size, or in an order that does not matter, each with its reason. */
const UNORDERED: Readonly<Record<string, string>> = {
  'thing.askableIds': 'they are compared one by one with an unknown id, whatever their order',
  'story.toldNodes': 'they are compared with what the files tell, one by one',
  'verify.doubtfulReplies': 'they are sorted before they are compared',
  'chain.walk':
    'two limits end a search, and what it found is thrown away where one is met; the order of the rest is proved by the chain tests',
  'path.gather':
    'the walk is cut where its budget ends, and what is at the same distance as the last thing is not claimed to be known; things are sorted before they are compared',
  'search.outOfView': 'remarks are counted, each once',
  'chain.details': 'sets of things by id, which go on shelves; every list of an answer in it is ordered',
};

each('%s orders what it collects and what it cuts', (name, text) => {
  if (name in UNORDERED) return;
  const cuts = [...text.matchAll(/\bLIMIT\b/g)].map(({ index }) => text.slice(Math.max(0, index - 200), index));
  expect(cuts.filter((before) => !/ORDER BY[^{}]*$/.test(before))).toEqual([]);
  if (/\bcollect\(|\bCOLLECT \{/.test(text)) expect(text).toContain('ORDER BY');
});

/** Words of the schema's closed lists, relationship types, names of properties and promises, and signs that fill up what is unknown. */
const LITERALS = /^(|~|[ |]|[A-Z_]+|[a-z]+([.A-Z][A-Za-z]+)?)$/;

each('%s holds no values: what differs from call to call is a parameter', (_name, text) => {
  const literals = [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '');
  expect(literals.filter((literal) => !LITERALS.test(literal))).toEqual([]);
});

describe('on a real database with the story', () => {
  let story: TestGraph;
  let driver: Driver;
  beforeAll(async () => {
    story = await openStoryGraph();
    driver = await connect(testAddress());
    await driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database: testAddress().database });
  }, 60_000);
  afterAll(() => driver.close());
  afterAll(() => story.close());

  async function explained(text: string) {
    const { summary } = await driver.executeQuery(
      text.replace(/^\s*CYPHER 5\n/, 'CYPHER 5 EXPLAIN '),
      {},
      { database: testAddress().database, routing: neo4j.routing.WRITE },
    );
    if (summary.plan === false) throw new Error('A plan was expected.');
    const codes = summary.notifications.map(({ code }) => code.split('.').at(-1) ?? code);
    return { operators: operatorsOf(summary.plan), codes };
  }

  /** What a statement may do although it is dear, or is complained of, each with its reason. */
  const GRANTED: Readonly<Record<string, readonly string[]>> = {
    // Both ends of each edge by their ids: one index look-up beside another.
    'graph.writeEdges': ['CartesianProduct'],
    'graph.removeEdges': ['CartesianProduct'],
    // Marks are set and taken away in one go.
    'claim.markDiffering': ['Eager'],
    // Whatever passes a filter is counted one by one.
    ...Object.fromEntries(
      ['speaker', 'speaker.athlete', 'race', 'race.competition', 'source', 'remark'].map((list) => [
        `${list}.count`,
        ['NodeByLabelScan'],
      ]),
    ),
    // Fewer sources than things that a story tells.
    'story.sourcesHeldOfStories': ['NodeByLabelScan'],
    // As the list is counted.
    'remark.outOfView': ['NodeByLabelScan'],
    // Parts of one row each stand beside one another.
    'basis.allHeld': ['CartesianProduct'],
    // They look at everything of a kind, or at the few races beside the results of one stretch.
    'verify.rivallingClaims': ['NodeByLabelScan'],
    'verify.differingClaims': ['NodeByLabelScan'],
    'verify.marksOfResults': ['NodeByLabelScan', 'CartesianProduct'],
    // It looks for what no index holds; and the mark that a start leaves is not in a database of tests.
    'verify.strays': ['AllNodesScan', 'UnknownLabelWarning'],
    // Subqueries that import by name give back what they were given under the same name.
    'chain.details': ['SubqueryVariableShadowing'],
  };

  each('%s is understood without a complaint, and walks from what it is given', async (name, text) => {
    const { operators, codes } = await explained(text);
    const isDear = (operator: string): boolean =>
      ['AllNodesScan', 'NodeByLabelScan', 'UnionNodeByLabelsScan', 'CartesianProduct'].includes(operator) ||
      (operator === 'Eager' && !name.startsWith('graph.'));
    const isComplaint = (code: string): boolean => !/ParameterNotProvided|UnknownPropertyKey/.test(code);
    const found = new Set([...operators.filter(isDear), ...codes.filter(isComplaint)]);
    expect([...found].filter((one) => !(GRANTED[name] ?? []).includes(one))).toEqual([]);
  });

  const ordered =
    /^(speaker|speaker\.athlete|race|race\.competition|source|remark|story|remark\.ofSpeaker|remark\.wordingsInSource|reply\.toThing)\.list/;
  const listings = ALL.filter(({ name }) => ordered.test(name)).map(({ name, text }) => [name, text] as const);

  it('there are ten lists that an index keeps in order, each both ways', () => {
    expect(listings).toHaveLength(20);
  });

  test.each(listings)('%s takes its page from an index that keeps the order', async (_name, text) => {
    const { operators } = await explained(text);
    expect(operators.filter((operator) => /Sort|Top|Scan/.test(operator))).toEqual([]);
    // One for the list; what a filter asks of each thing may begin at an id.
    expect(operators.filter((operator) => /IndexSeek/.test(operator) && !/Unique/.test(operator))).toHaveLength(1);
  });
});

function operatorsOf({ operatorType, children }: Plan): readonly string[] {
  return [operatorType.replace(/@.*$/, ''), ...children.flatMap(operatorsOf)];
}
