import { z } from 'zod';
import { optionalDate } from '../graph/dated.js';
import { optional, type ReadOf, thingRow } from '../graph/row.js';
import { SOURCE_KINDS } from './kinds.js';

export const sourceRow = thingRow(
  'Source',
  {
    id: z.string(),
    orderKey: z.string(),
    title: optional(z.string()),
    kind: z.enum(SOURCE_KINDS),
    held: z.boolean(),
    outletId: optional(z.string()),
    published: optionalDate,
    updated: optionalDate,
    retrieved: optionalDate,
    url: optional(z.string()),
    archivedUrl: optional(z.string()),
    language: optional(z.string()),
    contentHash: optional(z.string()),
    note: optional(z.string()),
  },
  { held: ['isHeld'], outletId: ['outlet'] },
);

/** A thing that prints: held (read by us), or known only because another source credits it. */
export type Source = ReadOf<typeof sourceRow>;
