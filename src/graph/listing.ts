import { z } from 'zod';
import { pageOf, type Page, type PageRequest } from '../values/page.js';
import { entityRow, type Entity } from './entity.js';
import type { Reader } from './graph.js';
import { keyedRow, Shelf, then, type Keyed, type KeyedStatement, type Keys, type Promised } from './shelf.js';
import { statement, type Parameters, type Statement } from './statement.js';

/**
 * The statements that page through one list of things by their order key, in either direction, and count it. A slice says
 * which things: `matching` is a constant text that matches `thing` and ends in its `WHERE`. The pieces are constants, put
 * together once as the program loads; whatever a caller gives goes in as a parameter.
 */
export interface Listing<Filter extends Parameters> {
  readonly forwards: Statement<Filter & Stretch, Entity>;
  readonly backwards: Statement<Filter & Stretch, Entity>;
  readonly count: Statement<Filter, { readonly count: number }>;
}

export interface Stretch {
  readonly [name: string]: string | number | null;
  readonly after: string | null;
  readonly before: string | null;
  readonly take: number;
}

export function listing<Filter extends Parameters>(parts: {
  readonly name: string;
  readonly given: Filter | undefined;
  readonly matching: string;
}): Listing<Filter> {
  const page = (turn: string, order: string) =>
    statement<Filter & Stretch, Entity>({
      name: `${parts.name}.${turn}`,
      given: undefined,
      row: entityRow,
      text: [
        'CYPHER 5',
        parts.matching,
        between('thing.orderKey'),
        order,
        'RETURN labels(thing) AS labels, thing {.*} AS properties',
      ].join('\n'),
    });
  return {
    forwards: page('list', 'WITH thing ORDER BY thing.orderKey LIMIT $take'),
    backwards: page('listBackwards', 'WITH thing ORDER BY thing.orderKey DESC LIMIT $take'),
    count: statement<Filter, { readonly count: number }>({
      name: `${parts.name}.count`,
      given: undefined,
      row: z.object({ count: z.number() }),
      text: ['CYPHER 5', parts.matching, 'RETURN count(thing) AS count'].join('\n'),
    }),
  };
}

/** A list under a key, as the remarks of a speaker: many lists are read by one statement. */
export interface KeyedListing<Filter extends Parameters> {
  readonly forwards: KeyedStatement<Filter & Stretch, Entity>;
  readonly backwards: KeyedStatement<Filter & Stretch, Entity>;
  readonly count: KeyedStatement<Filter, number>;
}

/**
 * `matching` may use `key`. `by` is the property that equals the key where an index leads with it: ordering names it too,
 * which keeps the index's order; and `matching` names that index, for the planner reads one through where its figures are
 * out of date. `order` is what the list is ordered by, where that is not the order key of the thing.
 */
export function keyedListing<Filter extends Parameters>(parts: {
  readonly name: string;
  readonly given: Filter | undefined;
  readonly matching: string;
  readonly by?: string;
  readonly order?: string;
}): KeyedListing<Filter> {
  const place = parts.order ?? 'thing.orderKey';
  const terms = parts.by === undefined ? [place] : [parts.by, place];
  // An index on two properties is of use only where both are asked for; every thing has the second.
  const indexed = parts.by === undefined ? '' : `AND ${place} > ''`;
  const page = (turn: string, order: string) =>
    statement<Keys & Filter & Stretch, Keyed<Entity>>({
      name: `${parts.name}.${turn}`,
      given: undefined,
      row: keyedRow(entityRow),
      text: [KEYED, parts.matching, between(place), `WITH thing, ${place} AS place ${order}`, COLLECTED].join('\n'),
    });
  return {
    forwards: page('list', `ORDER BY ${terms.join(', ')} LIMIT $take`),
    backwards: page('listBackwards', `ORDER BY ${terms.map((term) => `${term} DESC`).join(', ')} LIMIT $take`),
    count: statement<Keys & Filter, Keyed<number>>({
      name: `${parts.name}.count`,
      given: undefined,
      row: keyedRow(z.number()),
      text: [KEYED, parts.matching, indexed, 'RETURN [count(thing)] AS values }', 'RETURN key, values'].join('\n'),
    }),
  };
}

const between = (place: string): string =>
  `AND ${place} > coalesce($after, '') AND ($before IS NULL OR ${place} < $before)`;
const KEYED = 'CYPHER 5\nUNWIND $ids AS key\nCALL (key) {';
const COLLECTED =
  'RETURN collect({labels: labels(thing), properties: thing {.*, orderKey: place}}) AS values }\nRETURN key, values';

/** A page that counts the whole list only when asked. */
export interface Connection<T> extends Page<T> {
  readonly totalCount: () => Promised<number>;
}

export interface ListRequest<Filter extends Parameters> {
  readonly page: PageRequest;
  readonly filter: Filter;
  readonly descending: boolean;
}

/** Things that stand in the one order. */
interface Ordered {
  readonly orderKey: string;
}

export async function readList<Filter extends Parameters, T extends Ordered>(
  reader: Reader,
  { forwards, backwards, count }: Listing<Filter>,
  request: ListRequest<Filter>,
  read: (entity: Entity) => T,
): Promise<Connection<T>> {
  const rows = await reader.read(isBackwards(request) ? backwards : forwards, {
    ...request.filter,
    ...stretchOf(request),
  });
  return {
    ...pageOf(request.page, rows.map(read), ({ orderKey }) => orderKey),
    totalCount: async () => (await reader.read(count, request.filter))[0]?.count ?? 0,
  };
}

/** The shelves of one keyed listing, for one request: one for each filter and stretch that is asked for. */
export class ListShelf<Filter extends Parameters> {
  readonly #reader: Reader;
  readonly #listing: KeyedListing<Filter>;
  readonly #lists = new Map<string, Shelf<Entity>>();
  readonly #counts = new Map<string, Shelf<number>>();

  constructor(reader: Reader, keyed: KeyedListing<Filter>) {
    this.#reader = reader;
    this.#listing = keyed;
  }

  get<T extends Ordered>(
    id: string,
    request: ListRequest<Filter>,
    read: (entity: Entity) => T,
  ): Promised<Connection<T>> {
    return then(this.#list(request).get(id), (rows) => ({
      ...pageOf(request.page, rows.map(read), ({ orderKey }) => orderKey),
      totalCount: () => then(this.#count(request.filter).get(id), ([count]) => count ?? 0),
    }));
  }

  #list(request: ListRequest<Filter>): Shelf<Entity> {
    const statement = isBackwards(request) ? this.#listing.backwards : this.#listing.forwards;
    const given = { ...request.filter, ...stretchOf(request) };
    return kept(
      this.#lists,
      JSON.stringify([statement.name, given]),
      () => new Shelf((ids) => this.#reader.read(statement, { ids, ...given })),
    );
  }

  #count(filter: Filter): Shelf<number> {
    return kept(
      this.#counts,
      JSON.stringify(filter),
      () => new Shelf((ids) => this.#reader.read(this.#listing.count, { ids, ...filter })),
    );
  }
}

function kept<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = make();
  known.set(name, made);
  return made;
}

const isBackwards = <Filter extends Parameters>({ page, descending }: ListRequest<Filter>): boolean =>
  page.reversed !== descending;

/** In a descending list, what comes after a place has the smaller keys. */
function stretchOf<Filter extends Parameters>({ page, descending }: ListRequest<Filter>): Stretch {
  const { after, before, take } = page;
  return descending ? { after: before, before: after, take } : { after, before, take };
}
