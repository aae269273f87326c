import { z } from 'zod';
import { optionalDate } from '../graph/dated.js';
import { optional, type ReadOf, thingRow } from '../graph/row.js';
import { CLAIM_PROPERTIES, RANKS } from './kinds.js';

export const claimRow = thingRow(
  'Claim',
  {
    id: z.string(),
    concernsId: z.string(),
    property: z.enum(CLAIM_PROPERTIES),
    printed: z.string(),
    value: optional(z.string()),
    madeById: z.string(),
    rank: z.enum(RANKS),
    reason: optional(z.string()),
    condition: optional(z.string()),
    validAt: optionalDate,
    againstId: optional(z.string()),
    locator: optional(z.string()),
  },
  {
    concernsId: ['concerns', 'discrepancies'],
    property: ['property', 'discrepancies'],
    value: ['value', 'discrepancies'],
    rank: ['rank', 'discrepancies'],
    condition: ['condition', 'discrepancies'],
    validAt: ['validAt', 'discrepancies'],
    madeById: ['madeBy', 'discrepancies'],
    againstId: ['against', 'discrepancies'],
  },
);

/** What a source, or a remark, asserts about one property of one thing. */
export type Claim = ReadOf<typeof claimRow>;
