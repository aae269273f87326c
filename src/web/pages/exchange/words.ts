import type { AnswerState, TurnKind } from '../../../client/generated/graphql.js';

/** The text of an exchange's page. */
export const EXCHANGE = {
  title: (one: string, other: string): string => `${one} and ${other}: who answered whom`,
  description: (one: string, other: string): string =>
    `What ${one} and ${other} said to and about each other, turn by turn, with the questions, the races between and who printed it.`,
  lead: 'In the order in which it was said, as exactly as that is known. A delay is counted from when the words answered were public.',
  totals: 'Each side in numbers',
  atLeast: 'At least; there is more than was counted.',
  turns: 'The turns',
  none: 'Nothing that either said to or about the other is in the sources held.',
  columns: {
    remarks: 'Remarks',
    replies: 'Answer the other',
    about: 'About the other, answering nothing held',
    openings: 'Here because answered',
    asked: 'After a question',
    volunteered: 'Unasked',
    withoutReply: 'No direct reply in the sources held',
  },
  side: 'Side',
  statedOnly: 'Only what a source states as a reply',
  all: 'Also what is our reading',
  asked: (asker: string): string => `${asker} asked`,
  responds: (speaker: string): string => `what ${speaker} said`,
  /** The API's “between no and 14 days” is said as people say it. */
  after: (delay: string): string => `, ${delay.replace(/^between no and /, 'at most ')} later`,
  delayFrom: {
    MADE_PUBLIC: 'counted from when a source says it became public',
    SAID: 'counted from when it was said',
    PRINTED: 'counted from its first printing held',
  },
  races: 'On the track before this turn',
  undecided: 'perhaps; the dates do not tell whether before or after',
  alsoHere: 'Continues the turn above.',
  kind: {
    REPLY: '',
    ABOUT: 'About the other side; answers nothing of theirs that is held.',
    OPENING: 'Here because the other side answers it.',
  } satisfies Readonly<Record<TurnKind, string>>,
  answer: {
    ANSWERED: '',
    NOT_HELD: 'No answer from the other side is in the sources held.',
    DECLINED: 'The other side was asked, and declined to answer.',
    STATED_UNANSWERED: 'A source states that there was no answer:',
  } satisfies Readonly<Record<AnswerState, string>>,
  headToHead: 'Races of the two',
  evidence: 'Who says so',
} as const;
