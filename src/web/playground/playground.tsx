import { useGraphiQL } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect } from 'react';
import { EXAMPLES_PLUGIN } from './examples-panel.js';
import { EXAMPLES } from './examples.js';
import type { ourStore } from './memory.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });
/** Printed words have curly apostrophes, which the editor would else mark as suspicious. */
const EDITOR = { fontSize: 13, unicodeHighlight: { ambiguousCharacters: false } };
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
        <Title />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

/** Also sets both editors, for which GraphiQL has no setting: only what stands inside it reaches them. */
function Title() {
  const { queryEditor, responseEditor } = useGraphiQL(({ queryEditor, responseEditor }) => ({
    queryEditor,
    responseEditor,
  }));
  useEffect(() => queryEditor?.updateOptions({ ...EDITOR, wordWrap: 'on' }), [queryEditor]);
  useEffect(() => responseEditor?.updateOptions(EDITOR), [responseEditor]);
  return <strong className="logo">Rejoinder</strong>;
}
