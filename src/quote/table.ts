import { weightOf } from './alike.js';
import type { Lexicon } from './lexicon.js';
import type { PhraseWord, PrintedWord } from './words.js';

/** What differences cost, in weights of words. Found on one half of the wordings; `npm run quotes` reports on the other. */
const COST = {
  /** For each word of the phrase that is not in the print, as a share of its weight. */
  replaced: 0.35,
  added: 0.35,
  /** For each printed word that the phrase passes over. */
  dropped: 0.3,
  swapped: 0.3,
  joined: 0.2,
  /** For going on anywhere else in the print: about a word, so that single words here and there explain nothing. */
  jump: 0.9,
} as const;

/** How a field of the table is reached: from the field so many words of the phrase and so many printed words before it. */
export const MOVES = {
  match: 1,
  replace: 2,
  add: 3,
  drop: 4,
  swap: 5,
  joinOurs: 6,
  joinTheirs: 7,
  jump: 8,
} as const;

/**
 * A phrase beside the print: a row for each word of the phrase, a column for each place in the print, and in each field the most
 * that can be explained up to there. Besides the usual moves from field to field, one leads from the best field of a row to
 * all others, so that a phrase may go on anywhere in the print.
 */
export class Table {
  readonly phrase: readonly PhraseWord[];
  readonly printed: readonly PrintedWord[];
  readonly #lexicon: Lexicon;
  readonly #width: number;
  readonly #best: Float64Array;
  readonly #moves: Uint8Array;
  /** From which column the jump within each row comes. */
  readonly #jumps: Int32Array;
  readonly #places: Int32Array;
  readonly #isWord: Uint8Array;

  constructor(phrase: readonly PhraseWord[], printed: readonly PrintedWord[], lexicon: Lexicon) {
    this.phrase = phrase;
    this.printed = printed;
    this.#lexicon = lexicon;
    this.#width = printed.length + 1;
    this.#best = new Float64Array((phrase.length + 1) * this.#width);
    this.#moves = new Uint8Array(this.#best.length);
    this.#jumps = new Int32Array(phrase.length + 1);
    this.#places = lexicon.places(printed);
    this.#isWord = Uint8Array.from(printed, ({ key }) => (key === '' ? 0 : 1));
    for (let row = 1; row <= phrase.length; row += 1) this.#fillRow(row);
  }

  gain(row: number, column: number): number {
    return this.#best[row * this.#width + column] ?? 0;
  }

  move(row: number, column: number): number {
    return this.#moves[row * this.#width + column] ?? MOVES.add;
  }

  jumpFrom(row: number): number {
    return this.#jumps[row] ?? 0;
  }

  /** The first column with the most of a row. */
  bestColumn(row: number): number {
    let found = 0;
    for (let column = 1; column < this.#width; column += 1)
      if (this.gain(row, column) > this.gain(row, found)) found = column;
    return found;
  }

  #fillRow(row: number): void {
    const word = this.phrase[row - 1];
    if (word === undefined) return;
    const before = this.phrase[row - 2];
    const here = {
      row,
      word,
      before,
      weight: weightOf(word.key),
      weightBefore: before === undefined ? 0 : weightOf(before.key),
      like: this.#lexicon.row(word),
      likeBefore: before === undefined ? NOTHING : this.#lexicon.row(before),
    };
    this.#set(row, 0, this.gain(row - 1, 0) - COST.added * here.weight, MOVES.add);
    for (let column = 1; column < this.#width; column += 1) this.#fillField(here, column);
    this.#jump(row);
  }

  /** Of the moves that lead to a field the best is taken. */
  #fillField({ row, word, before, weight, weightBefore, like, likeBefore }: Row, column: number): void {
    const alike = this.#at(like, column);
    this.#set(row, column, this.gain(row - 1, column) - COST.added * weight, MOVES.add);
    if (this.#isWord[column - 1] === 0) return;
    if (alike === 0) this.#replace(row, column, this.gain(row - 1, column - 1) - COST.replaced * weight);
    else this.#offer(row, column, this.gain(row - 1, column - 1) + alike * weight, MOVES.match);
    this.#offer(row, column, this.gain(row, column - 1) - COST.dropped, MOVES.drop);
    const both = weight + weightBefore;
    if (column > 1 && this.#at(like, column - 1) === 1 && this.#at(likeBefore, column) === 1)
      this.#offer(row, column, this.gain(row - 2, column - 2) + both - COST.swapped, MOVES.swap);
    if (alike > 0) return;
    const [ours, oursBefore] = [this.printed[column - 1], this.printed[column - 2]];
    if (isJoined(oursBefore, ours, word))
      this.#offer(row, column, this.gain(row - 1, column - 2) + weight - COST.joined, MOVES.joinOurs);
    if (isJoined(before, word, ours))
      this.#offer(row, column, this.gain(row - 2, column - 1) + both - COST.joined, MOVES.joinTheirs);
  }

  /** How much the printed word before a column is like a word of the phrase. */
  #at(like: Float64Array, column: number): number {
    return like[this.#places[column - 1] ?? -1] ?? 0;
  }

  #set(row: number, column: number, gain: number, move: number): void {
    this.#best[row * this.#width + column] = gain;
    this.#moves[row * this.#width + column] = move;
  }

  #offer(row: number, column: number, gain: number, move: number): void {
    if (gain > this.gain(row, column)) this.#set(row, column, gain, move);
  }

  /** Of a word that is replaced and one that is added, equally dear, the first is told. */
  #replace(row: number, column: number, gain: number): void {
    if (gain >= this.gain(row, column)) this.#set(row, column, gain, MOVES.replace);
  }

  /** From the best place of a row to all that are worse by more than a jump costs. */
  #jump(row: number): void {
    const source = this.bestColumn(row);
    const after = this.gain(row, source) - COST.jump;
    this.#jumps[row] = source;
    for (let column = 0; column < this.#width; column += 1) this.#offer(row, column, after, MOVES.jump);
  }
}

/** A word of the phrase and the one before it, with their likeness to all printed words. */
interface Row {
  readonly row: number;
  readonly word: PhraseWord;
  readonly before: PhraseWord | undefined;
  readonly weight: number;
  readonly weightBefore: number;
  readonly like: Float64Array;
  readonly likeBefore: Float64Array;
}

const NOTHING = new Float64Array(0);

/** Whether two words are written in one elsewhere, in either order: a phrase may be laid along the print backwards. */
function isJoined(first?: PhraseWord, second?: PhraseWord, whole?: PhraseWord): boolean {
  if (first === undefined || second === undefined || whole === undefined) return false;
  if (first.key.length + second.key.length !== whole.key.length || first.key === '' || second.key === '') return false;
  return first.key + second.key === whole.key || second.key + first.key === whole.key;
}
