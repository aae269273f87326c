import type { z } from 'zod';
import { disciplineOf } from '../../race/kinds.js';
import { BadInputError } from '../../values/bad-input.js';
import { parseMark, type Mark } from '../../values/mark.js';
import { check, unlessSame, type Check, type Violation } from '../check.js';
import { MARKS_OF_RESULTS, MOST_RESULTS, OVERLONG_RACES } from './statements.js';

export const RACE_CHECKS: readonly Check[] = [
  check({
    kind: 'Race',
    statement: OVERLONG_RACES,
    judge: ({ id, results }) => [
      {
        promise: 'race.results',
        id,
        message: `${id} should have at most ${MOST_RESULTS} results, but has ${results}.`,
      },
    ],
  }),
  check({
    kind: 'Result',
    statement: MARKS_OF_RESULTS,
    judge: (result) => [
      ...unlessSame('result.date', result.id, `The date of ${result.id}`, {
        expected: result.raceDate,
        found: result.date,
      }),
      ...markViolations(result),
    ],
  }),
];

type Marks = z.infer<typeof MARKS_OF_RESULTS.row>;

function markViolations({ id, discipline, mark, ...kept }: Marks): readonly Violation[] {
  try {
    const metres = discipline === null ? {} : disciplineOf(discipline);
    const understood: Mark | null = mark === null ? null : parseMark(mark, metres);
    const splits = kept.splitMarks.map((split, place) => parseMark(split, { metres: kept.splitMetres[place] ?? 0 }));
    const same = (what: string, expected: unknown, found: unknown) =>
      unlessSame('result.mark', id, `The ${what} of ${id}`, { expected, found });
    return [
      ...same('markMillis', understood?.millis ?? null, kept.millis),
      ...same('markPrecision', understood?.precision ?? null, kept.precision),
      ...same(
        'splitMillis',
        splits.map(({ millis }) => millis),
        kept.splitMillis,
      ),
    ];
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    return [{ promise: 'result.mark', id, message: `The marks of ${id} should be readable. ${error.message}` }];
  }
}
