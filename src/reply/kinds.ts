/** What an answer does to what it answers; mapped to CiTO in the schema, where each value is described. */
export const REPLY_RELATIONS = [
  'RESPONDS',
  'AGREES',
  'DISAGREES',
  'DISPUTES_FACT',
  'CHALLENGES',
  'DERIDES',
  'PRAISES',
  'ANSWERS',
  'ASKS',
  'CLARIFIES',
  'QUALIFIES',
  'RESTATES',
  'RETRACTS',
  'APOLOGISES',
  'DECLINES_TO_ANSWER',
  'ALLUDES',
] as const;
export type ReplyRelation = (typeof REPLY_RELATIONS)[number];

export const REVIEW_STATES = ['PROPOSED', 'ACCEPTED', 'DISPUTED', 'REJECTED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];
