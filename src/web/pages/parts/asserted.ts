import type { ClaimPartsFragment } from '../../../client/generated/graphql.js';

type Maker = Extract<ClaimPartsFragment['madeBy'], { __typename: 'Remark' }>;

/** A source that prints the words of an assertion, and whether it has them as the speaker's own. */
export interface Printed {
  readonly wording: Maker['wordings'][number];
  /** False where the words are the source's own way of telling what was said; null where its printing does not tell. */
  readonly isQuoted: boolean | null;
}

/**
 * Which printing of a remark has the words of a claim: the one at the place that the claim names, else the first that has them,
 * else the only one at that place. Null where there is none; then nothing is told of who prints them, for that would be a guess.
 */
export function printedIn(
  { printed, locator }: Pick<ClaimPartsFragment, 'printed' | 'locator'>,
  { wordings }: Maker,
): Printed | null {
  const atItsPlace = wordings.filter((wording) => wording.locator === locator);
  for (const wording of [...atItsPlace, ...wordings]) {
    const quoted = wording.segments.filter(({ kind }) => kind !== 'REPORTED');
    if (quoted.some(({ text }) => text.includes(printed)) || joined(quoted).includes(printed))
      return { wording, isQuoted: true };
    if (joined(wording.segments).includes(printed)) return { wording, isQuoted: false };
  }
  const [only] = atItsPlace;
  return only !== undefined && atItsPlace.length === 1 && locator !== null ? { wording: only, isQuoted: null } : null;
}

const joined = (segments: readonly { readonly text: string }[]): string => segments.map(({ text }) => text).join(' ');
