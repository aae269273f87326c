import { facets } from '../facets/resolvers.js';
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchHitResolvers,
  SearchMatchResolvers,
} from '../generated/resolvers.js';
import { then } from '../graph/shelf.js';
import { readAs } from '../thing/thing.js';
import { viewOf } from '../source/view.js';
import { pageRequest } from '../values/page.js';
import { findPage } from './find.js';
import { ALL_KINDS, type Kind } from './questions.js';
import { matchesIn } from './search.js';
import { soughtIn, typedIn } from './sought.js';
import { suggestions } from './suggest.js';

export const search: NonNullable<QueryResolvers['search']> = (
  _root,
  { text, kinds, knownFrom, asOf, ...page },
  { graph },
) => {
  const sought = soughtIn(text);
  const view = viewOf({ knownFrom, asOf });
  const list = `search of ${kinds == null ? 'all' : asked(kinds).join(', ')} for ${sought.words.join(' ')}${view === null ? '' : ` in ${JSON.stringify(view)}`}`;
  return findPage(graph, { page: pageRequest(list, page), sought, kinds: asked(kinds), view });
};

export const suggest: NonNullable<QueryResolvers['suggest']> = (_root, { text, kinds, first }, { graph }) =>
  suggestions(graph, { sought: typedIn(text), kinds: asked(kinds), first: first ?? USUALLY_SUGGESTED });

const USUALLY_SUGGESTED = 8;

/** In one order, and each once, however they were given. */
const asked = (kinds: readonly Kind[] | null | undefined): readonly Kind[] =>
  kinds == null ? ALL_KINDS : ALL_KINDS.filter((kind) => kinds.includes(kind));

export const SearchConnection: SearchConnectionResolvers = { facets };

export const SearchHit: SearchHitResolvers = {
  matches: (hit, _args, { shelves }) =>
    hit.node.__typename === 'Remark'
      ? then(shelves.wordings.get(hit.node.id), (found) => matchesIn(hit, found.map(readWording)))
      : matchesIn(hit, []),
};

const readWording = readAs('Wording');

export const SearchMatch: SearchMatchResolvers = {
  ranges: ({ words }) => words.map(({ start, end }) => ({ start, end })),
};
