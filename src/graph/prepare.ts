import { ensureGuards } from './constraints.js';
import type { Graph } from './graph.js';
import { ensureShape } from './shape.js';

/**
 * Makes a database ready to be read and written, and says what was made, a line each. Its shape comes first: a database of
 * another one is refused before anything is made in it.
 */
export async function prepare(graph: Graph): Promise<readonly string[]> {
  await ensureShape(graph);
  return ensureGuards(graph);
}
