import type { Reader } from '../graph/graph.js';
import { BEST_BY_BEGINNING, BEST_BY_WORDS } from './statements.js';

/**
 * Lets the database plan the two statements of searching before anybody types: the first letter would wait for it. Nothing
 * is asked of an index.
 */
export async function planSearches(reader: Reader): Promise<void> {
  await reader.read(BEST_BY_WORDS, { close: [], loose: [], most: 1, after: null, take: 1, view: null });
  await reader.read(BEST_BY_BEGINNING, { questions: [], take: 1, view: null });
}
