import type { Graph, GraphRequest } from './graph/graph.js';
import { openShelves, type Shelves } from './thing/shelves.js';

/** What a resolver is handed: the graph, what this request has read so far, and its id. */
export interface Context {
  readonly graph: Graph;
  readonly shelves: Shelves;
  readonly requestId: string;
}

interface ContextRequest extends GraphRequest {
  readonly graph: Graph;
  readonly requestId: string;
}

/** Whatever a resolver reads, it reads within the request's time and while somebody waits for it. */
export function makeContext({ graph, requestId, ...request }: ContextRequest): Context {
  const ours = graph.forRequest(request);
  return { graph: ours, shelves: openShelves(ours), requestId };
}
