/** What stands in a timeline; each value is described in the schema. */
export const TIMELINE_KINDS = ['REMARK', 'RACE', 'RESULT', 'RECORD', 'PUBLICATION', 'EVENT'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];
