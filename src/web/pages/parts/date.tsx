import type { DatePartsFragment } from '../../../client/generated/graphql.js';

/** As much of a date as is known, in the reader's language, and no more. */
export function dateInWords(
  { earliest, precision, isApproximate, isUncertain, text, edtf }: DatePartsFragment,
  locale: string,
): string {
  // What no calendar of the browser can say as it stands, as a season or a span, stands in the API's own words.
  if (earliest === null || edtf.includes('/') || precision === 'SEASON') return text;
  const fields = FIELDS[precision];
  if (fields === undefined) return text;
  const said = new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' }).format(new Date(earliest));
  return isApproximate || isUncertain ? text : said;
}

const FIELDS: Readonly<Record<DatePartsFragment['precision'], Intl.DateTimeFormatOptions | undefined>> = {
  YEAR: { year: 'numeric' },
  SEASON: undefined,
  MONTH: { year: 'numeric', month: 'long' },
  DAY: { dateStyle: 'long' },
  HOUR: { dateStyle: 'long' },
  MINUTE: { dateStyle: 'long' },
  SECOND: { dateStyle: 'long' },
};

/** A date for people and, in its attribute, for machines; with the exact text of the API where somebody points at it. */
export function DateText({ date, locale }: { readonly date: DatePartsFragment; readonly locale: string }) {
  const machine = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date.edtf) ? date.edtf : undefined;
  return (
    <time dateTime={machine} title={date.edtf}>
      {dateInWords(date, locale)}
    </time>
  );
}
