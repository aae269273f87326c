import { z } from 'zod';
import { optionalDate } from '../graph/dated.js';
import { listOf, optional, type ReadOf, thingRow } from '../graph/row.js';
import { MARK_PRECISIONS } from '../values/mark.js';
import { DISCIPLINE_CODES, ENVIRONMENTS, RECORD_CODES, RESULT_STATUSES, ROUNDS } from './kinds.js';

export const competitionRow = thingRow('Competition', {
  id: z.string(),
  orderKey: z.string(),
  name: z.string(),
  aliases: listOf(z.string()),
  series: optional(z.string()),
  place: optional(z.string()),
  dates: optionalDate,
  note: optional(z.string()),
});

export const raceRow = thingRow(
  'Race',
  {
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
  },
  { competitionId: ['competition'], scheduled: ['isScheduled'] },
);

/** Stored as `WR`, and as `=WR` where it was equalled. */
const recordFlag = z.string().transform((flag, context) => {
  const isEqual = flag.startsWith('=');
  const code = RECORD_CODES.find((known) => known === (isEqual ? flag.slice(1) : flag));
  if (code !== undefined) return { code, isEqual };
  context.addIssue({ code: 'custom', message: `a record flag was expected, but "${flag}" came` });
  return z.NEVER;
});

export const resultRow = thingRow(
  'Result',
  {
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
  },
  {
    raceId: ['race'],
    athleteId: ['athlete'],
    splitMetres: ['splits'],
    splitMarks: ['splits'],
    splitMillis: ['splits'],
  },
);

/** One edition of a meeting or a championship. */
export type Competition = ReadOf<typeof competitionRow>;
/** One start of one discipline. */
export type Race = ReadOf<typeof raceRow>;
/** One athlete in one race. */
export type Result = ReadOf<typeof resultRow>;
