import { dateProperties } from '../graph/dated.js';
import { edgeRecord, nodeRecord, type Records } from '../graph/records.js';
import type { ClaimProperty, Rank } from './kinds.js';

/** A claim as it is to be kept. */
export interface ClaimDraft {
  readonly id: string;
  readonly concernsId: string;
  readonly property: ClaimProperty;
  readonly printed: string;
  readonly value: string | null;
  /** A source, or a remark. */
  readonly madeById: string;
  readonly rank: Rank;
  readonly reason: string | null;
  readonly condition: string | null;
  readonly validAt: string | null;
  readonly againstId: string | null;
  readonly locator: string | null;
}

export function claimRecords({ validAt, ...claim }: ClaimDraft): Records {
  const { id, concernsId, madeById, againstId } = claim;
  return {
    nodes: [nodeRecord(id, ['Claim'], { ...claim, ...dateProperties('validAt', validAt) })],
    edges: [
      edgeRecord('CONCERNS', id, concernsId),
      edgeRecord('MADE_BY', id, madeById),
      ...(againstId === null ? [] : [edgeRecord('AGAINST', id, againstId)]),
    ],
  };
}
