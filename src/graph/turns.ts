import { within, type Bounds } from './bounds.js';

/**
 * So many may work at once; whoever comes later waits, in order, and leaves the queue when its time is over. The driver has
 * such a queue as well, but what was given up there is asked of the database nevertheless, when it has its turn.
 */
export class Turns {
  readonly size: number;
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(size: number) {
    this.size = size;
    this.#free = size;
  }

  get busy(): number {
    return this.size - this.#free;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  async take(bounds: Bounds, name: string): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    let call = (): void => {};
    const called = new Promise<void>((resolve) => (call = resolve));
    this.#waiting.add(call);
    try {
      await within(bounds, name, called);
    } catch (error) {
      // Called and given up in the same moment: the turn goes on to the next.
      if (!this.#waiting.delete(call)) this.give();
      throw error;
    }
  }

  give(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#free += 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
