import { BadInputError } from './bad-input.js';
import { firstOf, lastOf, readDateEnds, type DateEnd, type DateEnds } from './date-end.js';
import { dateInWords } from './date-words.js';

/** From coarse to fine. */
export const DATE_PRECISIONS = ['YEAR', 'SEASON', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** The signs by which EDTF says that a date is about, doubtful, or both. */
export const DOUBT_SIGNS = ['~', '?', '%'] as const;

/** A date as exactly as it is known, and no more exactly. Days and times are local to their place and never converted. */
export interface UncertainDate {
  /** The text as it was given. */
  readonly edtf: string;
  /** The first day it can be, `2024-08-06`, or the first second where a time is known, `2024-08-06T12:30:00`. null: open or unknown. */
  readonly earliest: string | null;
  /** The last day or second it can be, inclusive. null: open or unknown. */
  readonly latest: string | null;
  /** Of an interval: that of its coarser end. */
  readonly precision: DatePrecision;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  /** In English words. */
  readonly text: string;
}

/** The date that an EDTF text (levels 0 and 1) means. Refuses what has no place in an order: sets, `../..`, years before 0. */
export function parseDate(text: string): UncertainDate {
  const read = readDate(text);
  if (read === null)
    throw new BadInputError(`A date should look like 2024-08-06, 2024-08 or 2024~, but got "${text}".`);
  return read.date;
}

export function isDate(text: string): boolean {
  return readDate(text) !== null;
}

/**
 * Whether the whole of one date lies before the whole of another. Only then may anything say "before": dates that
 * overlap, touch on one day, or are approximate or uncertain at the ends that face each other, are undecided. Times are
 * compared as times where both name their offset, or neither does; otherwise as days.
 */
export function surelyBefore(a: UncertainDate, b: UncertainDate): boolean {
  const end = readDate(a.edtf)?.ends.to ?? null;
  const start = readDate(b.edtf)?.ends.from ?? null;
  if (end === null || start === null || isDoubtful(end) || isDoubtful(start)) return false;
  const [last, first] = [lastOf(end), firstOf(start)];
  if (end.time === null || start.time === null || (end.offset === null) !== (start.offset === null)) {
    return last.slice(0, DAY_LENGTH) < first.slice(0, DAY_LENGTH);
  }
  return Date.parse(last + (end.offset ?? 'Z')) < Date.parse(first + (start.offset ?? 'Z'));
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

interface ReadDate {
  readonly date: UncertainDate;
  readonly ends: DateEnds;
}

/** Parsing takes long beside a look-up, and an answer prints the same dates again and again; the oldest are forgotten. */
const KNOWN = new Map<string, ReadDate>();
const MOST_KNOWN = 10_000;

function readDate(text: string): ReadDate | null {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const ends = readDateEnds(text);
  if (ends === null) return null;
  const date = understood(text, ends);
  if (date.earliest !== null && date.latest !== null && isReversed(date.earliest, date.latest)) return null;
  const read = { date, ends };
  const oldest = KNOWN.size < MOST_KNOWN ? undefined : KNOWN.keys().next().value;
  if (oldest !== undefined) KNOWN.delete(oldest);
  KNOWN.set(text, read);
  return read;
}

function understood(text: string, ends: DateEnds): UncertainDate {
  const known = [ends.from, ends.to].filter((end) => end !== null);
  return Object.freeze({
    edtf: text,
    earliest: ends.from === null ? null : firstOf(ends.from),
    latest: ends.to === null ? null : lastOf(ends.to),
    precision: DATE_PRECISIONS.find((precision) => known.some((end) => precisionOf(end) === precision)) ?? 'YEAR',
    isApproximate: known.some((end) => end.isApproximate),
    isUncertain: known.some((end) => end.isUncertain),
    text: dateInWords(ends),
  });
}

function precisionOf(end: DateEnd): DatePrecision {
  if (end.time !== null) return end.time.second === null ? 'MINUTE' : 'SECOND';
  if (end.season !== null) return 'SEASON';
  return end.day !== null ? 'DAY' : end.month !== null ? 'MONTH' : 'YEAR';
}

/** A day and a time compare as far as both go. */
function isReversed(earliest: string, latest: string): boolean {
  const length = Math.min(earliest.length, latest.length);
  return latest.slice(0, length) < earliest.slice(0, length);
}

const isDoubtful = (end: DateEnd): boolean => end.isApproximate || end.isUncertain;
