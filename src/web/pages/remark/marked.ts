import type { Stretch } from '../parts/stretches.js';
import type { Printing } from './remark.js';

/** Told in other words altogether, all of it would be marked, and nothing shown by that. */
const NOT_MARKED: ReadonlySet<string> = new Set(['RETOLD', 'QUOTATION_BOUNDS']);

/** What is marked in a printing: where it differs from the one that the others are held against; in that one, where any other differs. */
export function markedIn(printing: Printing, among: readonly Printing[]): readonly Stretch[] {
  const differences = printing.isAgainst ? among.flatMap((other) => other.differences) : printing.differences;
  return differences
    .filter(({ class: kind }) => !NOT_MARKED.has(kind))
    .flatMap(({ here, there }) => (printing.isAgainst ? there : here));
}
