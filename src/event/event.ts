import { z } from 'zod';
import { optionalDate } from '../graph/dated.js';
import { optional, type ReadOf, thingRow } from '../graph/row.js';
import { EVENT_KINDS } from './kinds.js';

export const eventRow = thingRow('Event', {
  id: z.string(),
  orderKey: z.string(),
  kind: z.enum(EVENT_KINDS),
  name: z.string(),
  date: optionalDate,
  place: optional(z.string()),
  note: optional(z.string()),
});

/** Something that happens beside speech and races: the occasion of a remark, or a thing that is answered. */
export type Event = ReadOf<typeof eventRow>;
