import { z } from 'zod';
import { optionalDate } from '../graph/dated.js';
import { listOf, optional, type ReadOf, thingRow } from '../graph/row.js';
import { CONFIDENCES, LINK_BASES } from '../values/link.js';
import { PROMPTINGS, REMARK_KINDS, SEGMENT_KINDS, SPEECH_FORMS, STANDINGS, TRANSLATION_STATUSES } from './kinds.js';

export const remarkRow = thingRow(
  'Remark',
  {
    id: z.string(),
    orderKey: z.string(),
    kind: z.enum(REMARK_KINDS),
    standing: z.enum(STANDINGS),
    gist: optional(z.string()),
    text: optional(z.string()),
    said: optionalDate,
    madePublic: optionalDate,
    prompted: z.enum(PROMPTINGS),
    language: optional(z.string()),
    languageBasis: optional(z.enum(LINK_BASES)),
    speakerId: z.string(),
    attributionBasis: z.enum(LINK_BASES),
    attributionConfidence: z.enum(CONFIDENCES),
    attributionNote: optional(z.string()),
    occasionId: optional(z.string()),
    wordingId: optional(z.string()),
    /** The first known publication of any wording: a day. */
    published: optional(z.string()),
    withdrawnReason: optional(z.string()),
    withdrawn: optionalDate,
    note: optional(z.string()),
  },
  {
    languageBasis: ['language'],
    speakerId: ['speaker'],
    attributionBasis: ['attribution'],
    attributionConfidence: ['attribution'],
    attributionNote: ['attribution'],
    occasionId: ['occasion'],
    wordingId: ['wording', 'wordingDiff'],
    withdrawnReason: ['withdrawal'],
    withdrawn: ['withdrawal'],
  },
);

/** One act of speech. Of a withdrawn one, words and gist are not kept where they could be read. */
export type Remark = ReadOf<typeof remarkRow>;

export const wordingRow = thingRow(
  'Wording',
  {
    id: z.string(),
    orderKey: z.string(),
    remarkId: z.string(),
    sourceId: z.string(),
    form: z.enum(SPEECH_FORMS),
    segmentKinds: listOf(z.enum(SEGMENT_KINDS)),
    segmentTexts: listOf(z.string()),
    text: optional(z.string()),
    cue: optional(z.string()),
    locator: optional(z.string()),
    identityBasis: z.enum(LINK_BASES),
    identityConfidence: z.enum(CONFIDENCES),
    identityNote: optional(z.string()),
    language: optional(z.string()),
    languageBasis: optional(z.enum(LINK_BASES)),
    translation: z.enum(TRANSLATION_STATUSES),
    translatedById: optional(z.string()),
    translatedFromId: optional(z.string()),
    knownFrom: optionalDate,
  },
  {
    remarkId: ['remark'],
    sourceId: ['source'],
    segmentKinds: ['segments', 'quotations'],
    segmentTexts: ['segments', 'quotations'],
    identityBasis: ['identity'],
    identityConfidence: ['identity'],
    identityNote: ['identity'],
    languageBasis: ['language'],
    translatedById: ['translation'],
    translatedFromId: ['translation'],
  },
);

/** One printed form of a remark in one source. */
export type Wording = ReadOf<typeof wordingRow>;
