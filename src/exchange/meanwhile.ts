import type { Race } from '../race/race.js';
import type { RaceBefore } from './exchange.js';
import { groupBy } from '../values/group.js';
import { parseDate, surelyBefore, type UncertainDate } from '../values/date.js';

/**
 * The races by the place of the turn before which they stand, each once: where it surely lies between two turns; else at the
 * first place where it may. `turns` begins with the one that was shown before; null where there is none.
 */
export function racesBetween(
  ran: readonly Omit<RaceBefore, 'isSure'>[],
  turns: readonly (Placing | null)[],
): ReadonlyMap<number, readonly RaceBefore[]> {
  const placed = ran.flatMap((run): readonly { readonly place: number; readonly run: RaceBefore }[] => {
    const found = turns.slice(1).map((turn, place) => {
      const before = turns[place] ?? null;
      return before === null || turn === null ? null : liesBetween(run.race, before, turn);
    });
    const sure = found.indexOf('SURELY');
    const place = sure < 0 ? found.indexOf('UNDECIDED') : sure;
    return place < 0 ? [] : [{ place, run: { ...run, isSure: sure >= 0 } }];
  });
  const groups = groupBy(placed, ({ place }) => place);
  return new Map([...groups].map(([place, group]) => [place, group.map(({ run }) => run)]));
}

/** A turn, by what places races before or after it. */
interface Placing {
  readonly said: string | null;
  /** The races that it answers: they were run before it, whatever the dates tell. */
  readonly raced: readonly string[];
}

/**
 * A race lies between two turns that follow one another when its whole date lies behind the first and before the second; and
 * a turn that answers a race came after it. Where the dates overlap, it may lie between, and is told as undecided; but only a
 * race whose whole date lies within those of the two turns, for one of which no more than the year is known would be
 * undecided everywhere. Nothing lies between where one of the two is undated.
 *
 * null: it does not. A date without a beginning stands where it ends, as in the one order.
 */
function liesBetween(race: Race, before: Placing, after: Placing): 'SURELY' | 'UNDECIDED' | null {
  if (race.date === null || before.said === null || after.said === null) return null;
  const [from, to] = [parseDate(before.said), parseDate(after.said)];
  const isAnswered = after.raced.includes(race.id);
  if (before.raced.includes(race.id)) return null;
  const isAfter = surelyBefore(from, race.date);
  const isBefore = surelyBefore(race.date, to) || isAnswered;
  if (isAfter && isBefore) return 'SURELY';
  if (surelyBefore(race.date, from) || surelyBefore(to, race.date)) return null;
  return isWithin(race.date, from, to) || isAnswered ? 'UNDECIDED' : null;
}

function isWithin(race: UncertainDate, from: UncertainDate, to: UncertainDate): boolean {
  const [first, last] = [from.earliest ?? from.latest, to.latest ?? to.earliest];
  const { earliest: begins, latest: ends } = race;
  if (first === null || last === null || begins === null || ends === null) return false;
  return dayOf(begins) >= dayOf(first) && dayOf(ends) <= dayOf(last);
}

const dayOf = (moment: string): string => moment.slice(0, 'YYYY-MM-DD'.length);
