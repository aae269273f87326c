/**
 * The known words somebody may have meant, nearest first: those that can be reached by adding, dropping, changing or
 * swapping letters, at most about a third of those after the beginning that both share; those that hold all of the wanted
 * word, or begin it; and those that share more than four fifths of it from its beginning. Never more than `most`.
 */
export function nearest(wanted: string, known: Iterable<string>, most = 3): readonly string[] {
  const near: { readonly word: string; readonly steps: number }[] = [];
  for (const word of known) {
    const shared = sharedBeginning(wanted, word);
    const reach = Math.floor((wanted.length - shared) * 0.3) + 1;
    const isWithin = wanted.length >= 4 && word !== wanted && word.includes(wanted);
    const isBeginning = word.length >= 4 && word.length < wanted.length && shared === word.length;
    const steps = isWithin || isBeginning ? 1 : stepsBetween(wanted, word, reach);
    if (steps <= reach) near.push({ word, steps });
    else if (shared > wanted.length * 0.8) near.push({ word, steps: wanted.length - shared });
  }
  near.sort((a, b) => a.steps - b.steps || (a.word < b.word ? -1 : 1));
  return near.slice(0, most).map(({ word }) => word);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Edits from one word to another, case ignored; more than `reach` once it can not be less. One row of the usual table at a time. */
export function stepsBetween(from: string, to: string, reach: number): number {
  if (Math.abs(from.length - to.length) > reach) return reach + 1;
  const [a, b] = [from.toLowerCase(), to.toLowerCase()];
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next: number[] = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swap = isSwap ? at(beforeLast, column - 2) + 1 : Infinity;
      next.push(Math.min(change, swap, at(last, column) + 1, at(next, column - 1) + 1));
    }
    if (Math.min(...next) > reach) return reach + 1;
    [beforeLast, last] = [last, next];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
