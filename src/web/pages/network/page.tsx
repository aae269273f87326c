import { BusiestSpeakersDocument, NetworkPageDocument } from '../../../client/generated/graphql.js';
import type { Asked, Page } from '../page.js';
import { BasisNote } from '../parts/basis-note.js';
import { Drawing } from './drawing.js';
import { Links } from './links.js';
import type { Network } from './network.js';
import { NETWORK } from './words.js';

/** `/network?around=athlete:josh-kerr`: who speaks to whom around some speakers; around the two busiest where none is named. */
export const networkPage: Page = {
  path: '/network',
  load: async (asked) => {
    const { ask, query } = asked;
    const named = query
      .getAll('around')
      .flatMap((ids) => ids.split(','))
      .filter((id) => id !== '');
    const around = named.length > 0 ? named : await busiest(asked);
    const statedOnly = query.get('stated') === 'only';
    const after = query.get('after');
    const { network } = await ask(NetworkPageDocument, { around: [...around], statedOnly, after });
    if (network.__typename === 'UnknownId') return { unknownId: network.id, nearest: network.nearest };
    const centre = network.nodes.filter(({ isAround }) => isAround).map(({ speaker }) => speaker.name);
    const title = NETWORK.title(new Intl.ListFormat('en').format(centre));
    const search = new URLSearchParams({ around: around.join(','), ...(statedOnly && { stated: 'only' }) });
    return {
      title,
      description: NETWORK.description,
      canonical: `/network?${search.toString()}`,
      body: <Body network={network} title={title} search={search} locale={asked.locale} />,
    };
  },
};

async function busiest({ ask }: Asked): Promise<readonly string[]> {
  const { remarks } = await ask(BusiestSpeakersDocument, {});
  return remarks.facets.by.flatMap(({ counts }) => counts.map(({ value }) => value));
}

interface Shown {
  readonly network: Network;
  readonly title: string;
  /** What the page was asked for with, without the place where it goes on. */
  readonly search: URLSearchParams;
  readonly locale: string;
}

function Body({ network, title, search, locale }: Shown) {
  const { edges, leftOut, uncounted, isUncountedExact, after, basis } = network;
  const number = new Intl.NumberFormat(locale);
  const isStated = search.get('stated') === 'only';
  return (
    <article>
      <h1>{title}</h1>
      <p>{NETWORK.told}</p>
      <BasisNote basis={basis} locale={locale} />
      <p>
        <a href={addressWith(search, { stated: isStated ? null : 'only' })}>
          {isStated ? NETWORK.all : NETWORK.stated}
        </a>
      </p>
      {edges.length === 0 ? <p>{NETWORK.none}</p> : <Drawing network={network} locale={locale} />}
      {leftOut.links > 0 && <p>{NETWORK.leftOut(number.format(leftOut.speakers), number.format(leftOut.links))}</p>}
      {after !== null && (
        <p>
          {uncounted > 0 && NETWORK.uncounted(number.format(uncounted), isUncountedExact)}{' '}
          <a href={addressWith(search, { after })}>{NETWORK.more}</a>
        </p>
      )}
      {edges.length > 0 && <Links network={network} locale={locale} />}
    </article>
  );
}

/** The same page with something changed in its query; null takes it out. */
function addressWith(search: URLSearchParams, changed: Readonly<Record<string, string | null>>): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changed)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return `/network?${next.toString()}`;
}
