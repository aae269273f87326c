import type { Found } from './statements.js';

export interface Merged {
  readonly ids: readonly string[];
  /** false: more may fit than these, the earliest. */
  readonly isWhole: boolean;
}

/**
 * Puts lists that stand in one order together, each remark once, the earliest so many. Where a list was cut, what stands behind
 * its end may be missing from it, so nothing behind the nearest such end is taken: what is taken is complete up to there.
 */
export function merged(lists: readonly Found[], most: number): Merged {
  const horizon = lists.flatMap(({ horizon: end }) => end ?? []).toSorted(byUnits)[0];
  const keys = new Map(lists.flatMap(({ fitting }) => fitting));
  const ordered = [...keys].toSorted(([, a], [, b]) => byUnits(a, b));
  const near = horizon === undefined ? ordered : ordered.filter(([, key]) => key <= horizon);
  return { ids: near.slice(0, most).map(([id]) => id), isWhole: horizon === undefined && near.length <= most };
}

/** By code units, as the database compares. */
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
