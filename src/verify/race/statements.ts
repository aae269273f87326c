import { z } from 'zod';
import { DISCIPLINE_CODES } from '../../race/kinds.js';
import { given, statement } from '../../graph/statement.js';
import type { Stretch } from '../check.js';
import { loose, looseList, looseNumber, looseNumbers } from '../loose.js';
import { inStretch } from '../statements.js';

/** A list that is read without pages is complete because it is short. */
export const MOST_RESULTS = 200;

export const OVERLONG_RACES = statement({
  name: 'verify.overlongRaces',
  given: given<Stretch>(),
  row: z.object({ id: z.string(), results: z.number() }),
  text: /* cypher */ `${inStretch('Race')}
    WITH thing, COUNT { (thing)<-[:RAN_IN]-() } AS results
    WHERE results > ${MOST_RESULTS}
    RETURN thing.id AS id, results
  `,
});

/** The marks of results beside what is understood by them, and the dates of their races. */
export const MARKS_OF_RESULTS = statement({
  name: 'verify.marksOfResults',
  given: given<Stretch>(),
  row: z.object({
    id: z.string(),
    date: loose,
    raceDate: loose,
    discipline: z.enum(DISCIPLINE_CODES).nullable().catch(null),
    mark: loose,
    millis: looseNumber,
    precision: loose,
    splitMetres: looseNumbers,
    splitMarks: looseList,
    splitMillis: looseNumbers,
  }),
  text: /* cypher */ `${inStretch('Result')}
    MATCH (race:Race) WHERE race.id = thing.raceId
    RETURN thing.id AS id, thing.date AS date, race.date AS raceDate, race.discipline AS discipline,
           thing.mark AS mark, thing.markMillis AS millis, thing.markPrecision AS precision,
           thing.splitMetres AS splitMetres, thing.splitMarks AS splitMarks, thing.splitMillis AS splitMillis
  `,
});
