/** What a difference between two printings is; each value is described in the schema, with its rule. */
export const DIFFERENCE_CLASSES = [
  'NUMBER',
  'NAME',
  'NEGATION',
  'HEDGE',
  'TENSE',
  'SPELLING',
  'PUNCTUATION',
  'MARKED_CUT',
  'SILENT_CUT',
  'REORDERED',
  'SPLICED',
  'INSERTED',
  'QUOTATION_BOUNDS',
  'RETOLD',
  'LIKELY_TRANSLATION',
  'OTHER',
] as const;
export type DifferenceClass = (typeof DIFFERENCE_CLASSES)[number];

/** What credit a printing gives for its words; each value is described in the schema. */
export const CREDITS = [
  'CREDITED',
  'SAME_WORDS_NO_CREDIT',
  'SAME_WORDS_UNDECIDED',
  'NONE_HELD_BEFORE',
  'NOTHING_QUOTED',
] as const;
export type Credit = (typeof CREDITS)[number];
