import { BadInputError } from './bad-input.js';
import type { UncertainDate } from './date.js';

/** What a filter compares with: whatever may be on `from` or later, and on `to` or earlier. null: no bound. */
export type DateBounds = { readonly from: string | null; readonly to: string | null };

/** A date as a caller gives it to compare with. */
export type GivenDate = UncertainDate;

/**
 * Compares as days. The last day is closed by a sign that sorts after any time of that day. A date that is open at the
 * end that would bound is refused: it would let everything pass, the undated too.
 */
export function dateBounds(from: UncertainDate | null | undefined, to: UncertainDate | null | undefined): DateBounds {
  if (from != null && from.earliest === null) throw unbounded('start', 'from', from);
  if (to != null && to.latest === null) throw unbounded('end', 'to', to);
  return {
    from: from?.earliest?.slice(0, DAY_LENGTH) ?? null,
    to: to?.latest == null ? null : `${to.latest.slice(0, DAY_LENGTH)}~`,
  };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

function unbounded(end: 'start' | 'end', name: string, { edtf }: UncertainDate): BadInputError {
  const article = end === 'start' ? 'a' : 'an';
  return new BadInputError(`A date with ${article} ${end} was expected as "${name}", but "${edtf}" has none.`, [
    'filter',
    name,
  ]);
}
