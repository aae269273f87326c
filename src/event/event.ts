import { z } from 'zod';
import { optionalDate } from '../graph/dated.js';
import { optional } from '../graph/row.js';
import { EVENT_KINDS } from './kinds.js';

export const eventRow = z
  .object({
    id: z.string(),
    orderKey: z.string(),
    kind: z.enum(EVENT_KINDS),
    name: z.string(),
    date: optionalDate,
    place: optional(z.string()),
    note: optional(z.string()),
  })
  .transform((event) => ({ __typename: 'Event' as const, ...event }));

/** Something that happens beside speech and races: the occasion of a remark, or a thing that is answered. */
export type Event = z.infer<typeof eventRow>;
