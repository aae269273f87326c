import type { Example } from './examples.js';

const PREFIX = 'rejoinder:';
const TABS = 'graphiql:tabState';
const CURRENT = 'graphiql:query';
const OFFERED = 'offered';

/** How GraphiQL shares the width at first: the list of examples narrow, the answer wider than the query. */
const WIDTHS = { 'graphiql:docExplorerFlex': '0.27', 'graphiql:editorFlex': '0.85' };

/**
 * The browser's store under a prefix of our own. Several projects are served on the same local port by turns, and GraphiQL
 * gives all of them the same names: without the prefix another project's tabs would open here.
 */
export function ourStore(store: Storage) {
  const ours = () => Object.keys(store).filter((key) => key.startsWith(PREFIX));
  return {
    getItem: (key: string) => store.getItem(PREFIX + key),
    setItem: (key: string, value: string) => store.setItem(PREFIX + key, value),
    removeItem: (key: string) => store.removeItem(PREFIX + key),
    clear: () => ours().forEach((key) => store.removeItem(key)),
    get length() {
      return ours().length;
    },
  };
}

/**
 * Brings an earlier visit's tabs up to date before GraphiQL reads them. A tab that still holds an example as it was offered
 * then gets that example as it is now, so that its play button works; what the visitor wrote is left alone. Examples that
 * were not offered before get a tab at the end; a closed tab stays closed.
 */
export function refreshTabs(store: Pick<Storage, 'getItem' | 'setItem'>, examples: readonly Example[]): void {
  const offered = stored(store.getItem(OFFERED));
  const state = stored(store.getItem(TABS));
  store.setItem(OFFERED, JSON.stringify(Object.fromEntries(examples.map(({ file, query }) => [file, query]))));
  const { tabs } = state;
  if (!Array.isArray(tabs) || tabs.length === 0) return;

  const renewed = new Map<unknown, string>(examples.map(({ file, query }) => [offered[file], query]));
  const kept = tabs.map((tab: { query?: unknown }) => {
    const query = renewed.get(tab.query);
    return query === undefined || query === tab.query ? tab : asTab(query);
  });
  const added = examples.filter(({ file }) => !(file in offered)).map(({ query }) => asTab(query));
  store.setItem(TABS, JSON.stringify({ ...state, tabs: [...kept, ...added] }));

  const current = renewed.get(store.getItem(CURRENT));
  if (current !== undefined) store.setItem(CURRENT, current);
}

export function startWidths(store: Pick<Storage, 'getItem' | 'setItem'>): void {
  for (const [key, share] of Object.entries(WIDTHS)) if (store.getItem(key) === null) store.setItem(key, share);
}

/** A tab as GraphiQL stores it. */
function asTab(query: string) {
  const operationName = /^(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1] ?? null;
  return {
    id: Math.random().toString(36),
    title: operationName ?? '<untitled>',
    query,
    variables: null,
    headers: null,
    operationName,
    response: null,
  };
}

/** An object that was stored as JSON; empty where there is none, or none that can be read. */
function stored(json: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
