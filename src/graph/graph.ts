import neo4j, { type QueryResult } from 'neo4j-driver';
import { timeLeft, type Bounds } from './bounds.js';
import { Breaker } from './breaker.js';
import { MOST_CONNECTIONS, type Reach } from './connect.js';
import { fromDriver, GraphUnavailableError, isPassing, translated } from './errors.js';
import { Lines } from './lines.js';
import { Pulse } from './pulse.js';
import { readRow, RowError } from './row.js';
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

/** A graph that holds connections until it is closed. */
export interface OpenGraph extends Graph {
  /**
   * Begins to feel the database's pulse, and to refuse requests at once while it is away; resolves with the first beat. When
   * it is back, requests are let in again as soon as it is warmed up, or after half a minute.
   */
  watch(warmUp?: WarmUp): Promise<void>;
  /** Whether the watched database answered when it was last asked, at most a second and a half ago, and requests are let in. */
  isAnswering(): boolean;
  pool(): Pool;
  close(): Promise<void>;
}

/** Asks what makes a database ready for requests: that it plans their statements. */
export type WarmUp = (reader: Reader) => Promise<unknown>;

/** How the connections are used now. */
export interface Pool {
  readonly inUse: number;
  /** How many more could be in use. */
  readonly idle: number;
  /** Statements that wait for one. */
  readonly waiting: number;
  /** Drivers that are open: one, and for a while those that were given up. */
  readonly drivers: number;
}

export interface GraphOptions extends Reach {
  readonly observe?: Observe;
  /** Milliseconds that all statements of one request may take together, unless it says otherwise. */
  readonly patience?: number;
}

const USUAL_PATIENCE = 5_000;

/** Milliseconds for one statement or one transaction outside of requests: loading a large story, making an index, verifying. */
const WORK_PATIENCE = 30 * 60_000;

/** Milliseconds for a database that is back to be warmed up. */
const WARM_UP_PATIENCE = 30_000;

export function openGraph({ observe = () => {}, patience = USUAL_PATIENCE, ...way }: GraphOptions): OpenGraph {
  const lines = new Lines({ ...way, turns: MOST_CONNECTIONS });
  const breaker = new Breaker(() =>
    lines.renew(new GraphUnavailableError('The database went away before it answered.')),
  );
  const pulse = new Pulse({ ...way, breaker });
  const room: Room = { lines, breaker, patience };
  return {
    ...graphOver(room, () => ({ deadline: performance.now() + WORK_PATIENCE }), observe),
    watch: (warmUp = () => Promise.resolve()) =>
      pulse.start(() => {
        // Let in before all others, by a breaker that never opens.
        const first: Room = { ...room, breaker: new Breaker(() => {}) };
        const deadline = performance.now() + WARM_UP_PATIENCE;
        return warmUp(graphOver(first, () => ({ deadline }), observe));
      }),
    isAnswering: () => pulse.isBeating,
    pool: () => {
      const { busy, waiting, size } = lines.turns;
      return { inUse: busy, idle: size - busy, waiting, drivers: lines.open };
    },
    close: async () => {
      await pulse.stop();
      await lines.close();
    },
  };
}

/** What all requests share. */
interface Room {
  readonly lines: Lines;
  readonly breaker: Breaker;
  readonly patience: number;
}

function graphOver(room: Room, bounds: () => Bounds, observe: Observe): Graph {
  const { lines, breaker, patience } = room;
  return {
    read: (statement, given) =>
      observed(observe, statement.name, () =>
        again(breaker, bounds(), statement.name, (within) =>
          lines.run({
            ...within,
            mode: neo4j.session.READ,
            work: (session) =>
              run(
                (text, parameters) => session.run(text, parameters, told(within.name, within.bounds)),
                statement,
                given,
              ),
          }),
        ),
      ),
    inTransaction: (work) =>
      once(breaker, bounds(), 'a transaction', (within) =>
        lines.run({
          ...within,
          mode: neo4j.session.WRITE,
          work: async (session) => {
            const transaction = await session.beginTransaction(told(within.name, within.bounds));
            const step: Writer['write'] = (statement, given) =>
              observed(observe, statement.name, () => {
                timeLeft(within.bounds, statement.name);
                return run((text, parameters) => transaction.run(text, parameters), statement, given);
              });
            try {
              const result = await work({ read: step, write: step });
              await transaction.commit();
              return result;
            } finally {
              // What went wrong is thrown already; a server that can not be told rolls back by itself.
              if (transaction.isOpen()) await transaction.rollback().catch(() => {});
            }
          },
        }),
      ),
    forRequest: ({ signal, deadline = performance.now() + patience, observe: other }) =>
      graphOver(
        room,
        () => ({ signal, deadline }),
        (ran) => {
          observe(ran);
          other?.(ran);
        },
      ),
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

interface Asked {
  readonly name: string;
  readonly bounds: Bounds;
}

/** Asks once, unless the database is away or nobody waits, and lets the breaker know what came of it. */
async function once<T>(breaker: Breaker, bounds: Bounds, name: string, ask: (asked: Asked) => Promise<T>): Promise<T> {
  breaker.refuseIfAway(name);
  timeLeft(bounds, name);
  try {
    const result = await ask({ name, bounds });
    breaker.answered();
    return result;
  } catch (error) {
    const ours = translated(error, name);
    breaker.failed(ours);
    throw ours;
  }
}

const MOST_TRIES = 4;

/**
 * One round trip: the statement runs and commits by itself. The driver does not repeat such reads, so we do, where the
 * fault is passing and time is left. A row that can not be read may be passing, too: Neo4j finds a thing, somebody takes it
 * away, and what it then brings of it is nothing. Measured, with one writer who did nothing else: one list in thirty. The
 * row is not left out, for then the page would look like the last one.
 */
function again<T>(breaker: Breaker, bounds: Bounds, name: string, ask: (asked: Asked) => Promise<T>): Promise<T> {
  return once(breaker, bounds, name, async (asked) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await ask(asked);
      } catch (error) {
        if (tries >= MOST_TRIES || !(isPassing(error) || error instanceof RowError)) throw error;
        timeLeft(bounds, name);
      }
    }
  });
}

async function run<Given extends Parameters, Row>(
  ask: (text: string, parameters: Record<string, unknown>) => Promise<QueryResult>,
  { name, text, row }: Statement<Given, Row>,
  given: Given,
): Promise<readonly Row[]> {
  const { records } = await untraced(() => ask(asSent(text), { given: wholeNumbersIn(given) })).catch(fromDriver);
  return records.map((record) => readRow(name, row, record.toObject()));
}

/**
 * The driver notes for each question where in the code it was asked, which takes longer than to ask it. Our errors bear the
 * name of the statement instead.
 */
function untraced<T>(ask: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * What a statement is given travels as one map. Neo4j keeps a plan for each rough size of each list and text among the
 * parameters, and plans a long statement for seconds; of a map it looks at nothing. Measured: a chain of 12 entries after
 * one of none took 5.0 s, and so 0.05 s.
 */
function asSent(text: string): string {
  const known = REWRITTEN.get(text);
  if (known !== undefined) return known;
  // The text goes with every question, so it goes without its indentation. No literal holds a line break.
  const made = text.replaceAll(/\$(\w+)/g, '$given.$1').replaceAll(/\n\s+/g, '\n');
  REWRITTEN.set(text, made);
  return made;
}

/** Statements are constants, so there are only so many. */
const REWRITTEN = new Map<string, string>();

/** The name goes with a statement for whoever watches the database; the time, so that the database stops it as well. */
const told = (statement: string, bounds: Bounds) => ({ metadata: { statement }, timeout: timeLeft(bounds, statement) });

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
