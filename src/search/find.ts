import type { Counted } from '../facets/counted.js';
import { counting, MOST_COUNTED, NO_HITS, type FacetsAsked } from '../facets/facets.js';
import type { Reader } from '../graph/graph.js';
import { NOTHING_OUT, type OutOfView, type View } from '../source/seen.js';
import { pageOf, type PageRequest } from '../values/page.js';
import { MOST_THINGS, searchQuestions, type Kind } from './questions.js';
import { hitOf, type SearchPage } from './search.js';
import type { Sought } from './sought.js';
import { BEST_BY_WORDS, FACETS_OF_SEARCH, OUT_OF_VIEW, type Found, type Place, type Question } from './statements.js';

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
  const what = { sought, kinds, view };
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: hitOf(node, { sought, view }) })),
    pageInfo,
    countBy: (by: FacetsAsked) => countFound(reader, what, by),
    countOutOfView: () => countOutOfView(reader, what),
  };
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
  const [row] = await reader.read(FACETS_OF_SEARCH, { ...allAnswers(kinds, sought), view, ...counting(by, 'SEARCH') });
  return row ?? NO_HITS;
}

/** The remarks that would be found as well if it were not for the view. */
async function countOutOfView(reader: Reader, { sought, kinds, view }: WhatIsSought): Promise<OutOfView> {
  if (view === null || sought.terms.size === 0) return NOTHING_OUT;
  const [row] = await reader.read(OUT_OF_VIEW, { ...allAnswers(kinds, sought), view });
  if (row === undefined) return NOTHING_OUT;
  return { remarks: row.remarks, replies: 0, undecided: view.asOf === null ? 0 : row.undecided };
}

/** The questions for everything that answers, and not only for the best. */
function allAnswers(kinds: readonly Kind[], sought: Sought) {
  const { close, loose } = searchQuestions(kinds, sought);
  const all = (questions: readonly Question[]): readonly Question[] =>
    questions.map((question) => ({ ...question, weighed: MOST_COUNTED + 1 }));
  return { close: all(close), loose: all(loose), enough: MOST_THINGS };
}

/** The best score comes first; of equal ones, the first id. */
const writtenPlace = ({ score, thing }: Found): string => `${score} ${thing.id}`;

function readPlace(place: string | null): Place | null {
  if (place === null) return null;
  const gap = place.indexOf(' ');
  return { score: Number(place.slice(0, gap)), id: place.slice(gap + 1) };
}
