export interface OrderedThing {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** When it was first printed, as far as is held: a day or a second. */
  readonly published: string | null;
  readonly id: string;
}

/**
 * The one order of everything, as one string that sorts by its code units. First by the earliest moment, or by the
 * latest where the start is open or unknown (an undated insult must not look like the beginning); then by the latest;
 * then by the first known publication; then by id. What is unknown comes last. A day that begins something begins at
 * midnight, a day that ends something ends a second before the next.
 */
export function orderKey({ earliest, latest, published, id }: OrderedThing): string {
  return [earliest === null ? endOf(latest) : startOf(earliest), endOf(latest), startOf(published), id].join('|');
}

const UNKNOWN = '~';
const DAY_LENGTH = 'YYYY-MM-DD'.length;

const startOf = (moment: string | null): string => filledUp(moment, 'T00:00:00');
const endOf = (moment: string | null): string => filledUp(moment, 'T23:59:59');

function filledUp(moment: string | null, time: string): string {
  if (moment === null) return UNKNOWN;
  return moment.length === DAY_LENGTH ? moment + time : moment;
}
