import type { ClaimDraft } from '../claim/write.js';
import { claimId } from './derived-ids.js';
import type { StoryClaim } from './format.js';
import type { Telling } from './telling.js';
import type { Path } from './yaml.js';

/** The claims that stand under the thing they concern. */
export function toldClaims(
  keep: Telling['keep'],
  claims: readonly (StoryClaim & { readonly by: string })[],
  concerns: string,
  path: Path,
): readonly ClaimDraft[] {
  return claims.map((claim, place) => keep(toldClaim(claim, concerns, claim.by), [...path, 'claims', place]));
}

export function toldClaim(claim: StoryClaim, concernsId: string, madeById: string): ClaimDraft {
  const {
    property,
    printed,
    value = null,
    rank,
    reason = null,
    condition = null,
    validAt = null,
    against = null,
  } = claim;
  return {
    id: claim.id ?? claimId(concernsId, property, madeById),
    concernsId,
    property,
    printed,
    value,
    madeById,
    rank,
    reason,
    condition,
    validAt,
    againstId: against,
    locator: claim.locator ?? null,
  };
}
