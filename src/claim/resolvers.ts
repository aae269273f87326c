import type { Context } from '../context.js';
import type { ClaimResolvers, DiscrepancyResolvers } from '../generated/resolvers.js';
import { MissingLinkError } from '../graph/errors.js';
import { then, type Promised } from '../graph/shelf.js';
import { readAs } from '../thing/thing.js';
import type { Claim as ClaimRow } from './claim.js';
import { discrepanciesAmong, type Discrepancy as DiscrepancyFound } from './discrepancy.js';

const readClaim = readAs('Claim');

/** What is claimed about a thing: a field of everything about which something can be. */
export function claims(
  { id }: { readonly id: string },
  _args: unknown,
  { shelves }: Context,
): Promised<readonly ClaimRow[]> {
  return then(shelves.claimsOn.get(id), (found) => found.map(readClaim));
}

/** What a remark, or a source, claims. */
export function claimsMade(
  { id }: { readonly id: string },
  _args: unknown,
  { shelves }: Context,
): Promised<readonly ClaimRow[]> {
  return then(shelves.claimsBy.get(id), (found) => found.map(readClaim));
}

/** Where two claims about a thing differ. */
export function discrepancies(
  thing: { readonly id: string },
  args: unknown,
  context: Context,
): Promised<readonly DiscrepancyFound[]> {
  return then(claims(thing, args, context), discrepanciesAmong);
}

export const Claim: ClaimResolvers = {
  concerns: (claim, _args, { shelves }) => shelves.any(claim.concernsId),
  madeBy: (claim, _args, { shelves }) =>
    then(shelves.any(claim.madeById), (maker) => {
      if (maker.__typename === 'Source' || maker.__typename === 'Remark') return maker;
      throw new MissingLinkError(`${claim.id} should be made by a source or a remark, but ${maker.id} made it.`);
    }),
  against: (claim, _args, { shelves }) => (claim.againstId === null ? null : shelves.any(claim.againstId)),
};

export const Discrepancy: DiscrepancyResolvers = {
  concerns: ({ concernsId }, _args, { shelves }) => shelves.any(concernsId),
};
