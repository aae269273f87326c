import type { UnknownId } from '../thing/unknown-id.js';
import type { Exchange, ExchangeRequest } from './exchange.js';
import { decodePlace, encodePlace, type ExchangePlace } from './place.js';
import { readLinks } from './read-links.js';
import { readTurns, type Reading } from './read-turns.js';
import { stretchOf } from './turns.js';

export interface PageAsked {
  readonly first: number;
  readonly after: string | null;
  /** How many links of each list are read; fewer are needed to show how a page ends where a list is cut. */
  readonly links?: number;
}

/** Of each list so many links are read for a page: some belong to one remark, and some a view leaves out. */
const linksFor = (first: number): number => 2 * first + 50;

const BEGINNING: ExchangePlace = { reached: '', last: null };

/** One stretch of the conversation: two statements, however much either side says. */
export async function converse(
  reading: Reading,
  request: ExchangeRequest,
  { first, after, links: most = linksFor(first) }: PageAsked,
): Promise<Exchange | UnknownId> {
  const place = after === null ? BEGINNING : decodePlace(request, after);
  const links = await readLinks(reading.graph, request, { after: place.reached, most });
  if (links.unknown !== null) return links.unknown;
  const { sides, streams } = links;
  const { placed, begins, reached } = stretchOf(streams, { first, most });
  const { turns, last } = await readTurns(reading, request, { sides, placed, before: place.last });
  return {
    __typename: 'Exchange',
    request,
    sides,
    turns,
    pageInfo: {
      hasNextPage: reached !== null,
      hasPreviousPage: after !== null,
      startCursor: begins === null ? null : encodePlace(request, { reached: begins, last: place.last }),
      endCursor: reached === null ? null : encodePlace(request, { reached, last }),
    },
  };
}
