/** The closed lists of the remark slice, spelt as in the schema, where each value is described. */
export const REMARK_KINDS = ['STATEMENT', 'QUESTION', 'HEADLINE', 'CAPTION', 'POST', 'REFUSAL'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

export const STANDINGS = ['PRINTED', 'REPORTED', 'UNPRINTED', 'WITHDRAWN'] as const;
export type Standing = (typeof STANDINGS)[number];

export const SPEECH_FORMS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type SpeechForm = (typeof SPEECH_FORMS)[number];

export const SEGMENT_KINDS = ['QUOTED', 'REPORTED', 'INSERTED', 'ELLIPSIS'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

export const PROMPTINGS = ['ASKED', 'VOLUNTEERED', 'UNKNOWN'] as const;
export type Prompted = (typeof PROMPTINGS)[number];

export const FIDELITIES = ['EXACT', 'ALTERED', 'GIST', 'IMAGINED'] as const;
export type Fidelity = (typeof FIDELITIES)[number];

export const TRANSLATION_STATUSES = ['NONE', 'LIKELY', 'STATED', 'UNKNOWN'] as const;
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];
