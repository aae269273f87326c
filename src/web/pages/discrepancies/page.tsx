import {
  DiscrepanciesPageDocument,
  type ClaimProperty,
  type DiscrepanciesPageQuery,
  type DiscrepancyKind,
} from '../../../client/generated/graphql.js';
import type { Asked, Page } from '../page.js';
import { BasisNote } from '../parts/basis-note.js';
import { More } from '../parts/more.js';
import { PARTS } from '../parts/words.js';
import { Discrepancy } from './discrepancy.js';
import { Filters } from './filters.js';
import { DISCREPANCIES } from './words.js';

type Connection = Extract<DiscrepanciesPageQuery['discrepancies'], { __typename: 'DiscrepancyConnection' }>;
export type HeldSource = DiscrepanciesPageQuery['sources']['edges'][number]['node'];

/** `/discrepancies?kind=RESULT&source=source:…`: what the sources disagree about, the weightiest first. */
export const discrepanciesPage: Page = {
  path: '/discrepancies',
  load: async (asked) => {
    const { query } = asked;
    const { discrepancies, sources } = await asked.ask(DiscrepanciesPageDocument, {
      of: given(query, 'of'),
      sources: given(query, 'source'),
      kinds: given(query, 'kind')?.filter(isKind) ?? null,
      properties: given(query, 'property')?.filter(isProperty) ?? null,
      after: query.get('after'),
    });
    if (discrepancies.__typename === 'UnknownId')
      return { unknownId: discrepancies.id, nearest: discrepancies.nearest };
    const search = query.toString();
    return {
      title: DISCREPANCIES.title,
      description: DISCREPANCIES.description,
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'CollectionPage',
        name: DISCREPANCIES.title,
        description: DISCREPANCIES.description,
        url: `${asked.origin}/discrepancies`,
      },
      canonical: search === '' ? '/discrepancies' : `/discrepancies?${search}`,
      body: <DiscrepanciesBody found={discrepancies} sources={sources.edges.map(({ node }) => node)} asked={asked} />,
    };
  },
};

/** What a filter names; null where it is left open, as a form sends it. */
function given(query: URLSearchParams, name: string): string[] | null {
  const values = query.getAll(name).filter((value) => value !== '');
  return values.length === 0 ? null : values;
}

const isKind = (value: string): value is DiscrepancyKind => Object.hasOwn(PARTS.discrepancy, value);
const isProperty = (value: string): value is ClaimProperty => Object.hasOwn(PARTS.property, value);

function DiscrepanciesBody({
  found: { totalCount, edges, pageInfo, basis },
  sources,
  asked: { query, locale },
}: {
  readonly found: Connection;
  readonly sources: readonly HeldSource[];
  readonly asked: Asked;
}) {
  return (
    <article>
      <h1>{DISCREPANCIES.title}</h1>
      <p>{DISCREPANCIES.lead}</p>
      <Filters query={query} sources={sources} />
      {totalCount !== null && (
        <p>{DISCREPANCIES.total(new Intl.NumberFormat(locale).format(totalCount), totalCount === 1)}</p>
      )}
      {edges.length === 0 && <p>{DISCREPANCIES.none}</p>}
      <BasisNote basis={basis} locale={locale} />
      {edges.map(({ node }) => (
        <Discrepancy discrepancy={node} locale={locale} />
      ))}
      <More path="/discrepancies" query={query} pageInfo={pageInfo} />
    </article>
  );
}
