import type { DateEnd, DateEnds } from './date-end.js';

/**
 * A date in English words that never claim more than the date does: a month is "in May 2024", what is about is
 * "approximately", an open interval is "on or before" its known end. An end that is unknown reads like one that is open:
 * both say only what the other end says.
 */
export function dateInWords({ from, to }: DateEnds): string {
  if (from === null) return to === null ? 'unknown' : `${preposition(to)} or before ${bare(to)}${qualified(to)}`;
  if (to === null) return `${preposition(from)} or after ${bare(from)}${qualified(from)}`;
  return isSame(from, to) ? moment(from) : between(from, to);
}

function moment(end: DateEnd): string {
  const place = end.day !== null || end.season !== null || end.years === 100 ? '' : 'in ';
  return `${place}${end.years === 100 ? `between ${end.year} and ${end.year + 99}` : bare(end)}${qualified(end)}`;
}

function between(from: DateEnd, to: DateEnd): string {
  const plain = [from, to].every(
    (end) => end.time === null && end.season === null && end.years === 1 && !isQualified(end),
  );
  const sameYear =
    plain &&
    from.year === to.year &&
    (from.day === null) === (to.day === null) &&
    from.month !== null &&
    to.month !== null;
  if (!sameYear) return `between ${hedged(from)} and ${hedged(to)}`;
  if (from.day === null) return `between ${monthName(from)} and ${bare(to)}`;
  return `between ${from.day}${from.month === to.month ? '' : ` ${monthName(from)}`} and ${bare(to)}`;
}

/** The moment without a preposition: "6 August 2024", "May 2024", "winter 2023", "the 2020s". */
function bare(end: DateEnd): string {
  const year = String(end.year);
  if (end.season !== null) return `${SEASON_NAMES[end.season - 21]} ${year}`;
  if (end.years !== 1) return `the ${year}s`;
  if (end.month === null) return year;
  if (end.day === null) return `${monthName(end)} ${year}`;
  return `${end.day} ${monthName(end)} ${year}${clockWords(end)}`;
}

function clockWords({ time, offset }: DateEnd): string {
  if (time === null) return '';
  const parts = time.second === null ? [time.hour, time.minute] : [time.hour, time.minute, time.second];
  const zone = offset === null ? '' : ` (UTC${offset === '+00:00' ? '' : offset})`;
  return `, ${parts.map((part) => String(part).padStart(2, '0')).join(':')}${zone}`;
}

const preposition = (end: DateEnd): string => (end.time !== null ? 'at' : end.day !== null ? 'on' : 'in');
const monthName = (end: DateEnd): string => MONTH_NAMES[(end.month ?? 0) - 1] ?? '';
const isQualified = (end: DateEnd): boolean => end.isApproximate || end.isUncertain;
const isSame = (a: DateEnd, b: DateEnd): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function qualified(end: DateEnd): string {
  if (!isQualified(end)) return '';
  if (!end.isUncertain) return ', approximately';
  return end.isApproximate ? ', approximately and uncertain' : ', uncertain';
}

/** Inside "between … and …" the doubt stands before its own end. */
function hedged(end: DateEnd): string {
  return `${end.isUncertain ? 'perhaps ' : ''}${end.isApproximate ? 'about ' : ''}${bare(end)}`;
}

const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const;
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
