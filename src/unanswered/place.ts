import { z } from 'zod';
import { BadInputError } from '../values/bad-input.js';
import { decodeCursor, encodeCursor } from '../values/cursor.js';
import type { UnansweredEntry, UnansweredRequest } from './unanswered.js';

/** Where a list goes on: behind a remark and whom it awaits, in one of the three parts; or behind a count and a remark. */
const place = z.object({
  part: z.enum(['STATED_UNANSWERED', 'DECLINED', 'NOT_HELD', 'ANSWERED']),
  key: z.string(),
  whom: z.string(),
  answers: z.number().int().nullable(),
});
export type UnansweredPlace = Readonly<z.infer<typeof place>>;

export function encodePlace(request: UnansweredRequest, at: UnansweredPlace): string {
  return encodeCursor(listOf(request), JSON.stringify(at));
}

export function decodePlace(request: UnansweredRequest, cursor: string): UnansweredPlace {
  const read = place.safeParse(JSON.parse(decodeCursor(cursor, listOf(request), ['after'])));
  if (read.success) return read.data;
  throw new BadInputError('A cursor that this list gave was expected, but this one belongs to another version.', [
    'after',
  ]);
}

const listOf = ({ asked, order }: UnansweredRequest): string => `unanswered ${JSON.stringify([order, asked])}`;

export const placeOf = ({ state, remark, whomId, answers }: UnansweredEntry): UnansweredPlace => ({
  part: state,
  key: remark.orderKey,
  whom: whomId ?? '',
  answers,
});
