import type { Session } from 'neo4j-driver';
import { within, type Bounds, type Stops } from './bounds.js';
import type { Sessions } from './connect.js';
import { GraphUnavailableError } from './errors.js';
import { Turns } from './turns.js';

/** What is asked over a line: the work is done with a session that is its own. */
export interface Call<T> {
  readonly name: string;
  readonly bounds: Bounds;
  readonly mode: 'READ' | 'WRITE';
  readonly work: (session: Session) => Promise<T>;
}

export interface LinesOptions {
  readonly openDriver: () => Sessions;
  readonly database: string;
  /** How many may work at once. */
  readonly turns: number;
}

/** One driver, and who still uses it. */
interface Line {
  readonly driver: Sessions;
  /** How many still wait for their answers on it. */
  awaited: number;
  /** Gives back the turns of those that were given up and whose connections have not come back. */
  readonly lost: Set<() => void>;
}

/**
 * The connections to the database. The driver waits for ever on a server that takes a question and does not answer it, and
 * so does the session that is to be closed; only a driver as a whole lets go of its sockets. So:
 *
 * Whoever is given up lets the database be told at once (the driver sends RESET, which ends the statement there). When the
 * connection has not come back after a second, the line is not trusted any more: whoever comes later gets a new one, with
 * a driver of its own; those who still wait on the old one may get their answers; with the last of them it is closed, and
 * with it every socket that never came back.
 */
export class Lines {
  readonly turns: Turns;
  readonly #options: LinesOptions;
  readonly #stops: Stops = new Set();
  readonly #open = new Set<Line>();
  #current: Line | null = null;
  #isClosed = false;

  constructor(options: LinesOptions) {
    this.#options = options;
    this.turns = new Turns(options.turns);
  }

  /** How many drivers are open: one, and the old ones that somebody still waits on. */
  get open(): number {
    return this.#open.size;
  }

  async run<T>({ name, bounds, mode, work }: Call<T>): Promise<T> {
    await this.turns.take(bounds, name);
    const { database } = this.#options;
    const line = this.#line();
    const session = line.driver.session({ database, defaultAccessMode: mode, fetchSize: FETCH_SIZE });
    line.awaited += 1;
    let isAnswered = false;
    try {
      const result = await within(bounds, name, work(session), this.#stops);
      isAnswered = true;
      return result;
    } finally {
      line.awaited -= 1;
      this.#takeBack(line, session, isAnswered);
      this.#closeIfDone(line);
    }
  }

  /** Trusts no connection from before; with an error, whoever still waits on one is ended with it. */
  renew(error?: Error): void {
    if (this.#current !== null) this.#retire(this.#current);
    if (error !== undefined) for (const stop of this.#stops) stop(error);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#current = null;
    const closing = [...this.#open].map(({ driver }) => driver.close());
    this.#open.clear();
    await Promise.all(closing);
  }

  #line(): Line {
    if (this.#isClosed) throw new GraphUnavailableError('The connections to the database are closed.');
    if (this.#current !== null) return this.#current;
    const line: Line = { driver: this.#options.openDriver(), awaited: 0, lost: new Set() };
    this.#open.add(line);
    this.#current = line;
    return line;
  }

  /** The turn is free when the connection has come back, or when its line is not trusted any more. */
  #takeBack(line: Line, session: Session, isAnswered: boolean): void {
    const back = (): void => {
      clearTimeout(timer);
      if (line.lost.delete(back)) this.turns.give();
    };
    line.lost.add(back);
    const timer = isAnswered ? undefined : setTimeout(() => this.#retire(line), GRACE);
    session.close().then(back, back);
    if (line !== this.#current) back();
  }

  #retire(line: Line): void {
    if (line === this.#current) this.#current = null;
    for (const back of line.lost) back();
    this.#closeIfDone(line);
  }

  #closeIfDone(line: Line): void {
    if (line === this.#current || line.awaited > 0 || !this.#open.delete(line)) return;
    line.driver.close().catch(() => {});
  }
}

const FETCH_SIZE = 1000;

/** Milliseconds for a connection to come back after its statement was given up. */
const GRACE = 1_000;
