import { FoundThingsDocument, WhoseWordsDocument, type FoundThingsQuery } from '../../../client/generated/graphql.js';
import type { Page } from '../page.js';
import { Island } from '../parts/island.js';
import { LinkTo } from '../parts/link-to.js';
import { RemarkLine } from '../parts/remark-line.js';
import { Finder } from '../start/finder.js';
import { lineOf } from '../start/found.js';
import { WhoseWords } from './whose-words.js';
import { FIND } from './words.js';

/** From so many words on, whose words they are is asked too. */
const PASTED = 3;

/** `/find?text=…`: what a text leads to, and whose words it may be. */
export const findPage: Page = {
  path: '/find',
  load: async ({ ask, query, locale }) => {
    const text = (query.get('text') ?? '').trim();
    const isPasted = text.split(/\s+/u).length >= PASTED;
    const [found, quote] = await Promise.all([
      text === '' ? null : ask(FoundThingsDocument, { text }),
      isPasted ? ask(WhoseWordsDocument, { text }) : null,
    ]);
    return {
      title: FIND.title(text),
      description: FIND.title(text),
      canonical: `/find?text=${encodeURIComponent(text)}`,
      isIndexed: false,
      body: (
        <article class="find">
          <h1>{FIND.heading}</h1>
          <Island name="finder" of={Finder} given={{ text }} />
          {quote !== null && <WhoseWords quote={quote.quote} locale={locale} />}
          {found === null ? <p>{FIND.empty}</p> : <Results found={found} locale={locale} />}
        </article>
      ),
    };
  },
};

function Results({ found, locale }: { readonly found: FoundThingsQuery; readonly locale: string }) {
  const nodes = found.search.edges.map(({ node }) => node.node);
  return (
    <section>
      <h2>{FIND.results}</h2>
      {nodes.length === 0 && <p>{FIND.none}</p>}
      <ul class="results">
        {nodes.map((node) => (
          <li key={node.id}>
            {node.__typename === 'Remark' ? <RemarkLine remark={node} locale={locale} /> : <Named node={node} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ node }: { readonly node: Parameters<typeof lineOf>[0] }) {
  const { id, kind, told } = lineOf(node);
  return (
    <p>
      <span class="tag">{kind}</span> <LinkTo id={id}>{told}</LinkTo>
    </p>
  );
}
