import type { UncertainDate } from '../values/date.js';
import { parseDate } from '../values/date.js';
import type { Remark } from './remark.js';

/** By what a day is known from which a remark was public. */
export const PUBLIC_BASES = ['MADE_PUBLIC', 'SAID', 'PRINTED'] as const;

/** From when a remark was public, and by what that is known. */
export interface PublicSince {
  readonly date: UncertainDate;
  readonly basis: (typeof PUBLIC_BASES)[number];
}

/**
 * A remark is public from the day on which it became so, where that is told. Else from the day on which it was said: most are
 * said to the public. Where not even that is known, from its first printing in the sources held, by which it was public at the
 * latest. null where none of the three is known.
 */
export function publicSince({
  madePublic,
  said,
  published,
}: Pick<Remark, 'madePublic' | 'said' | 'published'>): PublicSince | null {
  if (madePublic !== null) return { date: madePublic, basis: 'MADE_PUBLIC' };
  if (said !== null) return { date: said, basis: 'SAID' };
  return published === null ? null : { date: parseDate(`../${published}`), basis: 'PRINTED' };
}
