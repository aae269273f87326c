import { z } from 'zod';
import { parseDate, type UncertainDate } from '../values/date.js';
import type { Property } from './records.js';

/** A date is kept as its text, with its first and last day beside it for comparing in the database. */
export function dateProperties(name: string, edtf: string | null): Record<string, Property | null> {
  const date = edtf === null ? null : parseDate(edtf);
  return { [name]: edtf, [`${name}Earliest`]: date?.earliest ?? null, [`${name}Latest`]: date?.latest ?? null };
}

/** A date property that may be missing; the text alone says all of it. */
export const optionalDate = z
  .string()
  .nullish()
  .transform((edtf): UncertainDate | null => (edtf == null ? null : parseDate(edtf)));
