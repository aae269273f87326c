import { disciplineOf } from '../race/kinds.js';
import { parseDate, surelyBefore, type UncertainDate } from '../values/date.js';
import { searchable } from '../values/fold.js';
import { contradicted, supported, undecidable, type Facts, type Ruling } from './facts.js';

/**
 * `two world titles at 5000 m`, `Olympic champion`: supported where as many finals won are held by then. Fewer that are held
 * contradict nothing.
 */
export function checkTitle({ claim, said, athlete }: Facts): Ruling | null {
  const [, number, kind, discipline] = TITLES.exec(claim.value ?? '') ?? [];
  const series = SERIES.get(kind ?? '');
  if (series === undefined || athlete === null) return null;
  const needed = NUMBERS.get(number ?? 'one') ?? Number(number);
  const at = claim.validAt ?? said;
  const won = athlete.ran.filter(
    ({ race, result, series: held }) =>
      held === series &&
      race.round === 'FINAL' &&
      result.place === 1 &&
      (discipline === undefined || disciplineOf(race.discipline).name === discipline) &&
      isBefore(race.date, at),
  );
  const used = won.map(({ result }) => ({ result, athlete: athlete.athlete }));
  const told = won.length === 0 ? 'none' : won.map(({ race }) => race.name).join('; ');
  return won.length >= needed
    ? supported(`Finals won that are held: ${told}.`, used)
    : undecidable(`Finals won that are held: ${told}; others may have been won.`, used);
}

const TITLES =
  /^(?:(one|two|three|four|five|\d{1,2}|more than one) )?(world indoor|world|Olympic|European indoor|European) (?:titles?|champion)(?: at (.+))?$/;
const NUMBERS = new Map([
  ['one', 1],
  ['two', 2],
  ['more than one', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
const SERIES = new Map([
  ['world', 'World Championships'],
  ['world indoor', 'World Indoor Championships'],
  ['Olympic', 'Olympic Games'],
  ['European', 'European Championships'],
  ['European indoor', 'European Indoor Championships'],
]);

/** Without a day to compare with, all that is held counts. */
function isBefore(date: UncertainDate | null, at: UncertainDate | null): boolean {
  return at === null || date === null || !surelyBefore(at, date);
}

/** A date is held against that of the race or the competition: supported where it holds all of it, contradicted where none. */
export function checkDate({ claim, race, competition, result }: Facts): Ruling | null {
  const held = result === null ? (race?.race.date ?? competition?.dates ?? null) : null;
  if (held === null || claim.value === null) return null;
  const claimed = parseDate(claim.value);
  const told = `Held: ${held.text}.`;
  if (surelyBefore(claimed, held) || surelyBefore(held, claimed)) return contradicted(told, []);
  return isWithin(held, claimed) ? supported(told, []) : undecidable(told);
}

/** Whether all of one date lies in the other. What is open ends nowhere. */
function isWithin(inner: UncertainDate, outer: UncertainDate): boolean {
  const [from, to] = [inner.earliest?.slice(0, A_DAY) ?? '', inner.latest?.slice(0, A_DAY) ?? '~'];
  return (outer.earliest?.slice(0, A_DAY) ?? '') <= from && to <= (outer.latest?.slice(0, A_DAY) ?? '~');
}

const A_DAY = 'YYYY-MM-DD'.length;

/** A place of happening is supported where it is the one held, or part of it; names differ too freely to contradict one. */
export function checkVenue({ claim, race, competition, result }: Facts): Ruling | null {
  const held = result !== null ? null : (race?.race.place ?? competition?.place ?? null);
  if (held === null || claim.value === null) return null;
  const [one, other] = [held, claim.value].map((text) => searchable([text]));
  const agrees = one !== undefined && other !== undefined && (one.includes(other) || other.includes(one));
  return agrees
    ? supported(`Held: ${held}.`, [])
    : undecidable(`Held: ${held}; names of places are not compared further.`, []);
}
