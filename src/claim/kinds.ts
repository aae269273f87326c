/** What a claim is about; each value is described in the schema, with the form its understood value has. */
export const CLAIM_PROPERTIES = [
  'NAME',
  'DATE',
  'VENUE',
  'MARK',
  'MARGIN',
  'PLACE',
  'STATUS',
  'RECORD',
  'PREVIOUS_RECORD',
  'RECORD_HOLDER',
  'RECORD_ORDER',
  'TITLE',
  'AGE',
  'HEAD_TO_HEAD',
  'CHANCE',
  'FORECAST',
  'PACING',
  'CONDITION',
  'CAUSE',
  'SPEAKER',
  'REPLY_TARGET',
  'WORDING',
  'ATTITUDE',
  'ORIGIN',
  'ANSWERED',
  'OTHER',
] as const;
export type ClaimProperty = (typeof CLAIM_PROPERTIES)[number];

export const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export type Rank = (typeof RANKS)[number];
