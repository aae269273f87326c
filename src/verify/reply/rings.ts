/**
 * Finds rings among answers. Ids are numbered as they come, so that a million shadows take some dozen megabytes.
 *
 * Walk from every thing along what it answers, deeper and deeper. A step that leads back into the walk closes a ring, which
 * is the walk since there. What was walked to its end is not walked again, so each shadow is followed once.
 */
export class Answers {
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  add(from: string, to: string): void {
    this.#from.push(this.#number(from));
    this.#to.push(this.#number(to));
  }

  /** The ids of each ring, in the order of the answers, beginning with the smallest. */
  rings(): readonly (readonly string[])[] {
    const { starts, targets } = this.#grouped();
    const rings: (readonly string[])[] = [];
    const next = starts.slice();
    /** 0 not met yet, -1 walked to its end, otherwise its place in the walk, counted from 1. */
    const place = new Int32Array(this.#ids.length);
    for (let root = 0; root < this.#ids.length; root += 1) {
      if (place[root] !== 0) continue;
      const walk = [root];
      place[root] = 1;
      for (let here = walk.at(-1); here !== undefined; here = walk.at(-1)) {
        const step = next[here] ?? 0;
        if (step === starts[here + 1]) {
          place[here] = -1;
          walk.pop();
          continue;
        }
        next[here] = step + 1;
        const target = targets[step] ?? 0;
        const met = place[target] ?? 0;
        if (met > 0) rings.push(fromSmallest(walk.slice(met - 1).map((number) => this.#ids[number] ?? '')));
        if (met !== 0) continue;
        walk.push(target);
        place[target] = walk.length;
      }
    }
    return rings;
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.#ids.length);
    return this.#ids.push(id) - 1;
  }

  /** What each answers, side by side: of the thing with number n, from place `starts[n]` up to `starts[n + 1]`. */
  #grouped(): { readonly starts: Int32Array; readonly targets: Int32Array } {
    const starts = new Int32Array(this.#ids.length + 1);
    for (const from of this.#from) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
    for (let number = 0; number < this.#ids.length; number += 1) {
      starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
    }
    const targets = new Int32Array(this.#to.length);
    const free = starts.slice();
    for (const [shadow, from] of this.#from.entries()) {
      const spot = free[from] ?? 0;
      targets[spot] = this.#to[shadow] ?? 0;
      free[from] = spot + 1;
    }
    return { starts, targets };
  }
}

function fromSmallest(ring: readonly string[]): readonly string[] {
  const smallest = ring.reduce((least, id, place) => (id < (ring[least] ?? '') ? place : least), 0);
  return [...ring.slice(smallest), ...ring.slice(0, smallest)];
}
