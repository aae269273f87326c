import {
  SourceCoverageDocument,
  SourceThingsDocument,
  type SourceCoverageQuery,
  type SourceThingsQuery,
} from '../../../client/generated/graphql.js';
import { notFound } from '../nearest.js';
import type { Asked, Page } from '../page.js';
import { dateInWords } from '../parts/date.js';
import { sourceLd } from '../parts/json-ld.js';
import { More } from '../parts/more.js';
import { pathOf } from '../parts/path-of.js';
import { sourceName } from '../parts/source-name.js';
import { Facts } from './facts.js';
import { Others } from './others.js';
import { Printing } from './printing.js';
import { SOURCE } from './words.js';

export type Source = NonNullable<SourceThingsQuery['source']>;
export type Coverage = Extract<SourceCoverageQuery['coverage'], { __typename: 'Coverage' }>;
export type Disagreeing = SourceThingsQuery['discrepancies'];

/** `/source/citius-timeline`: a source, what it printed, and what others add. */
export const sourcePage: Page = {
  path: '/source/:name',
  load: async (asked) => {
    const { ask, params, query, locale } = asked;
    const id = `source:${params['name'] ?? ''}`;
    const { source, discrepancies } = await ask(SourceThingsDocument, { id, after: query.get('after') });
    if (source === null) return notFound(asked, id);
    const { coverage } = await ask(SourceCoverageDocument, { id });
    const path = pathOf('source', params['name'] ?? '');
    const title = nameOf(source, locale);
    return {
      title,
      description: SOURCE.description(title),
      jsonLd: {
        '@context': 'https://schema.org',
        '@id': `${asked.origin}${path}#source`,
        ...sourceLd(source),
        identifier: source.id,
      },
      canonical: query.has('after') ? `${path}?${query.toString()}` : path,
      body: (
        <SourceBody
          source={source}
          discrepancies={discrepancies}
          coverage={coverage.__typename === 'Coverage' ? coverage : null}
          path={path}
          asked={asked}
        />
      ),
    };
  },
};

/** Its title; else what it is and of when, for there are several without one. */
function nameOf(source: Source, locale: string): string {
  if (source.title !== null) return source.title;
  const day = source.published === null ? null : dateInWords(source.published, locale);
  return SOURCE.untitled(sourceName(source), day);
}

function SourceBody({
  source,
  discrepancies,
  coverage,
  path,
  asked: { locale, query },
}: {
  readonly source: Source;
  readonly discrepancies: Disagreeing;
  readonly coverage: Coverage | null;
  readonly path: string;
  readonly asked: Asked;
}) {
  const { wordings } = source;
  const onlyHere = new Set(coverage?.rows.filter(({ onlyIn }) => onlyIn !== null).map(({ remark }) => remark.id));
  return (
    <article>
      <h1>{nameOf(source, locale)}</h1>
      <Facts source={source} discrepancies={discrepancies} locale={locale} />
      {coverage !== null && coverage.totals.remarks > 0 && (
        <Others source={source} coverage={coverage} locale={locale} />
      )}
      <section>
        <h2>{SOURCE.printed(new Intl.NumberFormat(locale).format(wordings.totalCount))}</h2>
        {wordings.totalCount === 0 && <p>{SOURCE.none}</p>}
        {wordings.edges.map(({ node }) => (
          <Printing printing={node} isOnlyHere={onlyHere.has(node.remark.id)} locale={locale} />
        ))}
        <More path={path} query={query} pageInfo={wordings.pageInfo} />
      </section>
    </article>
  );
}
