import neo4j, { type Driver, type QueryResult } from 'neo4j-driver';
import { isPassing, translated } from './errors.js';
import { readRow } from './row.js';
import type { Parameter, Parameters, Statement } from './statement.js';

/** Reads named statements. */
export interface Reader {
  read<Given extends Parameters, Row>(statement: Statement<Given, Row>, given: Given): Promise<readonly Row[]>;
}

/** Reads and writes in one transaction. */
export interface Writer extends Reader {
  write<Given extends Parameters, Row>(statement: Statement<Given, Row>, given: Given): Promise<readonly Row[]>;
}

/** The one way to the database. */
export interface Graph extends Reader {
  /** Runs the work in one transaction: all of it is kept, or nothing. It is not repeated when the answer to a commit is lost. */
  inTransaction<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** The same graph for one request, whose statements share its time, end when it does, and are told to it as well. */
  forRequest(request: GraphRequest): Graph;
}

/** One request, as the graph knows it. */
export interface GraphRequest {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** When the request must have ended, in milliseconds on the clock of `performance.now()`. */
  readonly deadline?: number;
  readonly observe?: Observe;
}

/** A statement that has ended. */
export interface Ran {
  readonly name: string;
  /** When it began, in milliseconds on the clock of `performance.now()`. */
  readonly began: number;
  /** How long it took, with all its tries and with waiting for a connection. */
  readonly milliseconds: number;
  readonly failed: boolean;
}

/** Is told of each statement when it has ended. */
export type Observe = (ran: Ran) => void;

export interface GraphOptions {
  readonly driver: Driver;
  readonly database: string;
  readonly observe?: Observe;
}

export function openGraph({ driver, database, observe = () => {} }: GraphOptions): Graph {
  return {
    read: (statement, given) =>
      observed(observe, statement.name, () =>
        again(async () => {
          const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: FETCH_SIZE });
          try {
            return await run(
              (text, parameters) => session.run(text, parameters, labelled(statement.name)),
              statement,
              given,
            );
          } finally {
            await session.close();
          }
        }, statement.name),
      ),
    inTransaction: async (work) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE, fetchSize: FETCH_SIZE });
      try {
        const transaction = await session.beginTransaction(labelled('graph.transaction'));
        const step: Writer['write'] = (statement, given) =>
          observed(observe, statement.name, () =>
            run((text, parameters) => transaction.run(text, parameters), statement, given),
          );
        const result = await work({ read: step, write: step });
        await transaction.commit();
        return result;
      } catch (error) {
        throw translated(error, 'a transaction');
      } finally {
        await session.close();
      }
    },
    forRequest: ({ observe: other = () => {} }) =>
      openGraph({
        driver,
        database,
        observe: (ran) => {
          observe(ran);
          other(ran);
        },
      }),
  };
}

async function observed<T>(observe: Observe, name: string, run: () => Promise<T>): Promise<T> {
  const began = performance.now();
  let failed = true;
  try {
    const result = await run();
    failed = false;
    return result;
  } finally {
    observe({ name, began, milliseconds: performance.now() - began, failed });
  }
}

const FETCH_SIZE = 1000;
const MOST_TRIES = 3;

/**
 * One round trip: the statement runs and commits by itself. The driver does not repeat such reads, so we do, where the
 * fault is passing.
 */
async function again<T>(attempt: () => Promise<T>, name: string): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= MOST_TRIES || !isPassing(error)) throw translated(error, name);
    }
  }
}

async function run<Given extends Parameters, Row>(
  ask: (text: string, parameters: Record<string, unknown>) => Promise<QueryResult>,
  { name, text, row }: Statement<Given, Row>,
  given: Given,
): Promise<readonly Row[]> {
  const { records } = await ask(inOneMap(text), { given: wholeNumbersIn(given) });
  return records.map((record) => readRow(name, row, record.toObject()));
}

/**
 * What a statement is given travels as one map. Neo4j keeps a plan for each rough size of each list and text among the
 * parameters, and plans a long statement for seconds; of a map it looks at nothing. Measured: a chain of 12 entries after
 * one of none took 5.0 s, and so 0.05 s.
 */
function inOneMap(text: string): string {
  const known = REWRITTEN.get(text);
  if (known !== undefined) return known;
  const made = text.replaceAll(/\$(\w+)/g, '$given.$1');
  REWRITTEN.set(text, made);
  return made;
}

/** Statements are constants, so there are only so many. */
const REWRITTEN = new Map<string, string>();

/** The name of the statement goes with it, for whoever watches the database. */
const labelled = (statement: string) => ({ metadata: { statement } });

const wholeNumbersIn = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, withWholeNumbers(value)]));

/** JavaScript has one kind of number and Neo4j two; a whole one is meant as an integer. */
function withWholeNumbers(parameter: Parameter): unknown {
  if (typeof parameter === 'number') return Number.isInteger(parameter) ? neo4j.int(parameter) : parameter;
  if (isList(parameter)) return parameter.map(withWholeNumbers);
  if (typeof parameter !== 'object' || parameter === null) return parameter;
  return wholeNumbersIn(parameter);
}

function isList(parameter: Parameter): parameter is readonly Parameter[] {
  return Array.isArray(parameter);
}
