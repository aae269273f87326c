import { GraphUnavailableError, toldBy } from './errors.js';

/** How often it may fail in a row. */
const MOST_FAILURES = 3;

/**
 * Whether to ask the database at all. It counts as away after three failures in a row, and as back with its next answer. A
 * failure is a question, of a request or of the pulse, whose connection broke or could not be made, or that ran out of its
 * time while nobody got an answer. Any answer, a refusal too, sets the count back: a heavy statement of ours is no outage,
 * and stops nobody else. While the database is away, requests are refused at once and only the pulse goes on asking.
 *
 * Written here, since the known libraries (opossum, cockatiel) let requests of users find out whether it is back, and take
 * every time-out for an outage.
 */
export class Breaker {
  readonly #onAway: () => void;
  #isArmed = false;
  #isAway = false;
  #failures = 0;
  #answeredAt = 0;

  /** `onAway` is called when the database begins to count as away. */
  constructor(onAway: () => void) {
    this.#onAway = onAway;
  }

  get isAway(): boolean {
    return this.#isAway;
  }

  /** From now on somebody looks whether the database is back; before, it never counts as away. */
  arm(): void {
    this.#isArmed = true;
  }

  refuseIfAway(name: string): void {
    if (this.#isAway) throw new GraphUnavailableError(`The database is away, so ${name} was not asked.`);
  }

  answered(): void {
    this.#answeredAt = performance.now();
    this.#failures = 0;
    this.#isAway = false;
  }

  /** Judges what became of a question that was asked at `began`, in milliseconds on the clock of `performance.now()`. */
  failed(error: unknown, began: number): void {
    const told = toldBy(error);
    if (told === 'answered') this.answered();
    if (told === 'lost' || (told === 'silent' && this.#answeredAt < began)) this.missed();
  }

  missed(): void {
    this.#failures += 1;
    if (!this.#isArmed || this.#isAway || this.#failures < MOST_FAILURES) return;
    this.#isAway = true;
    this.#onAway();
  }
}
