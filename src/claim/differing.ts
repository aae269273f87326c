import { groupBy } from '../values/group.js';
import type { ClaimProperty, Rank } from './kinds.js';
import { discrepancyKey } from './weight.js';

/** What tells whether claims speak of the same, and what each says of it. */
export interface ClaimFacts {
  readonly id: string;
  readonly concernsId: string;
  readonly property: ClaimProperty;
  readonly value: string | null;
  readonly rank: Rank;
  readonly condition: string | null;
  readonly againstId: string | null;
  /** As EDTF. */
  readonly validAt: string | null;
}

/**
 * Claims on one thing are grouped by property. A group in which two claims are understood differently is a discrepancy; all
 * its claims belong to it, also those that agree: the preferred one first, then by id. Claims that hold at different times,
 * or that suppose different things, do not speak of the same and are grouped apart.
 */
export function differing<Claim extends ClaimFacts>(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = groupBy(claims, ({ concernsId, property, validAt, condition, againstId }) =>
    JSON.stringify([concernsId, property, validAt, condition, againstId]),
  );
  return [...groups.values()]
    .filter((group) => new Set(group.flatMap(({ value }) => (value === null ? [] : [value]))).size > 1)
    .map((group) => group.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1)));
}

const rankOf = ({ rank }: ClaimFacts): number => (rank === 'PREFERRED' ? 0 : 1);

/** For each discrepancy among the claims, the first of them, which stands for it in the list of all, and its key there. */
export function leadsAmong(claims: readonly ClaimFacts[]): ReadonlyMap<string, string> {
  const leads = differing(claims).flatMap(([lead]): readonly [string, string][] => {
    if (lead === undefined) return [];
    const { id, concernsId, property, rank } = lead;
    return [[id, discrepancyKey(property, { isOpen: rank !== 'PREFERRED', concernsId, id })]];
  });
  return new Map(leads);
}
