import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Ran } from '../graph/graph.js';

/** One request as the front knows it, from its first byte to the last of its answer. Whoever learns something notes it here. */
export interface Visit {
  /** Stands in the answer's header, in each of its errors and in the log. */
  readonly id: string;
  /** When it began, in milliseconds on the clock of `performance.now()`. */
  readonly began: number;
  /** Aborted when the caller goes away before the answer is out. Made when it is first asked for: most who wait never need it. */
  readonly gone: AbortSignal;
  /** Whether the caller has gone away before the answer was out. */
  isGone: boolean;
  /** The statements that have ended, in the order in which they did. */
  readonly statements: Ran[];
  /** The codes of the answer's errors, each once. */
  readonly codes: Set<string>;
  /** null while it is not known, and where the operation has none. */
  operationName: string | null;
  /** The priced nodes of the operation; null where it was not priced. */
  price: number | null;
  /** What it was refused for, in one word, as `depth` or `body`; null where it was not. */
  refusedFor: string | null;
}

/** Notes a request as it comes, and tells `ended` once, when its answer is out or its caller has gone. */
export function beginVisit(request: IncomingMessage, response: ServerResponse, ended: (visit: Visit) => void): Visit {
  let leaving: AbortController | null = null;
  const visit: Visit = newVisit(() => {
    leaving ??= new AbortController();
    if (visit.isGone) leaving.abort();
    return leaving.signal;
  });
  VISITS.set(request, visit);
  response.setHeader('x-request-id', visit.id);
  response.once('close', () => {
    visit.isGone = !response.writableFinished;
    if (visit.isGone) leaving?.abort();
    ended(visit);
  });
  return visit;
}

/** A request that has just begun, of which nothing is known but how to learn that its caller goes. */
export const newVisit = (gone: () => AbortSignal): Visit => ({
  id: randomUUID(),
  began: performance.now(),
  get gone() {
    return gone();
  },
  isGone: false,
  statements: [],
  codes: new Set(),
  operationName: null,
  price: null,
  refusedFor: null,
});

/** The visit of a request that has begun. */
export function visitOf(request: IncomingMessage): Visit {
  const visit = VISITS.get(request);
  if (visit === undefined) throw new Error('A request came past the front.');
  return visit;
}

const VISITS = new WeakMap<IncomingMessage, Visit>();
