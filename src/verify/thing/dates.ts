import { isDate, parseDate } from '../../values/date.js';
import { unlessSame, type Violation } from '../check.js';

interface Dated {
  readonly id: string;
  /** Of each date one after another: its text, its first day and its last day. */
  readonly dates: readonly (string | null)[];
}

/** Where a date is none, or the days beside it are not those that its text means. */
export function dateViolations({ id, dates }: Dated, names: readonly string[]): readonly Violation[] {
  return names.flatMap((name, place) => {
    const [edtf = null, earliest = null, latest = null] = dates.slice(3 * place, 3 * place + 3);
    if (edtf !== null && !isDate(edtf)) {
      const message = `The ${name} of ${id} should be a date in EDTF, like 2024-08-06, but is "${edtf}".`;
      return [{ promise: 'thing.dates', id, message }];
    }
    const date = edtf === null ? null : parseDate(edtf);
    const same = (end: string, expected: string | null, found: string | null) =>
      unlessSame('thing.dates', id, `The ${name}${end} of ${id}`, { expected, found });
    return [...same('Earliest', date?.earliest ?? null, earliest), ...same('Latest', date?.latest ?? null, latest)];
  });
}
