import type { Reader } from '../graph/graph.js';
import type { Shelves } from '../thing/shelves.js';
import type { Thing } from '../thing/thing.js';
import { pageOf, type PageRequest } from '../values/page.js';
import { isFindable, type SearchHit, type SearchPage } from './search.js';
import { indexQuery, type Sought } from './sought.js';
import { BEST_BY_WORDS, type Found } from './statements.js';

export interface SearchRequest {
  readonly page: PageRequest;
  readonly sought: Sought;
  /** Only nodes that bear one of these; null lets all pass. */
  readonly labels: readonly string[] | null;
}

const MOST_THINGS = 200;
/** A remark may be found by each of its wordings, and a filter of kinds leaves texts out: so more texts are weighed than things are wanted. */
const TEXTS_WEIGHED = 5000;

/** Two statements: what fits, then the things and texts of this page alone. */
export async function findPage(reader: Reader, shelves: Shelves, request: SearchRequest): Promise<SearchPage> {
  const { page, sought } = request;
  const best = sought.terms.size === 0 ? [] : await bestThings(reader, request);
  const { edges, pageInfo } = pageOf(page, best.filter(isAfter(page.after)).slice(0, page.take), placeOf);
  const hits = await Promise.all(edges.map(({ node }) => readHit(shelves, node, sought)));
  const shown = edges.flatMap(({ cursor }, turn) => {
    const node = hits[turn] ?? null;
    return node === null ? [] : [{ cursor, node }];
  });
  return { edges: shown, pageInfo };
}

async function bestThings(reader: Reader, { sought, labels }: SearchRequest): Promise<readonly Found[]> {
  const asked = { query: indexQuery(sought), texts: TEXTS_WEIGHED, labels, most: MOST_THINGS };
  const [row] = await reader.read(BEST_BY_WORDS, asked);
  return row?.found ?? [];
}

/** null when the thing has gone since it was found, or was withdrawn. */
async function readHit(shelves: Shelves, { id, score, texts }: Found, { terms }: Sought): Promise<SearchHit | null> {
  const [node, ...holders] = await Promise.all([id, ...texts].map((each) => readNow(shelves, each)));
  if (node == null || !isFindable(node)) return null;
  return { node, score, texts: holders.filter((thing) => thing !== null), terms };
}

/** What stands on its shelf already is there at once, and what hangs on it is read together with what hangs on the others. */
async function readNow(shelves: Shelves, id: string): Promise<Thing | null> {
  shelves.things.put(id, await shelves.things.get(id));
  return shelves.thing(id);
}

/** The best score comes first; of equal ones, the first id. */
const placeOf = ({ score, id }: Pick<Found, 'score' | 'id'>): string => `${score} ${id}`;

function isAfter(place: string | null): (found: Found) => boolean {
  if (place === null) return () => true;
  const gap = place.indexOf(' ');
  const last = { score: Number(place.slice(0, gap)), id: place.slice(gap + 1) };
  return ({ score, id }) => score < last.score || (score === last.score && id > last.id);
}
