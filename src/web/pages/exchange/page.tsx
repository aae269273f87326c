import {
  ExchangePageDocument,
  HeadToHeadPageDocument,
  type ExchangePageQuery,
  type HeadToHeadPageQuery,
} from '../../../client/generated/graphql.js';
import type { Asked, Page } from '../page.js';
import { BasisNote } from '../parts/basis-note.js';
import { agentLd } from '../parts/json-ld.js';
import { LinkTo } from '../parts/link-to.js';
import { More } from '../parts/more.js';
import { pathOf } from '../parts/path-of.js';
import { Races } from './races.js';
import { Totals } from './totals.js';
import { Turn } from './turn.js';
import { EXCHANGE } from './words.js';

export type Exchange = Extract<ExchangePageQuery['exchange'], { __typename: 'Exchange' }>;
export type HeadToHead = Extract<HeadToHeadPageQuery['headToHead'], { __typename: 'HeadToHead' }>;

/** `/exchange/athlete:josh-kerr/athlete:jakob-ingebrigtsen`: the conversation between two, turn by turn. */
export const exchangePage: Page = {
  path: '/exchange/:a/:b',
  load: async (asked) => {
    const between = [asked.params['a'] ?? '', asked.params['b'] ?? ''].flatMap((ids) => ids.split(','));
    const { exchange } = await asked.ask(ExchangePageDocument, {
      between,
      after: asked.query.get('after'),
      statedOnly: asked.query.get('stated') === 'only',
    });
    if (exchange.__typename === 'UnknownId') return { unknownId: exchange.id, nearest: exchange.nearest };
    const [one = '', other = ''] = exchange.sides.map(({ party }) => party.name);
    const path = pathOf('exchange', ...between);
    const query = asked.query.toString();
    return {
      title: EXCHANGE.title(one, other),
      description: EXCHANGE.description(one, other),
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        name: EXCHANGE.title(one, other),
        url: `${asked.origin}${path}`,
        about: exchange.sides.flatMap(({ speakers }) => speakers.map((speaker) => agentLd(speaker))),
      },
      canonical: query === '' ? path : `${path}?${query}`,
      body: <ExchangeBody exchange={exchange} races={await racesOf(asked, between)} path={path} asked={asked} />,
    };
  },
};

/** What two athletes ran against each other; null where one of the two is none. */
async function racesOf({ ask }: Asked, between: readonly string[]): Promise<HeadToHead | null> {
  if (!between.every((id) => id.startsWith('athlete:'))) return null;
  const { headToHead } = await ask(HeadToHeadPageDocument, { athletes: [...between] });
  return headToHead.__typename === 'HeadToHead' ? headToHead : null;
}

function ExchangeBody({
  exchange: { sides, turns, totals, basis, pageInfo },
  races,
  path,
  asked: { locale, query },
}: {
  readonly exchange: Exchange;
  readonly races: HeadToHead | null;
  readonly path: string;
  readonly asked: Asked;
}) {
  const isStatedOnly = query.get('stated') === 'only';
  const here = new Set(turns.map(({ remark }) => remark.id));
  return (
    <article class="exchange">
      <h1>
        {sides.map(({ party }, index) => (
          <>
            {index > 0 && ' · '}
            <LinkTo id={party.id}>{party.name}</LinkTo>
          </>
        ))}
      </h1>
      <p>{EXCHANGE.lead}</p>
      <p>
        <a href={isStatedOnly ? path : `${path}?stated=only`}>{isStatedOnly ? EXCHANGE.all : EXCHANGE.statedOnly}</a>
      </p>
      <Totals totals={totals} sides={sides} locale={locale} />
      <BasisNote basis={basis} locale={locale} />
      <h2>{EXCHANGE.turns}</h2>
      {turns.length === 0 && <p>{EXCHANGE.none}</p>}
      <ol class="turns">
        {turns.map((turn) => (
          <Turn turn={turn} isSecond={turn.side.party.id === sides[1]?.party.id} here={here} locale={locale} />
        ))}
      </ol>
      <More path={path} query={query} pageInfo={pageInfo} />
      {races !== null && <Races races={races} locale={locale} />}
    </article>
  );
}
