import { groupBy } from '../values/group.js';
import type { Claim } from './claim.js';

/** All claims on one property of one thing, where at least two different values are understood. */
export interface Discrepancy {
  readonly concernsId: string;
  readonly property: Claim['property'];
  /** The preferred one first, then by id. */
  readonly claims: readonly Claim[];
  /** null where none is preferred: the question is open. */
  readonly preferred: Claim | null;
}

/**
 * Claims on one thing are grouped by property. A group in which two claims are understood differently is a discrepancy; all
 * its claims belong to it, also those that agree. Claims that hold at different times, or that suppose different things,
 * do not speak of the same and are grouped apart.
 */
export function discrepanciesAmong(claims: readonly Claim[]): readonly Discrepancy[] {
  const groups = groupBy(claims, (claim) =>
    JSON.stringify([claim.concernsId, claim.property, claim.validAt?.edtf, claim.condition, claim.againstId]),
  );
  return [...groups.values()].flatMap((group) => {
    const values = new Set(group.flatMap(({ value }) => (value === null ? [] : [value])));
    const [one] = group;
    if (one === undefined || values.size < 2) return [];
    const ordered = group.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
    const preferred = ordered.find(({ rank }) => rank === 'PREFERRED') ?? null;
    return [{ concernsId: one.concernsId, property: one.property, claims: ordered, preferred }];
  });
}

const rankOf = (claim: Claim): number => (claim.rank === 'PREFERRED' ? 0 : 1);
