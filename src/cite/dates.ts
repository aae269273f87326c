import type { CitedDate } from './cited.js';

/** The part of a date that is sure: of a day that lies between 4 and 6 August 2024, the month. */
export interface SureDate {
  /** Year; year and month; or year, month and day. */
  readonly parts: readonly number[];
  /** 1 spring to 4 winter; null where the date is none. */
  readonly season: number | null;
  /** Whether even that is said with "about" or "perhaps". */
  readonly isDoubtful: boolean;
}

/** As much of a date as every day that it can be has in common; null where that is not even a year. */
export function sureDate(date: CitedDate): SureDate | null {
  const [from, to] = ends(date.edtf);
  if (from === null || to === null) return null;
  const end = from.findIndex((part, place) => part !== to[place]);
  const common = end === -1 ? from : from.slice(0, end);
  if (common.length === 0) return null;
  const [year = 0, month = 0] = common;
  const isSeason = month > 20;
  return {
    parts: isSeason ? [year] : common,
    season: isSeason ? month - 20 : null,
    isDoubtful: date.isApproximate || date.isUncertain,
  };
}

type Ends = readonly [readonly number[] | null, readonly number[] | null];

function ends(edtf: string): Ends {
  const [from = '', to = from] = edtf.split('/');
  return [partsOf(from), partsOf(to)];
}

function partsOf(end: string): readonly number[] | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?[~?%]?$/.exec(end);
  return found === null ? null : found.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

/** Whether the date is one day, month or year that nothing makes doubtful: then styles may write it their own way. */
function isPlain({ edtf }: CitedDate): boolean {
  const [from] = ends(edtf);
  return from !== null && !/[/~?%]/.test(edtf) && (from[1] ?? 1) <= 12;
}

export const twoDigits = (part: number): string => String(part).padStart(2, '0');

const MONTHS = [
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

/** `2024, March 13` where a date is plain; in the API's own words where it is not; `n.d.` where there is none. */
export function apaDate(date: CitedDate | null): string {
  if (date === null) return NO_DATE;
  const sure = isPlain(date) ? sureDate(date) : null;
  if (sure === null) return date.text;
  const [year, month, day] = sure.parts;
  if (month === undefined) return String(year);
  return [`${year},`, MONTHS[month - 1], ...(day === undefined ? [] : [day])].join(' ');
}

/** The year of an APA reference inside the text. */
export function apaYear(date: CitedDate | null): string {
  if (date === null) return NO_DATE;
  const sure = sureDate(date);
  return sure === null ? date.text : `${sure.isDoubtful ? 'ca. ' : ''}${sure.parts[0]}`;
}

/** What is said of a source that names no date. */
export const NO_DATE = 'n.d.';
