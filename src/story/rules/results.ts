import { disciplineOf } from '../../race/kinds.js';
import { BadInputError } from '../../values/bad-input.js';
import { parseMark } from '../../values/mark.js';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';

/** Marks are understood by the distance of their race, and an athlete runs a race once. */
export function resultFaults({ races, results }: Told, places: Places): readonly Fault[] {
  const metres = new Map(races.map(({ id, discipline }) => [id, disciplineOf(discipline).metres]));
  const ran = new Set<string>();
  return results.flatMap((result) => {
    const { id, raceId, athleteId, mark, splits } = result;
    const start = `${raceId} ${athleteId}`;
    const isTwice = ran.has(start);
    ran.add(start);
    const whole = metres.get(raceId);
    return [
      ...(isTwice ? [fault(places.of(result, 'athlete'), `${athleteId} has a second result in ${raceId}: ${id}`)] : []),
      ...(mark === null || whole === undefined
        ? []
        : unreadable(mark, whole).map((message) => fault(places.of(result, 'mark'), message))),
      ...splits.flatMap((split, place) =>
        unreadable(split.mark, split.metres).map((message) =>
          fault(places.of(result, 'splits', place, 'mark'), message),
        ),
      ),
    ];
  });
}

function unreadable(mark: string, metres: number): readonly string[] {
  try {
    parseMark(mark, { metres });
    return [];
  } catch (error) {
    if (error instanceof BadInputError) return [error.message];
    throw error;
  }
}
