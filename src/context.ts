import type { Graph } from './graph/graph.js';
import { openShelves, type Shelves } from './thing/shelves.js';

/** What a resolver is handed: the graph, what this request has read so far, and its id. */
export interface Context {
  readonly graph: Graph;
  readonly shelves: Shelves;
  readonly requestId: string;
}

export function makeContext(graph: Graph, requestId: string): Context {
  return { graph, shelves: openShelves(graph), requestId };
}
