import { z } from 'zod';
import { optional } from '../graph/row.js';
import { CONFIDENCES, LINK_BASES } from '../values/link.js';
import { REPLY_RELATIONS, REVIEW_STATES } from './kinds.js';

export const replyRow = z
  .object({
    id: z.string(),
    orderKey: z.string(),
    fromId: z.string(),
    toId: z.string(),
    relation: z.enum(REPLY_RELATIONS),
    confidence: z.enum(CONFIDENCES),
    review: z.enum(REVIEW_STATES),
  })
  .transform((reply) => ({ __typename: 'Reply' as const, ...reply }));

/** The statement that one remark responds to something. */
export type Reply = z.infer<typeof replyRow>;

export const evidenceRow = z
  .object({
    id: z.string(),
    basis: z.enum(LINK_BASES),
    sourceId: optional(z.string()),
    words: optional(z.string()),
    locator: optional(z.string()),
    note: optional(z.string()),
  })
  .transform((evidence) => ({ __typename: 'Evidence' as const, ...evidence }));

/** What supports a link, and where to read it. */
export type Evidence = z.infer<typeof evidenceRow>;
