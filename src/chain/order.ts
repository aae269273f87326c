import { groupBy } from '../values/group.js';
import { compare } from './hold.js';

/** What the promised order needs of an entry. */
export interface Placeable {
  readonly id: string;
  readonly orderKey: string;
  /** The ids of what it answers; those that are not listed do not count. */
  readonly causes: readonly string[];
}

/**
 * The promised order: a cause comes before its answer. Of the entries whose listed causes are all placed, the one with the
 * smallest order key is placed next, again and again.
 */
export function inPromisedOrder<Entry extends Placeable>(entries: readonly Entry[]): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const listedCauses = (entry: Entry): readonly string[] => [...new Set(entry.causes)].filter((id) => byId.has(id));
  const waitingFor = new Map(entries.map((entry) => [entry.id, listedCauses(entry).length]));
  const answersOf = groupBy(
    entries.flatMap((entry) => listedCauses(entry).map((cause) => ({ cause, entry }))),
    ({ cause }) => cause,
  );
  const ready = new Heap<Entry>((a, b) => compare(a.orderKey, b.orderKey));
  for (const entry of entries) if (waitingFor.get(entry.id) === 0) ready.add(entry);
  const placed: Entry[] = [];
  for (let entry = ready.take(); entry !== undefined; entry = ready.take()) {
    placed.push(entry);
    for (const { entry: answer } of answersOf.get(entry.id) ?? []) {
      const left = (waitingFor.get(answer.id) ?? 0) - 1;
      waitingFor.set(answer.id, left);
      if (left === 0) ready.add(answer);
    }
  }
  return placed;
}

/** A binary heap: the smallest is taken first. */
class Heap<T> {
  readonly #items: T[] = [];
  readonly #order: (a: T, b: T) => number;

  constructor(order: (a: T, b: T) => number) {
    this.#order = order;
  }

  add(item: T): void {
    let place = this.#items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#swapIfSmaller(place, parent)) return;
      place = parent;
    }
  }

  take(): T | undefined {
    const [smallest] = this.#items;
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return smallest;
    this.#items[0] = last;
    for (let place = 0; ;) {
      const left = 2 * place + 1;
      const child = this.#isSmaller(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfSmaller(child, place)) return smallest;
      place = child;
    }
  }

  #isSmaller(place: number, other: number): boolean {
    const [item, against] = [this.#items[place], this.#items[other]];
    return item !== undefined && against !== undefined && this.#order(item, against) < 0;
  }

  #swapIfSmaller(place: number, other: number): boolean {
    const [item, against] = [this.#items[place], this.#items[other]];
    if (item === undefined || against === undefined || this.#order(item, against) >= 0) return false;
    this.#items[place] = against;
    this.#items[other] = item;
    return true;
  }
}
