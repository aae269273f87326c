import type { AnswerState } from '../remark/answer-state.js';
import type { Remark } from '../remark/remark.js';
import type { OutOfView } from '../source/seen.js';
import type { Page } from '../values/page.js';
import type { Asked } from './statements.js';

export const UNANSWERED_ORDERS = ['STATED_FIRST', 'MOST_ANSWERED'] as const;
export type UnansweredOrder = (typeof UNANSWERED_ORDERS)[number];

export interface UnansweredRequest {
  readonly asked: Asked;
  readonly order: UnansweredOrder;
}

/** Remarks that nobody answered whom they are about, or the most answered ones. */
export interface Unanswered {
  readonly __typename: 'Unanswered';
  readonly request: UnansweredRequest;
  readonly entries: readonly UnansweredEntry[];
  /** How many remarks were looked through for this page. */
  readonly searched: number;
  /** False where a bound cut what a source states, or what there is to count. */
  readonly isWhole: boolean;
  readonly outOfView: OutOfView;
  readonly pageInfo: Page<UnansweredEntry>['pageInfo'];
}

export interface UnansweredEntry {
  readonly remark: Remark;
  /** Whose answer is missing; null among the most answered ones. */
  readonly whomId: string | null;
  readonly state: AnswerState;
  readonly claimIds: readonly string[];
  readonly responseIds: readonly string[];
  /** How many replies; null where they are not counted. */
  readonly answers: number | null;
  readonly request: UnansweredRequest;
}
