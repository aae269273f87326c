import type { Claim } from './claim.js';
import { differing } from './differing.js';

/** All claims on one property of one thing, where at least two different values are understood; or rival replies of a remark. */
export interface Discrepancy {
  readonly concernsId: string;
  readonly property: Claim['property'];
  /** The preferred one first, then by id. */
  readonly claims: readonly Claim[];
  /** null where none is preferred: the question is open. */
  readonly preferred: Claim | null;
  /** Claims that a view leaves out. */
  readonly leftOut: number;
}

/** The discrepancies among claims, as `differing` groups them. */
export function discrepanciesAmong(claims: readonly Claim[]): readonly Discrepancy[] {
  const facts = claims.map((claim) => ({ ...factsOf(claim), claim }));
  return differing(facts).flatMap((group): readonly Discrepancy[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [discrepancyOf(first.concernsId, first.property, { claims: group.map(({ claim }) => claim), leftOut: 0 })];
  });
}

export function discrepancyOf(
  concernsId: string,
  property: Claim['property'],
  { claims, leftOut }: Pick<Discrepancy, 'claims' | 'leftOut'>,
): Discrepancy {
  const preferred = claims.find(({ rank }) => rank === 'PREFERRED') ?? null;
  return { concernsId, property, claims, preferred, leftOut };
}

function factsOf({ id, concernsId, property, value, rank, condition, againstId, validAt }: Claim) {
  return { id, concernsId, property, value, rank, condition, againstId, validAt: validAt?.edtf ?? null };
}
