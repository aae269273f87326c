import { z } from 'zod';
import { BadInputError } from '../values/bad-input.js';
import { decodeCursor, encodeCursor } from '../values/cursor.js';
import type { ExchangeRequest } from './exchange.js';
import type { RemarkFacts } from './statements.js';

/** What of a turn decides about the one that follows it: whether that continues it, and what was run between the two. */
const lastTurnShown = z.object({
  speakerId: z.string(),
  occasionId: z.string().nullable(),
  said: z.string().nullable(),
  /** The races that turns up to here answer, the latest ones. */
  raced: z.array(z.string()).readonly(),
});

const exchangePlace = z.object({
  /** Everything up to this order key was shown. */
  reached: z.string(),
  last: lastTurnShown.nullable(),
});

/** Where a page of an exchange ends. */
export type ExchangePlace = Readonly<z.infer<typeof exchangePlace>>;
export type LastTurn = Readonly<z.infer<typeof lastTurnShown>>;

export function encodePlace(request: ExchangeRequest, place: ExchangePlace): string {
  return encodeCursor(listOf(request), JSON.stringify(place));
}

export function decodePlace(request: ExchangeRequest, cursor: string): ExchangePlace {
  const read = exchangePlace.safeParse(JSON.parse(decodeCursor(cursor, listOf(request), ['after'])));
  if (read.success) return read.data;
  throw new BadInputError('A cursor that this exchange gave was expected, but this one belongs to another version.', [
    'after',
  ]);
}

/** A cursor belongs to one exchange, looked at in one way. */
const listOf = ({ between, statedOnly, view }: ExchangeRequest): string =>
  `exchange of ${JSON.stringify([between, statedOnly, view])}`;

const MOST_RACED = 20;

export function lastTurn({ speakerId, occasionId, said }: RemarkFacts, raced: readonly string[]): LastTurn {
  return { speakerId, occasionId, said, raced: [...new Set(raced)].slice(-MOST_RACED) };
}
