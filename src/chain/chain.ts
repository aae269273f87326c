import type { Reply } from '../reply/reply.js';
import type { ReplyTarget } from '../thing/thing.js';
import type { OutOfView, View } from '../source/seen.js';
import type { ChainLimits } from './limits.js';
import type { ChainSide, Omitted } from './omit.js';

/** A page of a chain. */
export interface Chain {
  readonly __typename: 'Chain';
  readonly anchor: string;
  readonly limits: ChainLimits;
  readonly entries: readonly ChainEntry[];
  readonly totals: { readonly ancestors: number; readonly descendants: number; readonly isExact: boolean };
  readonly view: View | null;
  /** What the view leaves out of the whole chain. */
  readonly outOfView: OutOfView;
  /** The longest ways through what the chain holds: the replies of each, the first answer first. */
  readonly longest: (most: number) => readonly ChainWay[];
  readonly warnings: readonly ChainWarning[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** In which order the entries of a page stand: the promised one, that turned round, or as the pages go. */
export type ChainOrder = 'CAUSES_FIRST' | 'ANSWERS_FIRST' | 'OUTWARD';

/** A way through a chain: its replies, the first answer first. */
export type ChainWay = readonly Reply[];

export interface ChainEntry {
  readonly node: ReplyTarget;
  readonly depth: number;
  readonly role: 'ANCHOR' | 'MATCH' | 'BRIDGE';
  readonly parents: readonly ChainLink[];
  readonly omitted: readonly Omission[];
}

export interface ChainLink {
  readonly to: string;
  readonly reply: Reply;
  readonly isPrimary: boolean;
}

export interface Omission {
  readonly side: ChainSide;
  readonly reason: Omitted['reason'];
  readonly count: number;
  /** A cursor; null unless a limit cut. */
  readonly after: string | null;
}

type ChainWarningCode =
  | 'ANSWER_MAY_PRECEDE_CAUSE'
  | 'ONE_SOURCE'
  | 'RIVAL_REPLIES'
  | 'ANSWERED_BEFORE_PUBLIC'
  | 'CONFLATED_WORDING'
  | 'IMAGINED_SPEECH'
  | 'POSSIBLY_SAME'
  | 'SEARCH_GIVEN_UP';

/** What a careful reader should know; `ids` are the things and replies it concerns. */
export interface ChainWarning {
  readonly code: ChainWarningCode;
  readonly ids: readonly string[];
  readonly message: string;
}
