/** What a round of `npm run faults` saw, and which promises it saw broken, each in words. */
export interface Outcome {
  readonly figures: object;
  readonly broken: readonly string[];
}

/** One fault, or one load, tried at length. Its figures become one line of JSON. */
export interface Round {
  readonly name: string;
  run(random: () => number): Promise<Outcome>;
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
