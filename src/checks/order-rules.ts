import { orderOf } from '../headtohead/ahead.js';
import { claimedAtLeast, scoreIn } from '../headtohead/head-to-head.js';
import { surelyBefore } from '../values/date.js';
import {
  contradicted,
  inWords,
  namedIn,
  supported,
  undecidable,
  type Facts,
  type RaceHeld,
  type RanHeld,
  type ResultHeld,
  type Ruling,
} from './facts.js';

/** A place is held against the stored one. Where none is stored, only who surely did not come there is contradicted. */
export function checkPlace({ claim, race, result }: Facts): Ruling | null {
  const place = Number(claim.value);
  if (race === null || result === null || !Number.isInteger(place)) return null;
  if (result.result.place === place) return supported(`${inWords(result)}.`, [result]);
  if (result.result.place !== null) return contradicted(`${inWords(result)}.`, [result]);
  return place === 1
    ? outcome(won(race, result), 'WON')
    : undecidable(`${inWords(result)}; no place is held.`, [result]);
}

/** How it ended is held against the stored status, where that tells an end. */
export function checkStatus({ claim, result }: Facts): Ruling | null {
  if (result === null || claim.value === null || !ENDS.includes(claim.value)) return null;
  const { status } = result.result;
  const told = `The status held of ${result.athlete.name} is ${status}.`;
  if (!ENDS.includes(status)) return undecidable(told, [result]);
  return status === claim.value ? supported(told, [result]) : contradicted(told, [result]);
}

const ENDS = ['FINISHED', 'DNF', 'DNS', 'DQ'];

/**
 * `Kerr wins`, `Kerr does not win`, of a race: held against who won it. `Kerr wins the next meeting`, of one athlete against
 * another, stays open: whether the next race held was the next that they ran is not told by results.
 */
export function checkForecast(facts: Facts): Ruling | null {
  const { claim, race } = facts;
  const [, name, hope, next] = WINS.exec(claim.value ?? '') ?? [];
  if (name === undefined || hope === undefined) return null;
  if (next !== undefined) return nextMeeting(facts);
  const held = race === null ? null : namedIn(race, name);
  if (race === null || held === null) return null;
  return outcome(won(race, held), hope === 'wins' ? 'WON' : 'NOT_WON');
}

const WINS = /^(\S.*?) (wins|does not win|will not win)( the next meeting)?$/;

/** `Kerr before Ingebrigtsen`, of a race, and `behind Ingebrigtsen`, of a result: held against who was ahead. */
export function checkOrder({ claim, race, result }: Facts): Ruling | null {
  if (race === null) return null;
  const [, first, relation, second] = ORDER.exec(claim.value ?? '') ?? [];
  if (first === undefined || relation === undefined || second === undefined) return null;
  const one = first === '' || first === 'just' ? result : namedIn(race, first);
  const other = namedIn(race, second);
  if (one === null || other === null || one === other) return null;
  const { ahead } = orderOf(one.result, other.result);
  const told = `${inWords(one)}, ${inWords(other)}.`;
  if (ahead === null) return undecidable(`Who was ahead is not told by the results held: ${told}`, [one, other]);
  return (ahead === 'FIRST') === (relation !== 'behind')
    ? supported(told, [one, other])
    : contradicted(told, [one, other]);
}

const ORDER = /^(.*?) ?\b(before|ahead of|behind) (\S.*)$/;

/**
 * A score is of a lifetime, and what is held a part of it: a part supports no score, and contradicts one only where more wins
 * of one side are surely held by then than it tells of.
 */
export function checkScore({ claim, said, athlete, against }: Facts): Ruling | null {
  const score = scoreIn(claim.value);
  const at = claim.validAt ?? said;
  if (score === null || athlete === null || against === null) return null;
  const shared = sharedBy(athlete.ran, against.ran).filter(({ race }) => isBy(race.date, at));
  const wins = (side: 'FIRST' | 'SECOND') =>
    shared.filter(({ one, other }) => orderOf(one, other).ahead === side).length;
  const used = shared.flatMap(({ one, other }) => [
    { result: one, athlete: athlete.athlete },
    { result: other, athlete: against.athlete },
  ]);
  const held = `${shared.length} races of the two are held by then, of at least ${claimedAtLeast([claim])} claimed`;
  return wins('FIRST') > score[0] || wins('SECOND') > score[1]
    ? contradicted(`${held}, with more wins of one side among them than it tells of.`, used)
    : undecidable(`${held}: a part decides no score.`, used);
}

type Date = RanHeld['race']['date'];

/** Whether a race was surely run before, or on the day. */
function isBy(raced: Date, at: Date): boolean {
  if (raced === null || at === null || raced.latest === null || at.latest === null) return false;
  return surelyBefore(raced, at) || (raced.latest === raced.earliest && raced.edtf === at.edtf);
}

function nextMeeting({ said, athlete, against }: Facts): Ruling | null {
  if (athlete === null || against === null || said === null) return null;
  const next = sharedBy(athlete.ran, against.ran).find(
    ({ race }) => race.date !== null && surelyBefore(said, race.date),
  );
  if (next === undefined) return undecidable('No race is held that the two surely ran after it.');
  const one = { result: next.one, athlete: athlete.athlete };
  const other = { result: next.other, athlete: against.athlete };
  return undecidable(
    `The next race held that both ran is ${next.race.name}: ${inWords(one)}, ${inWords(other)}. Whether they met before it is not told by results.`,
    [one, other],
  );
}

function sharedBy(one: readonly RanHeld[], other: readonly RanHeld[]) {
  const others = new Map(other.map(({ result }) => [result.raceId, result]));
  return one.flatMap(({ race, result }) => {
    const met = others.get(result.raceId);
    const tookPart = [result, met].every((ran) => ran !== undefined && !['DNS', 'ENTERED'].includes(ran.status));
    return met === undefined || !tookPart || race.scheduled ? [] : [{ race, one: result, other: met }];
  });
}

/** Whether somebody won; null where that is not told. `by` is whose result tells it. */
interface Won {
  readonly isWon: boolean | null;
  readonly by: readonly ResultHeld[];
}

function won({ results }: RaceHeld, held: ResultHeld): Won {
  if (held.result.place === 1) return { isWon: true, by: [held] };
  const ahead = results.find(({ result }) => orderOf(result, held.result).ahead === 'FIRST');
  const isBehind = held.result.place !== null || ahead !== undefined;
  return { isWon: isBehind ? false : null, by: ahead === undefined ? [held] : [ahead, held] };
}

function outcome({ isWon, by }: Won, hoped: 'WON' | 'NOT_WON'): Ruling {
  const told = by.map(inWords).join(', ');
  if (isWon === null) return undecidable(`Who won is not told by the results held: ${told}.`, by);
  return isWon === (hoped === 'WON') ? supported(`${told}.`, by) : contradicted(`${told}.`, by);
}
