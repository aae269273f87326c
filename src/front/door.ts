import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import type { Carrier } from '../client/ask.js';
import { makeContext } from '../context.js';
import type { Graph } from '../graph/graph.js';
import { answer } from './answer.js';
import { startApi, type Served } from './api.js';
import { isHarmless, letRead, type ReadBy } from './cross-site.js';
import { Gate, MOST_REQUESTS } from './gate.js';
import { carryInside } from './inside.js';
import { watchLateness } from './late.js';
import { readManifest, type Manifest } from './manifest.js';
import { faultTeller, inOurWords } from './tell.js';
import { onlyTrusted } from './trusted-only.js';
import { unfit } from './unfit.js';
import type { Visit } from './visit.js';

export interface DoorOptions {
  readonly graph: Graph;
  readonly log: Logger;
  /** How many requests to the API may be under way at once. */
  readonly mostRequests?: number;
  /** Whose pages may read over the API. */
  readonly readBy?: ReadBy;
  /** Whether the API runs only the documents of our own client; without it, all that keep to the limits. */
  readonly trustedOnly?: boolean;
}

/** The API behind its gate, limits and checks, whoever owns the socket. */
export interface Door {
  readonly api: ApolloServer<Served>;
  readonly gate: Gate;
  readonly manifest: Manifest;
  readonly failed: ReturnType<typeof faultTeller>;
  /** Answers one request to the API, and never throws. */
  readonly handle: (request: IncomingMessage, response: ServerResponse, visit: Visit) => void;
  /** Carries questions that come from inside, on behalf of one visit. */
  readonly carryFor: (visit: Visit) => Carrier;
  close(): Promise<void>;
}

/** `http` is a server of its own, with which it ends; null where the sockets are somebody else's. */
export async function openDoor(options: DoorOptions, http: Server | null): Promise<Door> {
  const { graph, log, mostRequests = MOST_REQUESTS, readBy = '*', trustedOnly = false } = options;
  const lateness = watchLateness();
  const gate = new Gate(mostRequests, lateness.isLate);
  const manifest = readManifest();
  const failed = faultTeller(log);
  const allowReading = letRead(readBy);
  const api = await startApi(http, log, { introspection: !trustedOnly });
  const contextOf = (visit: Visit): Served => served(graph, visit);
  const admit = trustedOnly && { admit: onlyTrusted(manifest) };
  const answering = { api, gate, ...admit, unfit, isHarmless, failed, inOurWords, contextOf };
  return {
    api,
    gate,
    manifest,
    failed,
    handle: (request, response, visit) =>
      allowReading(request, response, () => void answer({ request, response, visit }, answering)),
    carryFor: (visit) => carryInside({ api, gate, contextOf: () => contextOf(visit) }),
    close: async () => {
      await api.stop();
      lateness.close();
    },
  };
}

/** What the resolvers of one request are handed; the graph tells the visit of its statements and stops when the caller has gone. */
export function served(graph: Graph, visit: Visit): Served {
  const context = makeContext({
    graph,
    requestId: visit.id,
    signal: visit.gone,
    observe: (ran) => visit.statements.push(ran),
  });
  return { ...context, visit };
}
