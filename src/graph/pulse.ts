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

/**
 * Asks the database something trivial twice a second, for as long as the server runs: so it is known within a second and a
 * half that it has gone, and within one that it is back, whether anybody asks or not. After a failure it knocks first and
 * dials only where somebody answers, since the driver can not let go of a connection that was never greeted.
 */
export class Pulse {
  readonly #options: PulseOptions;
  /** Its own, so that busy requests do not keep it waiting. */
  readonly #lines: Lines;
  readonly #stopping = new AbortController();
  #isBeating = false;

  constructor(options: PulseOptions) {
    this.#options = options;
    this.#lines = new Lines({ ...options, turns: 1 });
  }

  /** Whether the last question was answered. */
  get isBeating(): boolean {
    return this.#isBeating;
  }

  /** Resolves when the first question has been answered, or not. */
  async start(): Promise<void> {
    this.#options.breaker.arm();
    await this.#beat();
    void this.#beatOnAndOn();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#lines.close();
  }

  async #beatOnAndOn(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(REST, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) await this.#beat();
    }
  }

  async #beat(): Promise<void> {
    const { breaker } = this.#options;
    const isBeating = await this.#isAnswered();
    this.#isBeating = isBeating;
    if (isBeating) breaker.answered();
    else breaker.missed();
  }

  async #isAnswered(): Promise<boolean> {
    if (!this.#isBeating && !(await this.#options.isGreeted(PATIENCE))) return false;
    try {
      await this.#lines.run({
        name: 'graph.pulse',
        bounds: { deadline: performance.now() + PATIENCE },
        mode: 'READ',
        work: (session) => session.run('CYPHER 5 RETURN true AS isThere', {}, { timeout: PATIENCE }),
      });
      return true;
    } catch {
      this.#lines.renew();
      return false;
    }
  }
}
