import type { ClaimProperty, ResultStatus } from '../../../client/generated/graphql.js';
import { CLAIM_WORDS, PARTS } from './words.js';

/** What is understood by a claim, for people: a date in the reader's language, a status in words; all else as the API says it. */
export function claimValue(property: ClaimProperty, value: string, locale: string): string {
  if (property === 'DATE') return dateOf(value, locale);
  return property === 'STATUS' && isStatus(value) ? PARTS.status[value] : value;
}

const isStatus = (value: string): value is ResultStatus => Object.hasOwn(PARTS.status, value);

/** A date or a span as exactly as the value has it; what is written in any other way stands as it is. */
function dateOf(value: string, locale: string): string {
  const [from = '', to] = value.split('/');
  const first = oneDate(from, locale);
  if (to === undefined) return first ?? value;
  const last = oneDate(to, locale);
  return first === null || last === null ? value : CLAIM_WORDS.between(first, last);
}

function oneDate(value: string, locale: string): string | null {
  const [, year, month, day, hedge] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(~)?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const fields: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const said = new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC' }).format(at);
  return hedge === undefined ? said : CLAIM_WORDS.about(said);
}
