import './workers.js';
import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.js';
import { ourStore, refreshTabs, startWidths } from './memory.js';
import { Playground } from './playground.js';

const store = ourStore(window.localStorage);
refreshTabs(store, EXAMPLES);
startWidths(store);

/** `/playground?query={…}` or, without telling the server, `/playground#query={…}`. */
const query =
  new URLSearchParams(location.search).get('query') ?? new URLSearchParams(location.hash.slice(1)).get('query');

const root = document.getElementById('playground');
if (root === null) throw new Error('The page has no element "playground" to draw in.');
createRoot(root).render(<Playground store={store} query={query} />);
