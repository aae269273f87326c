import type { ReplyRelation } from '../reply/kinds.js';
import type { OutOfView, View } from '../source/seen.js';
import type { UnknownId } from '../thing/unknown-id.js';
import type { NetworkKind } from './kinds.js';

/** Who responds to, talks about and quotes whom. */
export interface Network {
  readonly __typename: 'Network';
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly leftOut: { readonly speakers: number; readonly edges: number; readonly links: number };
  /** Up to which remark everything is counted; null where all is. */
  readonly countedToId: string | null;
  readonly uncounted: number;
  readonly isUncountedExact: boolean;
  readonly after: string | null;
  readonly outOfView: OutOfView;
  readonly view: View | null;
}

export interface NetworkNode {
  readonly speakerId: string;
  readonly isAround: boolean;
  /** How many links lead from it and to it. */
  readonly outgoing: number;
  readonly incoming: number;
}

export interface NetworkEdge {
  readonly kind: NetworkKind;
  readonly fromId: string;
  readonly toId: string;
  readonly count: number;
  readonly inferred: number;
  readonly undated: number;
  readonly firstId: string | null;
  readonly lastId: string | null;
  readonly relations: readonly { readonly relation: ReplyRelation; readonly count: number }[];
}

export type NetworkResult = Network | UnknownId;
