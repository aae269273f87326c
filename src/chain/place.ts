import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../values/cursor.js';
import { BadInputError } from '../values/bad-input.js';
import { chainFilter } from './filter.js';

/** A thing's rank among the pages of a chain: outward, ancestors before descendants, then by order key. */
const rank = z.tuple([z.number().int().min(0), z.number().int().min(0).max(1), z.string()]).readonly();
export type Rank = z.infer<typeof rank>;

const chainPlace = z.strictObject({
  anchor: z.string(),
  up: z.number().int(),
  down: z.number().int(),
  perNode: z.number().int(),
  filter: chainFilter,
  /** Where the chain is gone on from: on one side of one entry, after one key. null: at the anchor itself. */
  at: z
    .strictObject({ id: z.string(), side: z.enum(['PARENTS', 'REPLIES']), after: z.string(), depth: z.number().int() })
    .nullable(),
  /** The last thing shown; null: nothing yet. */
  shown: rank.nullable(),
});

/** What a cursor of a chain holds: all that fixes the chain, and the place in it. */
export type ChainPlace = Readonly<z.infer<typeof chainPlace>>;

export function encodePlace(place: ChainPlace): string {
  return encodeCursor(LIST, JSON.stringify(place));
}

export function decodePlace(cursor: string): ChainPlace {
  const read = chainPlace.safeParse(JSON.parse(decodeCursor(cursor, LIST, ['after'])));
  if (read.success) return read.data;
  throw new BadInputError('A cursor that this chain gave was expected, but this one belongs to another version.', [
    'after',
  ]);
}

const LIST = 'chain';
