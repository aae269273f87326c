import type { Race } from '../race/race.js';
import type { AnswerState } from '../remark/answer-state.js';
import type { Remark } from '../remark/remark.js';
import type { OutOfView, View } from '../source/seen.js';
import type { Page } from '../values/page.js';
import type { TurnKind } from './turns.js';

/** What is asked of an exchange besides its page. */
export interface ExchangeRequest {
  readonly between: readonly string[];
  readonly statedOnly: boolean;
  readonly view: View | null;
}

/** The conversation of two sides, or a stretch of it. */
export interface Exchange {
  readonly __typename: 'Exchange';
  readonly request: ExchangeRequest;
  readonly sides: readonly Side[];
  readonly turns: readonly Turn[];
  readonly pageInfo: Page<Turn>['pageInfo'];
}

/** Somebody, and with a group those who belong to it. */
export interface Side {
  readonly id: string;
  readonly speakers: readonly string[];
}

export interface Turn {
  readonly remark: Remark;
  readonly side: Side;
  readonly kind: TurnKind;
  readonly isAbout: boolean;
  readonly continues: boolean;
  readonly responses: readonly TurnResponse[];
  readonly questions: readonly TurnQuestion[];
  readonly answer: AnswerState;
  readonly racesBefore: readonly RaceBefore[];
}

/** That a turn answers a remark of the other side. */
export interface TurnResponse {
  readonly turn: Remark;
  readonly toId: string;
  readonly replyId: string;
  readonly questions: readonly TurnQuestion[];
}

/** A question by somebody of neither side that a turn answers, and what it asks about. */
export interface TurnQuestion {
  readonly questionId: string;
  readonly answeringId: string;
  readonly asks: readonly { readonly reply: string; readonly about: string }[];
}

/** A race that one of the two sides ran between two turns. */
export interface RaceBefore {
  readonly race: Race;
  readonly resultIds: readonly string[];
  /** False where the dates leave open whether it was between the two. */
  readonly isSure: boolean;
}

/** All of an exchange, counted, and what a view leaves out of it. */
export interface ExchangeTotals {
  readonly sides: readonly SideTotals[];
  readonly isExact: boolean;
  readonly outOfView: OutOfView;
}

export interface SideTotals {
  readonly side: Side;
  readonly remarks: number;
  readonly turns: number;
  readonly replies: number;
  readonly about: number;
  readonly openings: number;
  readonly asked: number;
  readonly volunteered: number;
  readonly withoutReply: number;
}
