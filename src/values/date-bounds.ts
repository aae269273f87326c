import type { UncertainDate } from './date.js';

/** What a filter compares with: whatever may be on `from` or later, and on `to` or earlier. null: no bound. */
export type DateBounds = { readonly from: string | null; readonly to: string | null };

/** A date as a caller gives it to compare with. */
export type GivenDate = UncertainDate;

/** Compares as days. The last day is closed by a sign that sorts after any time of that day. */
export function dateBounds(from: UncertainDate | null | undefined, to: UncertainDate | null | undefined): DateBounds {
  return {
    from: from?.earliest?.slice(0, DAY_LENGTH) ?? null,
    to: to?.latest == null ? null : `${to.latest.slice(0, DAY_LENGTH)}~`,
  };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
