import { BadInputError } from './bad-input.js';
import { decodeCursor, encodeCursor } from './cursor.js';

export const MOST_ON_A_PAGE = 100;
const USUAL_PAGE = 20;

/** Relay's four arguments; undefined = not given. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * Which stretch of a list to read. `take` is one more than is shown, to see whether more follow. `reversed` means that
 * the stretch is read against the order of the list, from its end.
 */
export interface PageRequest {
  readonly list: string;
  readonly after: string | null;
  readonly before: string | null;
  readonly take: number;
  readonly reversed: boolean;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** `list` names the list, with what it is a list of, so that no cursor is taken for one of another list. */
export function pageRequest(list: string, given: PageArguments): PageRequest {
  if (given.first != null && given.last != null) {
    throw new BadInputError('Either "first" or "last" was expected, but both were given.', ['last']);
  }
  const reversed = given.last != null;
  const size = sizeOf(reversed ? 'last' : 'first', given.last ?? given.first ?? USUAL_PAGE);
  const place = (cursor: string | null | undefined, name: string): string | null =>
    cursor == null ? null : decodeCursor(cursor, list, [name]);
  return { list, after: place(given.after, 'after'), before: place(given.before, 'before'), take: size + 1, reversed };
}

/** The page that was read for a request; `rows` in the order in which they were read. */
export function pageOf<T>(request: PageRequest, rows: readonly T[], keyOf: (row: T) => string): Page<T> {
  const isMore = rows.length === request.take;
  const shown = isMore ? rows.slice(0, -1) : rows;
  const ordered = request.reversed ? shown.toReversed() : shown;
  const edges = ordered.map((node) => ({ cursor: encodeCursor(request.list, keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: request.reversed ? request.before !== null : isMore,
      hasPreviousPage: request.reversed ? isMore : request.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function sizeOf(name: string, size: number): number {
  if (size >= 1 && size <= MOST_ON_A_PAGE) return size;
  throw new BadInputError(`"${name}" should be 1 to ${MOST_ON_A_PAGE}, but got ${size}.`, [name]);
}
