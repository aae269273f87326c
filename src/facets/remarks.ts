import type { Reader } from '../graph/graph.js';
import { Shelf, type KeyedStatement } from '../graph/shelf.js';
import type { RemarkList } from '../remark/list.js';
import type { RemarkFilter } from '../remark/statements.js';
import type { Counted } from './counted.js';
import { counting, MOST_COUNTED, MOST_SIFTED, NO_HITS, type Countable, type FacetsAsked } from './facets.js';
import { FACETS_OF_REMARKS, type CountingRemarks, type RemarkWays } from './statements.js';

/** A page of remarks, of which all that pass can be counted. */
export type CountableRemarks = RemarkList & Countable;

/** Counts all remarks that pass a filter. One statement. */
export async function countRemarks(reader: Reader, filter: RemarkFilter, asked: FacetsAsked): Promise<Counted> {
  const [row] = await reader.read(FACETS_OF_REMARKS, { ...sifting(filter, asked), ways: waysFor(filter) });
  return row ?? NO_HITS;
}

/**
 * Remarks are read by the way that leads past the fewest: those about something, else those of some speakers, else those in some
 * sources, else those that some outlets print, else all in their order. What else the filter says is asked of each.
 */
function waysFor({ about, speakers, sources, outlets }: RemarkFilter): RemarkWays {
  const nowhere = { inOrder: false, about: [], speakers: [], sources: [], outlets: [] };
  const each = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
  if (about !== null) return { ...nowhere, about: each(about) };
  if (speakers !== null) return { ...nowhere, speakers: each(speakers) };
  if (sources !== null) return { ...nowhere, sources: each(sources) };
  if (outlets !== null) return { ...nowhere, outlets: each(outlets) };
  return { ...nowhere, inOrder: true };
}

const sifting = (filter: RemarkFilter, asked: FacetsAsked): CountingRemarks => ({
  ...filter,
  ...counting(asked, 'REMARKS'),
  look: Object.values(filter).every((part) => part === null) ? MOST_COUNTED + 1 : MOST_SIFTED,
});

/** Counts of lists under keys, as the remarks of each speaker: those under one filter are read at once. */
export class CountShelf {
  readonly #reader: Reader;
  readonly #statement: KeyedStatement<CountingRemarks, Counted>;
  readonly #shelves = new Map<string, Shelf<Counted>>();

  constructor(reader: Reader, statement: KeyedStatement<CountingRemarks, Counted>) {
    this.#reader = reader;
    this.#statement = statement;
  }

  async get(id: string, filter: RemarkFilter, asked: FacetsAsked): Promise<Counted> {
    const given = sifting(filter, asked);
    const name = JSON.stringify(given);
    const shelf = this.#shelves.get(name) ?? new Shelf((ids) => this.#reader.read(this.#statement, { ids, ...given }));
    this.#shelves.set(name, shelf);
    const [counted] = await shelf.get(id);
    return counted ?? NO_HITS;
  }
}
