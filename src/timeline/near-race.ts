import type { Race } from '../race/race.js';
import type { ResultStatus, Round } from '../race/kinds.js';
import { surelyBefore, type UncertainDate } from '../values/date.js';
import { daysAfter, lengthInWords, type DayRange } from '../values/days.js';

/** A race that is held, and how it ended for one speaker; null where no result of theirs is held. */
export interface RaceNear {
  readonly race: Race;
  readonly status: ResultStatus | null;
}

/** A race near a remark: how many days the remark lies after it (below zero: before it), and in words. */
export interface RaceDistance {
  readonly race: Race;
  readonly days: DayRange;
  readonly text: string;
  readonly speakerRan: boolean | null;
}

export interface RacesNear {
  readonly before: RaceDistance | null;
  readonly onTheDay: readonly RaceDistance[];
  readonly after: RaceDistance | null;
}

export const NO_RACES: RacesNear = { before: null, onTheDay: [], after: null };

/**
 * A race lies before a remark when the whole of its date does, and after it likewise; a race of the very day is told as that.
 * Of those before, and of those after, the nearest is the one that can be least far away at the most, then at the least; of
 * several as near, one that the speaker ran, then the first in the order. A race whose date overlaps the remark's is told nowhere: which of the
 * two came first is not known.
 */
export function racesNear(said: UncertainDate, near: readonly RaceNear[]): RacesNear {
  const dated = near.flatMap(({ race, status }): readonly Placed[] =>
    race.date === null ? [] : [{ race, status, date: race.date, days: daysAfter(said, race.date) }],
  );
  const first = (those: readonly Placed[]): Placed | undefined => those.toSorted(byNearness)[0];
  const before = first(dated.filter(({ date }) => surelyBefore(date, said)));
  const after = first(dated.filter(({ date }) => surelyBefore(said, date)));
  return {
    before: before === undefined ? null : distance(before, `${lengthInWords(before.days)} after`),
    onTheDay: dated
      .filter(({ date }) => isOneDay(date) && isOneDay(said) && dayOf(date) === dayOf(said))
      .toSorted(byNearness)
      .map((race) => distance(race, 'on the day of')),
    after: after === undefined ? null : distance(after, `${lengthInWords(after.days)} before`),
  };
}

interface Placed extends RaceNear {
  readonly date: UncertainDate;
  readonly days: DayRange;
}

function byNearness(a: Placed, b: Placed): number {
  const isFirst = a.race.orderKey < b.race.orderKey ? -1 : 1;
  return less(farthest(a), farthest(b)) || less(nearest(a), nearest(b)) || ran(b) - ran(a) || isFirst;
}

const farthest = ({ days }: Placed): number => Math.max(away(days.least), away(days.most));
const nearest = ({ days }: Placed): number => Math.min(away(days.least), away(days.most));
const away = (days: number | null): number => (days === null ? Infinity : Math.abs(days));
const less = (a: number, b: number): number => (a === b ? 0 : a - b);

const ran = ({ status }: RaceNear): number => (didRun(status) === true ? 1 : 0);

/** Who only was entered may have run or not; who has no result held, too: results held are not the whole field. */
function didRun(status: ResultStatus | null): boolean | null {
  if (status === null || status === 'ENTERED') return null;
  return status !== 'DNS';
}

const distance = ({ race, status, days }: Placed, words: string): RaceDistance => ({
  race,
  days,
  text: `${words} ${race.round === null ? 'the race' : ROUNDS[race.round]}: ${race.name}`,
  speakerRan: didRun(status),
});

const isOneDay = ({ earliest, latest }: UncertainDate): boolean =>
  earliest !== null && latest !== null && earliest.slice(0, A_DAY) === latest.slice(0, A_DAY);
const dayOf = ({ earliest }: UncertainDate): string | undefined => earliest?.slice(0, A_DAY);
const A_DAY = 'YYYY-MM-DD'.length;

const ROUNDS: Readonly<Record<Round, string>> = {
  FINAL: 'the final',
  A_FINAL: 'the A final',
  B_FINAL: 'the B final',
  SEMI_FINAL: 'the semi-final',
  QUARTER_FINAL: 'the quarter-final',
  ROUND_1: 'the first round',
  QUALIFICATION: 'the qualification',
  GROUP: 'the group race',
  PRELIMINARY: 'the preliminary round',
  REPECHAGE: 'the repechage',
  EXTRA_RACE: 'the extra race',
  NOT_KNOWN: 'the race',
};
