import type { Context } from '../context.js';
import { facets } from '../facets/resolvers.js';
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchHitResolvers,
  SearchMatchResolvers,
} from '../generated/resolvers.js';
import { then } from '../graph/shelf.js';
import type { Wording } from '../remark/remark.js';
import { readAs } from '../thing/thing.js';
import { viewOf } from '../source/view.js';
import { pageRequest } from '../values/page.js';
import { findPage } from './find.js';
import { ALL_KINDS, type Kind } from './questions.js';
import { isInView, matchesIn, type SearchHit as Hit } from './search.js';
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

export const suggest: NonNullable<QueryResolvers['suggest']> = (
  _root,
  { text, kinds, first, knownFrom, asOf },
  { graph },
) =>
  suggestions(graph, {
    sought: typedIn(text),
    kinds: asked(kinds),
    first: first ?? USUALLY_SUGGESTED,
    view: viewOf({ knownFrom, asOf }),
  });

const USUALLY_SUGGESTED = 8;

/** In one order, and each once, however they were given. */
const asked = (kinds: readonly Kind[] | null | undefined): readonly Kind[] =>
  kinds == null ? ALL_KINDS : ALL_KINDS.filter((kind) => kinds.includes(kind));

export const SearchConnection: SearchConnectionResolvers = {
  facets,
  outOfView: ({ countOutOfView }) => countOutOfView(),
};

export const SearchHit: SearchHitResolvers = {
  matches: (hit, _args, { shelves }) =>
    hit.node.__typename === 'Remark'
      ? then(shelves.wordings.get(hit.node.id), async (found) =>
          matchesIn(hit, await inView(hit, found.map(readWording), shelves)),
        )
      : matchesIn(hit, []),
};

const readWording = readAs('Wording');

/** The wordings that the hit's view lets through; without a view no source is read. */
async function inView(
  { view }: Hit,
  wordings: readonly Wording[],
  shelves: Context['shelves'],
): Promise<readonly Wording[]> {
  if (view === null) return wordings;
  const sources = await Promise.all(wordings.map(({ sourceId }) => shelves.source(sourceId)));
  return wordings.filter((wording, place) => {
    const source = sources[place];
    return source !== undefined && isInView(wording, source, view);
  });
}

export const SearchMatch: SearchMatchResolvers = {
  ranges: ({ words }) => words.map(({ start, end }) => ({ start, end })),
};
