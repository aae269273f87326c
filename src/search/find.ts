import type { Counted } from '../facets/counted.js';
import { counting, MOST_COUNTED, NO_HITS, type FacetsAsked } from '../facets/facets.js';
import type { Reader } from '../graph/graph.js';
import type { View } from '../source/seen.js';
import { pageOf, type PageRequest } from '../values/page.js';
import { MOST_THINGS, searchQuestions, type Kind } from './questions.js';
import { hitOf, type SearchPage } from './search.js';
import type { Sought } from './sought.js';
import { BEST_BY_WORDS, FACETS_OF_SEARCH, type Found, type Place, type Question } from './statements.js';

export interface SearchRequest {
  readonly page: PageRequest;
  readonly sought: Sought;
  readonly kinds: readonly Kind[];
  readonly view: View | null;
}

/** One statement, which brings the things of this page alone. */
export async function findPage(reader: Reader, { page, sought, kinds, view }: SearchRequest): Promise<SearchPage> {
  const found = sought.terms.size === 0 ? [] : await bestThings(reader, { page, sought, kinds, view });
  const { edges, pageInfo } = pageOf(page, found, writtenPlace);
  const countBy = (by: FacetsAsked) => countFound(reader, { sought, kinds, view }, by);
  return { countBy, edges: edges.map(({ cursor, node }) => ({ cursor, node: hitOf(node, sought) })), pageInfo };
}

async function bestThings(reader: Reader, { page, sought, kinds, view }: SearchRequest): Promise<readonly Found[]> {
  const asked = {
    ...searchQuestions(kinds, sought),
    most: MOST_THINGS,
    after: readPlace(page.after),
    take: page.take,
    view,
  };
  const [row] = await reader.read(BEST_BY_WORDS, asked);
  return row?.found ?? [];
}

type WhatIsSought = Pick<SearchRequest, 'sought' | 'kinds' | 'view'>;

/** Counts what is found, beyond what can be paged through. */
async function countFound(reader: Reader, { sought, kinds, view }: WhatIsSought, by: FacetsAsked): Promise<Counted> {
  if (sought.terms.size === 0) return NO_HITS;
  const { close, loose } = searchQuestions(kinds, sought);
  const all = (questions: readonly Question[]): readonly Question[] =>
    questions.map((question) => ({ ...question, weighed: MOST_COUNTED + 1 }));
  const asked = { close: all(close), loose: all(loose), enough: MOST_THINGS, view, ...counting(by, 'SEARCH') };
  const [row] = await reader.read(FACETS_OF_SEARCH, asked);
  return row ?? NO_HITS;
}

/** The best score comes first; of equal ones, the first id. */
const writtenPlace = ({ score, thing }: Found): string => `${score} ${thing.id}`;

function readPlace(place: string | null): Place | null {
  if (place === null) return null;
  const gap = place.indexOf(' ');
  return { score: Number(place.slice(0, gap)), id: place.slice(gap + 1) };
}
