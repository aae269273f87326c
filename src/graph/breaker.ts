import { GraphUnavailableError, toldBy } from './errors.js';

/** How often it may fail in a row. */
const MOST_FAILURES = 3;

/**
 * Whether to ask the database at all. It counts as away after three failures in a row, and as back when the pulse says so. A
 * failure is a question of a request whose connection broke or could not be made, or one of the pulse that had no answer.
 * Any answer, a refusal too, sets the count back. A statement that ran out of its time is no failure: it may be a heavy one
 * of ours, which must stop nobody else, and where the database is silent, the pulse finds out. While the database is away,
 * requests are refused at once, what still runs is ended with each further failure, and only the pulse goes on asking.
 *
 * Written here, since the known libraries (opossum, cockatiel) let requests of users find out whether it is back, and take
 * every time-out for an outage.
 */
export class Breaker {
  readonly #onAway: () => void;
  #isArmed = false;
  #isAway = false;
  #failures = 0;

  /** `onAway` is called when the database begins to count as away, and with each failure while it does. */
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

  /** An answer sets the count back; one that was asked for before the database went away does not bring it back. */
  answered(): void {
    if (!this.#isAway) this.#failures = 0;
  }

  /** The database is back, and may be asked again. */
  close(): void {
    this.#failures = 0;
    this.#isAway = false;
  }

  /** Judges what became of a question that failed. */
  failed(error: unknown): void {
    const told = toldBy(error);
    if (told === 'answered') this.answered();
    if (told === 'lost') this.missed();
  }

  missed(): void {
    this.#failures += 1;
    if (!this.#isArmed || this.#failures < MOST_FAILURES) return;
    this.#isAway = true;
    this.#onAway();
  }
}
