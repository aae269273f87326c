/** Whether somebody has answered a remark, as far as is held. */
export const ANSWER_STATES = ['STATED_UNANSWERED', 'DECLINED', 'NOT_HELD', 'ANSWERED'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

interface Found {
  /** A source states that there was no answer. */
  readonly isStated: boolean;
  /** There is a reply that does more than decline. */
  readonly answers: boolean;
  /** There is one that declines. */
  readonly declines: boolean;
}

/** What a source states weighs more than what is held or missing here: a reply that is held may still contradict it. */
export function answerState({ isStated, answers, declines }: Found): AnswerState {
  if (isStated) return 'STATED_UNANSWERED';
  if (answers) return 'ANSWERED';
  return declines ? 'DECLINED' : 'NOT_HELD';
}
