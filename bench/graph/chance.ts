/** Numbers that look like chance and are the same in every run: the same seed makes the same graph. */
export interface Chance {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number;
  /** A whole number from 0 up to, and without, `count`; small ones by far the most often, as words and speakers are. */
  mostlyFirst(count: number): number;
}

/** A seed of its own for whatever has a name, so that it can be made again without all that came before it. */
export function seedOf(name: string): number {
  let seed = 0x811c9dc5;
  for (const character of name) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return seed >>> 0;
}

/** Mulberry32: 32 bits of state, enough for a graph nobody gambles with. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (count) => Math.floor(next() * count),
    // The quantile of a Zipf-like law with exponent 1: rank r comes about as often as 1/r.
    mostlyFirst: (count) => Math.min(count - 1, Math.floor((count + 1) ** next()) - 1),
  };
}
