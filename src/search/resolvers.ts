import type { QueryResolvers, SearchHitResolvers, SearchKind, SearchMatchResolvers } from '../generated/resolvers.js';
import { pageRequest } from '../values/page.js';
import { findPage } from './find.js';
import { matchesOf } from './search.js';
import { soughtIn } from './sought.js';

export const search: NonNullable<QueryResolvers['search']> = (_root, { text, kinds, ...page }, { graph, shelves }) => {
  const sought = soughtIn(text);
  const list = `search of ${kinds?.toSorted().join(', ') ?? 'all'} for ${sought.words.join(' ')}`;
  const labels = kinds?.flatMap((kind) => LABELS[kind]) ?? null;
  return findPage(graph, shelves, { page: pageRequest(list, page), sought, labels });
};

export const SearchHit: SearchHitResolvers = { matches: matchesOf };

export const SearchMatch: SearchMatchResolvers = {
  ranges: ({ words }) => words.map(({ start, end }) => ({ start, end })),
};

const LABELS = {
  REMARK: ['Remark', 'Wording'],
  SPEAKER: ['Speaker'],
  RACE: ['Race'],
  COMPETITION: ['Competition'],
  SOURCE: ['Source'],
} as const satisfies Record<SearchKind, readonly string[]>;
