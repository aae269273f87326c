import type { Claim } from '../claim/claim.js';
import { outcomeInWords } from '../headtohead/head-to-head.js';
import type { Competition, Race, Result } from '../race/race.js';
import type { UncertainDate } from '../values/date.js';
import { searchable } from '../values/fold.js';

export type Verdict = 'SUPPORTED' | 'CONTRADICTED' | 'NOT_DECIDABLE';

/** What the results held say to one claim. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly sentence: string;
  /** The ids of the results that it rests on. */
  readonly resultIds: readonly string[];
}

/** A claim, and all that is held against it. */
export interface Facts {
  readonly claim: Claim;
  /** When it was said; null where that is not known. */
  readonly said: UncertainDate | null;
  /** The race it concerns, or in which the result lies that it concerns. */
  readonly race: RaceHeld | null;
  readonly competition: Competition | null;
  /** The result it concerns. */
  readonly result: ResultHeld | null;
  /** The athlete it concerns, and the other one. */
  readonly athlete: AthleteHeld | null;
  readonly against: AthleteHeld | null;
}

export interface ResultHeld {
  readonly result: Result;
  readonly athlete: Named;
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface RaceHeld {
  readonly race: Race;
  readonly series: string | null;
  /** By place; those without one last. */
  readonly results: readonly ResultHeld[];
}

export interface AthleteHeld {
  readonly athlete: Named;
  /** The earliest first. */
  readonly ran: readonly RanHeld[];
}

export interface RanHeld {
  readonly result: Result;
  readonly race: Race;
  readonly series: string | null;
}

export const supported = (sentence: string, used: readonly ResultHeld[]): Ruling => ruling('SUPPORTED', sentence, used);
export const contradicted = (sentence: string, used: readonly ResultHeld[]): Ruling =>
  ruling('CONTRADICTED', sentence, used);
export const undecidable = (sentence: string, used: readonly ResultHeld[] = []): Ruling =>
  ruling('NOT_DECIDABLE', sentence, used);

function ruling(verdict: Verdict, sentence: string, used: readonly ResultHeld[]): Ruling {
  return { verdict, sentence, resultIds: [...new Set(used.map(({ result }) => result.id))] };
}

/** `Cole Hocker (1st, 3:27:65)`: marks as printed. */
export function inWords({ athlete, result }: ResultHeld): string {
  return `${athlete.name} (${outcomeInWords(result) ?? 'neither place nor mark'})`;
}

/** The one in a race who bears a name, whole or the last part of it, or an alias; null where there is none, or more than one. */
export function namedIn({ results }: Pick<RaceHeld, 'results'>, name: string): ResultHeld | null {
  const sought = searchable([name.trim()]);
  const found = results.filter(({ athlete }) => namesOf(athlete).includes(sought));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function namesOf({ name, aliases }: Named): readonly string[] {
  const last = name.split(' ').at(-1) ?? name;
  return [name, last, ...aliases].map((one) => searchable([one]));
}
