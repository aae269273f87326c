import type { ComponentChildren } from 'preact';
import {
  ComparePageDocument,
  IsHeldDocument,
  WhoPrintsDocument,
  type ComparePageQuery,
} from '../../../client/generated/graphql.js';
import { notFound } from '../nearest.js';
import type { Page } from '../page.js';
import { Choice } from './choice.js';
import { nameIn } from './column-name.js';
import { Compared } from './compared.js';
import { COMPARE } from './words.js';

export type Coverage = Extract<ComparePageQuery['coverage'], { __typename: 'Coverage' }>;

/** `/compare?a=outlet:citius-mag&b=outlet:flotrack`: two who print, and what only one of them has in the sources held. */
export const comparePage: Page = {
  path: '/compare',
  load: async (asked) => {
    const { ask, query } = asked;
    const pair = [query.get('a') ?? '', query.get('b') ?? ''].filter((id) => id !== '');
    const { coverage: all } = await ask(WhoPrintsDocument, {});
    const columns = all.__typename === 'Coverage' ? all.columns : [];
    const choice = <Choice columns={columns} query={query} />;
    if (new Set(pair).size < 2)
      return {
        title: COMPARE.title,
        description: COMPARE.description,
        canonical: '/compare',
        body: <CompareBody title={COMPARE.title}>{choice}</CompareBody>,
      };
    for (const id of pair.filter((one) => !columns.some((column) => column.id === one))) {
      const isPrinter = /^(outlet|source):/.test(id) && (await ask(IsHeldDocument, { id })).node !== null;
      if (!isPrinter) return notFound(asked, id);
    }
    const { coverage } = await ask(ComparePageDocument, { ...sidesOf(pair), after: query.get('after') });
    if (coverage.__typename === 'UnknownId') return { unknownId: coverage.id, nearest: coverage.nearest };
    const names = pair.map((id) => nameIn([...coverage.columns, ...columns], id));
    const title = COMPARE.titleOf(names[0] ?? '', names[1] ?? '');
    return {
      title,
      description: COMPARE.description,
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        name: title,
        url: `${asked.origin}/compare?${query.toString()}`,
        about: pair.map((id, side) => ({
          '@type': id.startsWith('outlet:') ? 'Organization' : 'CreativeWork',
          name: names[side] ?? id,
        })),
      },
      canonical: `/compare?${query.toString()}`,
      body: (
        <CompareBody title={title}>
          {choice}
          <Compared coverage={coverage} pair={pair} names={names} asked={asked} />
        </CompareBody>
      ),
    };
  },
};

function CompareBody({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <article>
      <h1>{title}</h1>
      <p>{COMPARE.lead}</p>
      {children}
    </article>
  );
}

const sidesOf = (pair: readonly string[]) => ({
  outlets: pair.filter((id) => id.startsWith('outlet:')),
  sources: pair.filter((id) => id.startsWith('source:')),
});
