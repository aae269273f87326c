import type { Lexicon } from './lexicon.js';
import { MOVES, Table } from './table.js';
import type { PhraseWord, PrintedWord } from './words.js';

/** How one stretch of a phrase stands to the print. `theirs` and `ours` are places among the words of the two. */
export interface Step {
  readonly kind: StepKind;
  readonly theirs: readonly number[];
  readonly ours: readonly number[];
  /** What it adds to what is explained; below 0 for a difference. */
  readonly gain: number;
}

/**
 * SAME: the same word. SPELT: a slip of it. JOINED: written in one where the other has two. SWAPPED: two neighbours the other
 * way round. REPLACED: another word in its place. ADDED: a word that the print has not. DROPPED: printed words that the
 * phrase has not. JUMP: the phrase goes on elsewhere in the print.
 */
export type StepKind = 'SAME' | 'SPELT' | 'JOINED' | 'SWAPPED' | 'REPLACED' | 'ADDED' | 'DROPPED' | 'JUMP';

export interface Alignment {
  /** How much of the phrase the print explains: the weight of the words that are there, less what the differences cost. */
  readonly gain: number;
  /** In the order of the phrase. */
  readonly steps: readonly Step[];
}

/** Lays a phrase along the printings of one remark: every word of the phrase, wherever in the print it fits best. */
export function align(phrase: readonly PhraseWord[], printed: readonly PrintedWord[], lexicon: Lexicon): Alignment {
  const table = new Table(phrase, printed, lexicon);
  const column = table.bestColumn(phrase.length);
  return { gain: table.gain(phrase.length, column), steps: together(stepsTo(table, phrase.length, column)) };
}

/** The most that each beginning of the phrase can be explained by the print, the empty one first. */
export function gains(
  phrase: readonly PhraseWord[],
  printed: readonly PrintedWord[],
  lexicon: Lexicon,
): readonly number[] {
  const table = new Table(phrase, printed, lexicon);
  return Array.from({ length: phrase.length + 1 }, (_, row) => table.gain(row, table.bestColumn(row)));
}

/** The steps that led to a field, from the start of the phrase. */
function stepsTo(table: Table, lastRow: number, lastColumn: number): readonly Step[] {
  const steps: Step[] = [];
  for (let [row, column] = [lastRow, lastColumn]; row > 0;) {
    const { kind, theirs, ours } = movedBy(table, row, column);
    const from = kind === 'JUMP' ? table.jumpFrom(row) : column - ours;
    const gain = table.gain(row, column) - table.gain(row - theirs, from);
    steps.push({ kind, theirs: before(row, theirs), ours: before(column, ours), gain });
    row -= theirs;
    column = from;
  }
  return steps.toReversed();
}

/** What a move tells, and how many words of the phrase and of the print it takes. */
interface Moved {
  readonly kind: StepKind;
  readonly theirs: number;
  readonly ours: number;
}

function movedBy(table: Table, row: number, column: number): Moved {
  const move = table.move(row, column);
  const isSame = move === MOVES.match && table.phrase[row - 1]?.key === table.printed[column - 1]?.key;
  return isSame ? SAME : (MOVED.get(move) ?? ADDED);
}

const SAME: Moved = { kind: 'SAME', theirs: 1, ours: 1 };
const ADDED: Moved = { kind: 'ADDED', theirs: 1, ours: 0 };
const MOVED: ReadonlyMap<number, Moved> = new Map<number, Moved>([
  [MOVES.match, { kind: 'SPELT', theirs: 1, ours: 1 }],
  [MOVES.replace, { kind: 'REPLACED', theirs: 1, ours: 1 }],
  [MOVES.drop, { kind: 'DROPPED', theirs: 0, ours: 1 }],
  [MOVES.swap, { kind: 'SWAPPED', theirs: 2, ours: 2 }],
  [MOVES.joinOurs, { kind: 'JOINED', theirs: 1, ours: 2 }],
  [MOVES.joinTheirs, { kind: 'JOINED', theirs: 2, ours: 1 }],
  [MOVES.jump, { kind: 'JUMP', theirs: 0, ours: 0 }],
]);

/** The places of the last few words before a field. */
const before = (end: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, turn) => end - count + turn);

/** Dropped words beside one another are one stretch. */
function together(steps: readonly Step[]): readonly Step[] {
  return steps.reduce<readonly Step[]>((made, step) => {
    const last = made.at(-1);
    return step.kind === 'DROPPED' && last?.kind === 'DROPPED'
      ? made.with(-1, { ...last, ours: [...last.ours, ...step.ours], gain: last.gain + step.gain })
      : [...made, step];
  }, []);
}
