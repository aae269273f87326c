import { setTimeout as sleep } from 'node:timers/promises';
import type { Breaker } from './breaker.js';
import type { Reach } from './connect.js';
import { Lines } from './lines.js';

export interface PulseOptions extends Reach {
  readonly breaker: Breaker;
}

/** Milliseconds from one answer to the next question, and for an answer. */
const REST = 500;
const PATIENCE = 1_000;

/** And for an answer of a database that is about to be back: one that has just started takes its time, also while it plans. */
const RETURN_PATIENCE = 5_000;

/**
 * Asks the database something trivial twice a second, for as long as the server runs: so it is known within a second and a
 * half that it has gone, and soon that it is back, whether anybody asks or not. After a failure it knocks first and dials
 * only where somebody answers, since the driver can not let go of a connection that was never greeted.
 *
 * A database that is back may have started anew, and then plans every statement anew. With everybody asking at once that
 * takes longer than a request may, so that each gives up and nothing is ever planned. So it is warmed up first, by one
 * caller who is patient; then all are let in.
 */
export class Pulse {
  readonly #options: PulseOptions;
  /** Its own, so that busy requests do not keep it waiting. */
  readonly #lines: Lines;
  readonly #stopping = new AbortController();
  #isAnswered = false;
  /** The warming that goes on; one that was begun before another failure counts no more. */
  #warming: symbol | null = null;

  constructor(options: PulseOptions) {
    this.#options = options;
    this.#lines = new Lines({ ...options, turns: 1 });
  }

  /** Whether the last question was answered, and requests are let in. */
  get isBeating(): boolean {
    return this.#isAnswered && !this.#options.breaker.isAway;
  }

  /** Resolves when the first question has been answered, or not. */
  async start(warmUp: () => Promise<unknown>): Promise<void> {
    this.#options.breaker.arm();
    await this.#beat(warmUp);
    void this.#beatOnAndOn(warmUp);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#lines.close();
  }

  async #beatOnAndOn(warmUp: () => Promise<unknown>): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(REST, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) await this.#beat(warmUp);
    }
  }

  async #beat(warmUp: () => Promise<unknown>): Promise<void> {
    const { breaker } = this.#options;
    this.#isAnswered = await this.#asks();
    if (!this.#isAnswered) {
      this.#warming = null;
      breaker.missed();
    } else if (!breaker.isAway) breaker.answered();
    else if (this.#warming === null) void this.#warm(warmUp);
  }

  async #warm(warmUp: () => Promise<unknown>): Promise<void> {
    const warming = Symbol('warming');
    this.#warming = warming;
    await warmUp().catch(() => {});
    if (this.#warming !== warming) return;
    this.#warming = null;
    this.#options.breaker.close();
  }

  async #asks(): Promise<boolean> {
    const patience = this.isBeating ? PATIENCE : RETURN_PATIENCE;
    if (!this.#isAnswered && !(await this.#options.isGreeted(PATIENCE))) return false;
    try {
      await this.#lines.run({
        name: 'graph.pulse',
        bounds: { deadline: performance.now() + patience },
        mode: 'READ',
        work: (session) => session.run('CYPHER 5 RETURN true AS isThere', {}, { timeout: patience }),
      });
      return true;
    } catch {
      this.#lines.renew();
      return false;
    }
  }
}
