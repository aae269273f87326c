import { gapOf, markOf } from '../headtohead/ahead.js';
import { disciplineOf, RECORD_CODES, type RecordCode } from '../race/kinds.js';
import { surelyBefore } from '../values/date.js';
import { gapBetween, gapInWords, type MarkGap } from '../values/mark-gap.js';
import { isMark, parseMark, type Mark } from '../values/mark.js';
import type { Race } from '../race/race.js';
import { contradicted, inWords, supported, undecidable, type Facts, type ResultHeld, type Ruling } from './facts.js';

/**
 * A mark is held against the stored one, as exactly as the coarser of the two is told. Of an athlete, without a race, one held
 * that fits supports it, and nothing contradicts it.
 */
export function checkMark({ claim, result, race, athlete }: Facts): Ruling | null {
  if (claim.value === null || !isMark(claim.value)) return null;
  if (result === null) {
    const fitting = (athlete?.ran ?? []).find(({ result: ran, race: held }) =>
      fits(markIn(claim.value, held), markOf(ran)),
    );
    if (athlete === null || fitting === undefined) return null;
    const used = { result: fitting.result, athlete: athlete.athlete };
    return supported(`${inWords(used)} in ${fitting.race.name}.`, [used]);
  }
  const held = markOf(result.result);
  const claimed = race === null ? null : markIn(claim.value, race.race);
  if (held === null || claimed === null) return undecidable(`${inWords(result)}; no mark is held.`, [result]);
  return fits(claimed, held)
    ? supported(`${inWords(result)}.`, [result])
    : contradicted(`${inWords(result)}.`, [result]);
}

function markIn(text: string | null, race: Race): Mark | null {
  return text === null ? null : parseMark(text, disciplineOf(race.discipline));
}

/** Marks told to the same precision must be the same; a coarser one may stand for whatever rounds to it. */
function fits(claimed: Mark | null, held: Mark | null): boolean {
  if (claimed === null || held === null) return false;
  if (claimed.precision === held.precision) return claimed.millis === held.millis;
  const { least, most } = gapBetween(claimed, held);
  return least <= 0 && most >= 0;
}

/** A margin in seconds is held against the two marks; where these leave room, only what lies outside is contradicted. */
export function checkMargin({ claim, race, result }: Facts): Ruling | null {
  const other = race?.results.find(({ athlete }) => athlete.id === claim.againstId);
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d{1,3}))?$/.exec(claim.value ?? '') ?? [];
  if (result === null || other === undefined || whole === undefined) return null;
  const used = [result, other];
  const told = used.map(inWords).join(', ');
  const gap = gapOf(result.result, other.result);
  if (gap === null) return undecidable(`Both marks would be needed: ${told}.`, used);
  const between = positive(gap);
  const claimed = Number(`${whole}.${fraction}`) * 1000;
  const room = Math.max(0, 1000 / 10 ** fraction.length - 10);
  const sentence = `${told}: ${gapInWords(between)} apart.`;
  if (between.most < claimed - room || between.least > claimed + room) return contradicted(sentence, used);
  const isInside = between.least >= claimed - room && between.most <= claimed + room;
  return isInside ? supported(sentence, used) : undecidable(sentence, used);
}

function positive(gap: MarkGap): MarkGap {
  if (gap.least >= 0) return gap;
  if (gap.most <= 0) return { ...gap, least: -gap.most, most: -gap.least };
  return { ...gap, least: 0, most: Math.max(gap.most, -gap.least) };
}

/**
 * A record of a result is supported where the result bears it. It is contradicted where a quicker mark is held that rules it out:
 * of somebody else in the same race, or of the athlete himself, surely earlier, over the distance and on the same kind of track. That
 * a result bears no record says nothing: sources leave it out.
 */
export function checkRecord(facts: Facts): Ruling | null {
  const { claim, race, result } = facts;
  const claimed = recordIn(claim.value);
  if (claimed === null || race === null || result === null || !isOfRace(claimed.rest, race.race)) return null;
  const quicker = quickerThan(facts, claimed.code);
  if (quicker !== null) {
    return contradicted(`${inWords(result)}; but ${quicker.where}: ${inWords(quicker.held)}.`, [result, quicker.held]);
  }
  const isNoted = result.result.records.some(({ code }) => code === claimed.code);
  return isNoted
    ? supported(`${inWords(result)} bears ${claimed.code}.`, [result])
    : undecidable(`${inWords(result)} bears no ${claimed.code}; sources may leave it out.`, [result]);
}

function recordIn(value: string | null): { readonly code: RecordCode; readonly rest: string } | null {
  const [, letters, rest = ''] = /^([A-Z]{2,3})\b(.*)$/.exec(value ?? '') ?? [];
  const code = RECORD_CODES.find((known) => known === letters);
  return code === undefined ? null : { code, rest };
}

/** A record of another distance, as at a split, or of the other kind of track is none of this race. */
function isOfRace(rest: string, { discipline, environment }: Race): boolean {
  const other = /\d+ ?k?m\b|\bmile\b|\bmiles\b|marathon/.test(rest) && !rest.includes(disciplineOf(discipline).name);
  const kind = /\b(indoor|outdoor)\b/.exec(rest)?.[1]?.toUpperCase();
  return !other && (kind === undefined || kind === environment);
}

interface Quicker {
  readonly held: ResultHeld;
  readonly where: string;
}

/** Records of a nation or a continent, or of one athlete, are not broken by whoever else runs. */
const OF_ANYBODY: readonly RecordCode[] = ['WR', 'WB', 'WL', 'OR', 'CR', 'MR', 'DLR'];
/** Those that no mark of the same athlete beats that was run before; of a season, in the same year. */
const OF_ONESELF: readonly RecordCode[] = ['WR', 'WB', 'AR', 'NR', 'PB', 'SB', 'WL'];
const OF_A_SEASON: readonly RecordCode[] = ['SB', 'WL'];

function quickerThan({ race, result, athlete }: Facts, code: RecordCode): Quicker | null {
  if (race === null || result === null) return null;
  const isQuicker = (other: ResultHeld['result']): boolean => (gapOf(other, result.result)?.least ?? 0) > 0;
  const inRace = OF_ANYBODY.includes(code) ? race.results.find((other) => isQuicker(other.result)) : undefined;
  if (inRace !== undefined) return { held: inRace, where: 'in the same race' };
  const { date, discipline, environment } = race.race;
  const earlier = (OF_ONESELF.includes(code) ? (athlete?.ran ?? []) : []).find(
    ({ race: other, result: ran }) =>
      date !== null &&
      other.date !== null &&
      surelyBefore(other.date, date) &&
      other.discipline === discipline &&
      other.environment === environment &&
      environment !== 'UNKNOWN' &&
      (!OF_A_SEASON.includes(code) || other.date.earliest?.slice(0, 4) === date.earliest?.slice(0, 4)) &&
      isQuicker(ran),
  );
  return earlier === undefined
    ? null
    : { held: { result: earlier.result, athlete: result.athlete }, where: `before, in ${earlier.race.name}` };
}
