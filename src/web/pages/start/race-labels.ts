import type { Extent } from './shelves.js';

/** The name of a race at the top of its line. */
export interface RaceLabel extends Extent {
  readonly id: string;
  /** Where the line stands. */
  readonly x: number;
  /** Counted from the top; null where there is no room for the name, and the line alone stands. */
  readonly level: number | null;
  /** As much of the name as there is room for. */
  readonly text: string;
}

/** So many names stand one below the other at most. */
const MOST_LEVELS = 7;
const LETTERS = 38;
/** Wider than any usual letter is on average, so that what is reckoned is never too short. */
const LETTER = 6.7;
const GAP = 6;

/**
 * Names stand to the right of their lines. Where one would run over the line or the name of the next, the next begins below it: so
 * the names go down like a stair, and no line crosses a name.
 */
export function raceLabels(races: readonly { readonly id: string; readonly x: number; readonly name: string }[]): {
  readonly labels: readonly RaceLabel[];
  readonly levels: number;
} {
  const labels: RaceLabel[] = [];
  for (const { id, x, name } of races.toSorted((one, other) => one.x - other.x)) {
    const text = name.length <= LETTERS ? name : `${name.slice(0, LETTERS - 1).trimEnd()}…`;
    const to = x + GAP + text.length * LETTER;
    const below = labels.flatMap(({ to: end, level }) => (level !== null && end + GAP > x ? [level + 1] : []));
    const level = Math.max(0, ...below);
    labels.push({ id, x, text, ...(level < MOST_LEVELS ? { level, from: x, to } : { level: null, from: x, to: x }) });
  }
  return { labels, levels: Math.max(0, ...labels.map(({ level }) => (level ?? -1) + 1)) };
}
