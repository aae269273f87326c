import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { EXAMPLES, type Example } from './examples.js';

/** The sidebar's list of examples: brings back a tab that was closed or changed, and never takes one away. */
export const EXAMPLES_PLUGIN = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(({ tabs, activeTabIndex, queryEditor }) => ({
    tabs,
    activeTabIndex,
    queryEditor,
  }));

  function open({ query }: Example) {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index === activeTabIndex) return;
    if (index >= 0) return actions.changeTab(index);
    actions.addTab();
    queryEditor?.setValue(query);
  }

  return (
    <section className="examples" aria-label="Examples">
      <h2>What would you like to know?</h2>
      <ol>
        {EXAMPLES.map((example) => (
          <li key={example.file}>
            <button
              type="button"
              aria-current={tabs[activeTabIndex]?.query === example.query}
              onClick={() => open(example)}
            >
              {example.question}
            </button>
          </li>
        ))}
      </ol>
      <p>Choose one and press the play button. Every field is described in the book, top left.</p>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M2 3h13v9H8l-4 4v-4H2z" />
      <path d="M18 8h4v10h-2v4l-4-4H9v-3" />
    </svg>
  );
}
