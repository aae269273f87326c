import { parse, type ParsedMoment } from 'edtf';

/** One moment of a date as written, before anything is understood by it. An interval has two. */
export interface DateEnd {
  /** Of a decade or a century: its first. */
  readonly year: number;
  readonly years: 1 | 10 | 100;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number | null } | null;
  /** As "+02:00"; null where the time has none. */
  readonly offset: string | null;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

/** From and to; of a date that is no interval, the same moment twice. null: open, or unknown. */
export interface DateEnds {
  readonly from: DateEnd | null;
  readonly to: DateEnd | null;
}

const LONGEST = 80;
const DECADE = 0b1000;
const CENTURY = 0b1100;
const MONTH = 0b110000;
const DAY = 0b11000000;

/** What stands in an EDTF text of level 0 or 1, by the library; null when it is none, or has no end at all. */
export function readDateEnds(text: string): DateEnds | null {
  const parsed = parsedOrNull(text);
  if (parsed === null) return null;
  if (parsed.type !== 'Interval') {
    const moment = dateEnd(parsed);
    return moment === null ? null : { from: moment, to: moment };
  }
  const [from, to] = parsed.values.map((end) => (end === null || typeof end === 'number' ? undefined : dateEnd(end)));
  if (from === null || to === null || (from === undefined && to === undefined)) return null;
  return { from: from ?? null, to: to ?? null };
}

function parsedOrNull(text: string): ReturnType<typeof parse> | null {
  if (text.length > LONGEST) return null;
  try {
    return parse(text, { level: 1, types: ['Date', 'Season', 'Interval'] });
  } catch {
    return null; // the library throws whatever its grammar throws; all of it means: no date
  }
}

/** null where the library lets through what no calendar has, or what can not be put in order here. */
function dateEnd({ type, values, timeZone, approximate, uncertain, unspecified = 0 }: ParsedMoment): DateEnd | null {
  const [year = -1, second, day = null, hour, minute, seconds = null] = values;
  if (year < 0 || year > 9999) return null;
  const season = type === 'Season' && second !== undefined ? second : null;
  const month = season !== null || second === undefined || hasBits(unspecified, MONTH) ? null : second + 1;
  if (month !== null && day !== null && day > daysOf(year, month)) return null;
  if (hour !== undefined && hour > 23) return null;
  return {
    year,
    years: hasBits(unspecified, CENTURY) ? 100 : hasBits(unspecified, DECADE) ? 10 : 1,
    season,
    month,
    day: month === null || hasBits(unspecified, DAY) ? null : day,
    time: hour === undefined || minute === undefined ? null : { hour, minute, second: seconds },
    offset: timeZone ?? null,
    isApproximate: approximate ?? false,
    isUncertain: uncertain ?? false,
  };
}

const hasBits = (bits: number, wanted: number): boolean => (bits & wanted) === wanted;

/**
 * The first and the last moment that a written one can mean: a local day, or a local second where a time is written.
 * A season is the northern one, as wide as its astronomical and its meteorological reading together; a winter begins in
 * the year it is named after.
 */
export function firstOf(end: DateEnd): string {
  if (end.season !== null) return `${fourDigits(end.year)}-${SEASONS[end.season]?.first}`;
  const day = dayText(end.year, end.month ?? 1, end.day ?? 1);
  return end.time === null ? day : `${day}T${clock(end.time.hour, end.time.minute, end.time.second ?? 0)}`;
}

export function lastOf(end: DateEnd): string {
  if (end.season !== null)
    return `${fourDigits(end.year + (end.season === WINTER ? 1 : 0))}-${SEASONS[end.season]?.last}`;
  const year = end.year + end.years - 1;
  const month = end.month ?? 12;
  const day = dayText(year, month, end.day ?? daysOf(year, month));
  return end.time === null ? day : `${day}T${clock(end.time.hour, end.time.minute, end.time.second ?? 59)}`;
}

const WINTER = 24;
const SEASONS: Readonly<Record<number, { readonly first: string; readonly last: string }>> = {
  21: { first: '03-01', last: '06-21' },
  22: { first: '06-01', last: '09-23' },
  23: { first: '09-01', last: '12-22' },
  24: { first: '12-01', last: '03-21' },
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const fourDigits = (value: number): string => String(value).padStart(4, '0');
const dayText = (year: number, month: number, day: number): string =>
  `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
const clock = (hour: number, minute: number, second: number): string => [hour, minute, second].map(twoDigits).join(':');

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
