import type { Claim } from '../claim/claim.js';
import type { Race, Result } from '../race/race.js';
import type { Athlete } from '../speaker/speaker.js';
import type { Shelf } from '../graph/shelf.js';
import type { View } from '../source/seen.js';
import { gapInWords, type MarkGap } from '../values/mark-gap.js';
import type { Page } from '../values/page.js';
import { gapOf, orderOf, type Order } from './ahead.js';
import type { Drawn } from './drawn.js';

export type Two<T> = readonly [T, T];

/** Two athletes against one another, as far as it is held. Nothing in it is a score. */
export interface HeadToHead {
  readonly __typename: 'HeadToHead';
  readonly athletes: Two<Athlete>;
  readonly races: readonly RaceBetween[];
  readonly heldOf: Held;
  readonly claims: readonly Claim[];
  readonly pageInfo: Page<unknown>['pageInfo'];
  readonly view: View | null;
}

/** One race that both ran. */
export interface RaceBetween {
  readonly race: Race;
  /** What the races of the answer drew from the two, by race. */
  readonly drawn: Shelf<Drawn>;
  readonly athletes: Two<Athlete>;
  /** In the order in which the athletes were asked for. */
  readonly results: Two<Result>;
  readonly order: Order;
  /** How much longer the second took than the first; null unless both marks are held. */
  readonly gap: MarkGap | null;
  /** What is claimed of either's result against the other. */
  readonly claims: readonly Claim[];
}

export function raceBetween(told: Omit<RaceBetween, 'order' | 'gap'>): RaceBetween {
  return { ...told, order: orderOf(...told.results), gap: gapOf(...told.results) };
}

/** How many races there are, and how many there are said to be. */
export interface Held {
  readonly races: number;
  /** Races held for which one of the two did not start, or was only entered. */
  readonly notRun: number;
  /** false: one of the two has more results than are looked at. */
  readonly isComplete: boolean;
  readonly claimedAtLeast: number | null;
  readonly racesOutOfView: number;
  readonly racesUndecided: number;
  readonly claimsOutOfView: number;
}

/**
 * A claimed score like `4-13` tells of so many races; one that supposes something tells of one less, for what it supposes may
 * not have come. Of several the largest counts: a smaller one may tell of some distances, or of a time, only.
 */
export function claimedAtLeast(claims: readonly Pick<Claim, 'value' | 'condition'>[]): number | null {
  const told = claims.flatMap(({ value, condition }) => {
    const score = scoreIn(value);
    return score === null ? [] : [score[0] + score[1] - (condition === null ? 0 : 1)];
  });
  return told.length === 0 ? null : Math.max(...told);
}

/** The wins on both sides that a claim on a score means; null where it is no such number. */
export function scoreIn(value: string | null): Two<number> | null {
  const [, won, lost] = /^(\d{1,4})-(\d{1,4})$/.exec(value ?? '') ?? [];
  return won === undefined || lost === undefined ? null : [Number(won), Number(lost)];
}

export function heldInWords({ races: held, isComplete, claimedAtLeast: claimed }: Held): string {
  const races = held === 1 ? '1 race held' : `${held} races held`;
  const least = isComplete ? races : `At least ${races}`;
  return claimed === null ? `${least}.` : `${least}, of at least ${claimed} claimed.`;
}

/** By how much the one ahead was ahead; where nobody is, by how much the first was. */
export function gapAhead({ gap, order }: Pick<RaceBetween, 'gap' | 'order'>): MarkGap | null {
  if (gap === null || order.ahead !== 'SECOND') return gap;
  return { least: -gap.most, most: -gap.least, precision: gap.precision };
}

/** Who was ahead and by what, in one sentence that claims no more than the results do. */
export function sentenceOf(between: RaceBetween): string {
  const { athletes, results, order } = between;
  const [first, second] = [outcomeInWords(results[0]), outcomeInWords(results[1])];
  if (order.ahead === null) {
    const held = athletes.map(
      ({ name }, place) => `${name} (${(place === 0 ? first : second) ?? 'neither place nor mark'})`,
    );
    return `Undecided by the results held: ${held.join(', ')}.`;
  }
  const isFirst = order.ahead === 'FIRST';
  const [winner, loser] = isFirst ? athletes : [athletes[1], athletes[0]];
  const [ahead, behind] = isFirst ? [first, second] : [second, first];
  return `${winner.name}${within(ahead)} was ahead of ${loser.name}${within(behind)}${byHowMuch(gapAhead(between))}.`;
}

function byHowMuch(gap: MarkGap | null): string {
  if (gap === null) return '';
  return gap.most < 0 ? ', although the marks held say otherwise' : `, by ${gapInWords(gap)}`;
}

const within = (what: string | null): string => (what === null ? '' : ` (${what})`);

/** `2nd, 3:29:65`; null where nothing is told but that somebody ran. */
export function outcomeInWords({ place, mark, status }: Result): string | null {
  const parts = [
    ...(place === null ? [] : [ordinal(place)]),
    ...(mark === null ? [] : [mark]),
    ...(status === 'FINISHED' || status === 'UNKNOWN' ? [] : [status]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

function ordinal(number: number): string {
  const last = number % 100;
  const ending = last > 10 && last < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
