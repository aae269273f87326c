import { alike } from './alike.js';
import type { PhraseWord, PrintedWord } from './words.js';

/** The words of a phrase beside those of all printings that may hold it: each two are compared once, however often they stand there. */
export class Lexicon {
  readonly #places = new Map<string, number>();
  readonly #rows = new Map<string, Float64Array>();

  constructor(phrase: readonly PhraseWord[], printed: Iterable<readonly PrintedWord[]>) {
    for (const words of printed)
      for (const { key } of words) if (!this.#places.has(key)) this.#places.set(key, this.#places.size);
    const keys = [...this.#places.keys()];
    for (const { key } of phrase)
      if (!this.#rows.has(key))
        this.#rows.set(
          key,
          Float64Array.from(keys, (other) => alike(key, other)),
        );
  }

  /** Of each printed word, where `row` tells how much it is like a word of the phrase. */
  places(printed: readonly PrintedWord[]): Int32Array {
    return Int32Array.from(printed, ({ key }) => this.#places.get(key) ?? -1);
  }

  row({ key }: PhraseWord): Float64Array {
    return this.#rows.get(key) ?? new Float64Array(this.#places.size);
  }
}
