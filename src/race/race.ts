import { z } from 'zod';
import { optionalDate } from '../graph/dated.js';
import { listOf, optional } from '../graph/row.js';
import { MARK_PRECISIONS } from '../values/mark.js';
import { DISCIPLINE_CODES, ENVIRONMENTS, RECORD_CODES, RESULT_STATUSES, ROUNDS } from './kinds.js';

export const competitionRow = z
  .object({
    id: z.string(),
    orderKey: z.string(),
    name: z.string(),
    aliases: listOf(z.string()),
    series: optional(z.string()),
    place: optional(z.string()),
    dates: optionalDate,
    note: optional(z.string()),
  })
  .transform((competition) => ({ __typename: 'Competition' as const, ...competition }));

export const raceRow = z
  .object({
    id: z.string(),
    orderKey: z.string(),
    name: z.string(),
    aliases: listOf(z.string()),
    competitionId: optional(z.string()),
    date: optionalDate,
    place: optional(z.string()),
    round: optional(z.enum(ROUNDS)),
    discipline: z.enum(DISCIPLINE_CODES),
    environment: z.enum(ENVIRONMENTS),
    scheduled: z.boolean(),
    note: optional(z.string()),
  })
  .transform((race) => ({ __typename: 'Race' as const, ...race }));

/** Stored as `WR`, and as `=WR` where it was equalled. */
const recordFlag = z.string().transform((flag, context) => {
  const isEqual = flag.startsWith('=');
  const code = RECORD_CODES.find((known) => known === (isEqual ? flag.slice(1) : flag));
  if (code !== undefined) return { code, isEqual };
  context.addIssue({ code: 'custom', message: `a record flag was expected, but "${flag}" came` });
  return z.NEVER;
});

export const resultRow = z
  .object({
    id: z.string(),
    orderKey: z.string(),
    raceId: z.string(),
    athleteId: z.string(),
    place: optional(z.number()),
    mark: optional(z.string()),
    markMillis: optional(z.number()),
    markPrecision: optional(z.enum(MARK_PRECISIONS)),
    status: z.enum(RESULT_STATUSES),
    records: listOf(recordFlag),
    splitMetres: listOf(z.number()),
    splitMarks: listOf(z.string()),
    splitMillis: listOf(z.number()),
    note: optional(z.string()),
  })
  .transform((result) => ({ __typename: 'Result' as const, ...result }));

/** One edition of a meeting or a championship. */
export type Competition = z.infer<typeof competitionRow>;
/** One start of one discipline. */
export type Race = z.infer<typeof raceRow>;
/** One athlete in one race. */
export type Result = z.infer<typeof resultRow>;
