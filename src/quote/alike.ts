import { stepsBetween } from '../values/near.js';

/**
 * How alike two words are: 1 for the same, 0 for different ones, between for what a slip of the finger makes of one. A word of
 * three to seven letters may differ in one letter (added, dropped, changed, swapped with its neighbour), one of eight to
 * twelve in two, a longer one in three. Each step counts for more in a short word: `his` is no `him`, hardly.
 */
export function alike(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const reach = longer < 3 ? 0 : longer < 8 ? 1 : longer < 13 ? 2 : 3;
  if (Math.abs(a.length - b.length) > reach || !haveAnEndInCommon(a, b)) return 0;
  const steps = stepsBetween(a, b, reach);
  return steps > reach ? 0 : 1 - (steps * STEP) / longer;
}

/** Most words that are no slips of one another are told apart by this alone. */
function haveAnEndInCommon(a: string, b: string): boolean {
  return a[0] === b[0] || a.at(-1) === b.at(-1) || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}

const STEP = 2;

/**
 * How much a word tells: short ones stand everywhere. An index of all texts knows better how rare a word is, but does not
 * say so, and the length of a word is the same on every graph.
 */
export function weightOf(key: string): number {
  return WEIGHTS[key.length] ?? 1;
}

const WEIGHTS: readonly number[] = [0, 0.4, 0.5, 0.6, 0.8, 0.9];
