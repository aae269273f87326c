import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EXAMPLES_PLUGIN } from './examples-panel.js';
import { EXAMPLES } from './examples.js';
import type { ourStore } from './memory.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

interface PlaygroundProps {
  /** Where tabs are kept from one visit to the next. */
  readonly store: ReturnType<typeof ourStore>;
  /** A query that the address brings along; it opens in a tab of its own. Null where it brings none. */
  readonly query: string | null;
}

export function Playground({ store, query }: PlaygroundProps) {
  const firstTabs = query === null ? EXAMPLES : [{ query }, ...EXAMPLES];
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={store}
      plugins={plugins}
      visiblePlugin={EXAMPLES_PLUGIN}
      defaultTabs={firstTabs.map(({ query }) => ({ query }))}
      defaultQuery=""
      {...(query === null ? {} : { initialQuery: query })}
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility={false}
      showPersistHeadersSettings={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <strong className="logo">Rejoinder</strong>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
