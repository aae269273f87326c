import { CONFIDENCES, LINK_BASES, type Confidence, type LinkBasis } from '../values/link.js';

/**
 * How strong a link is. The lower its confidence, the weaker it is; of equal confidence, what an editor infers is weaker than
 * what a source sets side by side, and that weaker than what a source states. Of several bases the best counts.
 */
export interface Strength {
  readonly confidence: Confidence;
  readonly basis: LinkBasis;
}

/** The kinds of strength, the weakest first. */
const FROM_WEAK_TO_STRONG: readonly Strength[] = CONFIDENCES.toReversed().flatMap((confidence) =>
  LINK_BASES.toReversed().map((basis) => ({ confidence, basis })),
);

export function rankOf({ confidence, basis }: Strength): number {
  return FROM_WEAK_TO_STRONG.findIndex((one) => one.confidence === confidence && one.basis === basis);
}

export function bestBasis(bases: readonly LinkBasis[]): LinkBasis {
  return LINK_BASES.find((basis) => bases.includes(basis)) ?? 'INFERRED';
}

/** How many links of each strength a way has, the weakest first. */
export type Tally = readonly number[];

export const NO_LINKS: Tally = FROM_WEAK_TO_STRONG.map(() => 0);

/** A step that nobody disputes, as from a result to its race, has no strength, and weakens nothing. */
export function withLink(tally: Tally, strength: Strength | null): Tally {
  return strength === null ? tally : tally.with(rankOf(strength), (tally[rankOf(strength)] ?? 0) + 1);
}

/**
 * Below 0 where the first is the stronger: that with fewer links of the weakest kind, so that one without any comes before one
 * with one; of equally many, that with fewer of the next kind, and so on.
 */
export function compareTallies(a: Tally, b: Tally): number {
  for (const [rank, count] of a.entries()) {
    const difference = count - (b[rank] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
