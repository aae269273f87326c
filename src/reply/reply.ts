import { z } from 'zod';
import { optional, type ReadOf, thingRow } from '../graph/row.js';
import { CONFIDENCES, LINK_BASES } from '../values/link.js';
import { REPLY_RELATIONS, REVIEW_STATES } from './kinds.js';

export const replyRow = thingRow(
  'Reply',
  {
    id: z.string(),
    orderKey: z.string(),
    fromId: z.string(),
    toId: z.string(),
    relation: z.enum(REPLY_RELATIONS),
    confidence: z.enum(CONFIDENCES),
    review: z.enum(REVIEW_STATES),
  },
  { fromId: ['from'], toId: ['to'] },
);

/** The statement that one remark responds to something. */
export type Reply = ReadOf<typeof replyRow>;

export const evidenceRow = thingRow(
  'Evidence',
  {
    id: z.string(),
    basis: z.enum(LINK_BASES),
    sourceId: optional(z.string()),
    words: optional(z.string()),
    locator: optional(z.string()),
    note: optional(z.string()),
  },
  { sourceId: ['source'] },
);

/** What supports a link, and where to read it. */
export type Evidence = ReadOf<typeof evidenceRow>;
