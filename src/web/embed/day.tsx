import { dateInWords } from '../pages/parts/date.js';
import type { Day } from './content.js';

/** A date in the reader's language as far as it is plain; else in the API's own words. */
export function DayText({ day, locale }: { readonly day: Day; readonly locale: string }) {
  return <time dateTime={PLAIN.test(day.edtf) ? day.edtf : undefined}>{dayInWords(day, locale)}</time>;
}

export function dayInWords({ edtf, text }: Day, locale: string): string {
  const precision = PRECISIONS[edtf.length];
  if (!PLAIN.test(edtf) || precision === undefined) return text;
  const earliest = `${edtf}${'-01-01'.slice(edtf.length - YEAR)}T00:00:00Z`;
  return dateInWords(
    { edtf, text, earliest, latest: null, precision, isApproximate: false, isUncertain: false },
    locale,
  );
}

/** A year, a month, a day; 21 and above in the place of a month is a season. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;
const YEAR = 4;
const PRECISIONS: Readonly<Record<number, 'YEAR' | 'MONTH' | 'DAY'>> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' };
