import { ChainPageDocument } from '../../../client/generated/graphql.js';
import { oembedAlternate } from '../../embed/oembed.js';
import { chainAddressOf } from '../address.js';
import type { Page } from '../page.js';
import { dateInWords } from '../parts/date.js';
import { dataAlternates } from '../parts/data-links.js';
import { ChainBody } from './body.js';
import { narrowedTo } from './choices.js';
import { openedChain } from './further.js';
import { dateOf } from './model.js';
import { nameOf, type Entry } from './names.js';
import { choiceOf, variablesOf } from './query.js';
import { missingOf, type View } from './view.js';
import { CHAIN } from './words.js';

/** `/chain/remark:kerr-yes-men`: what led to a thing and what came of it, as a picture and as a list. */
export const chainPage: Page = {
  path: '/chain/:id',
  load: async ({ ask, params, query, locale, origin }) => {
    const id = params['id'] ?? '';
    const choice = choiceOf(id, query);
    const { chain, sources } = await ask(ChainPageDocument, variablesOf(choice));
    if (chain.__typename === 'UnknownId') return { unknownId: id, nearest: chain.nearest };

    const held = sources.edges.map(({ node }) => node);
    const chosen = narrowedTo(choice, held);
    const { entries, next } = await openedChain(chain, choice, ask);
    const view: View = {
      anchor: id,
      entries,
      byId: new Map(entries.map((entry) => [entry.node.id, entry])),
      missing: missingOf(entries, chosen),
      locale,
    };
    const title = titleOf(view);
    const canonical = chainAddressOf(id);
    return {
      title,
      description: descriptionOf(view),
      canonical,
      isIndexed: choice.after === null && choice.open.length === 0,
      alternates: [oembedAlternate(origin, canonical), ...dataAlternates({ scope: 'chain', id })],
      jsonLd: jsonLdOf(title, view),
      body: <ChainBody chain={chain} next={next} sources={held} view={view} choice={choice} title={title} />,
    };
  },
};

function titleOf({ anchor, byId, locale }: View): string {
  const entry = byId.get(anchor);
  return CHAIN.title(entry === undefined ? anchor : subjectOf(entry, locale));
}

function subjectOf(entry: Entry, locale: string): string {
  const { node } = entry;
  if (node.__typename !== 'Remark') return nameOf(entry, locale);
  const date = dateOf(node);
  return CHAIN.remarkBy(node.speaker.name, date === null ? CHAIN.undated : dateInWords(date, locale));
}

function descriptionOf({ entries, locale }: View): string {
  const speakers = new Set(entries.flatMap(({ node }) => (node.__typename === 'Remark' ? [node.speaker.name] : [])));
  const count = new Intl.NumberFormat(locale).format(entries.length);
  return CHAIN.description(CHAIN.things(entries.length, count), new Intl.ListFormat(locale).format(speakers));
}

/** A collection of quotations, as schema.org has it: of the remarks with printed words, and only of those words. */
function jsonLdOf(name: string, { entries }: View): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    name,
    hasPart: entries.flatMap(({ node }) =>
      node.__typename === 'Remark' && node.text !== null
        ? [{ '@type': 'Quotation', text: node.text, creator: { '@type': 'Thing', name: node.speaker.name } }]
        : [],
    ),
  };
}
