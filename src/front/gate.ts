import { Refusal } from './refusal.js';

/** Four for each of the 16 connections to the database: enough to keep them busy, few enough to be answered soon. */
export const MOST_REQUESTS = 64;

/**
 * Lets in only as many requests as can be answered in good time; who comes beyond that is told so at once, which costs
 * next to nothing, instead of making everybody late. When the process itself no longer keeps up, it is a quarter of
 * that many: never none, for lateness may come from elsewhere. A request counts from when it has been read, so that
 * whoever sends slowly holds no place.
 */
export class Gate {
  readonly #most: number;
  readonly #isLate: () => boolean;
  #inside = 0;

  constructor(most: number, isLate: () => boolean) {
    this.#most = most;
    this.#isLate = isLate;
  }

  get inside(): number {
    return this.#inside;
  }

  /** Why nobody is let in now; null when there is a place. */
  closed(): Refusal | null {
    if (this.#inside >= this.#most) return FULL;
    return this.#inside >= this.#most / 4 && this.#isLate() ? LATE : null;
  }

  /** Takes a place, which has to be left again by `leave`. */
  enter(): void {
    this.#inside += 1;
  }

  leave(): void {
    this.#inside -= 1;
  }
}

const overloaded = (reason: string): Refusal =>
  new Refusal({
    status: 503,
    code: 'OVERLOADED',
    message: 'There are more requests now than can be answered in good time; try again in a second.',
    reason,
    retryable: true,
    headers: { 'retry-after': '1' },
  });

const FULL = overloaded('full');
const LATE = overloaded('late');
