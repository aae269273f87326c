import type { Logger } from 'pino';
import { makeContext } from './context.js';
import { answer } from './front/answer.js';
import { startApi, type Served } from './front/api.js';
import { isHarmless, letRead, type ReadBy } from './front/cross-site.js';
import { Gate, MOST_REQUESTS } from './front/gate.js';
import { carryInside } from './front/inside.js';
import type { Measured } from './front/gauges.js';
import { watchLateness } from './front/late.js';
import { listen } from './front/listen.js';
import { readManifest } from './front/manifest.js';
import { openMetrics } from './front/metrics.js';
import { pages } from './front/pages.js';
import { record } from './front/record.js';
import { serve } from './front/serve.js';
import { faultTeller, inOurWords } from './front/tell.js';
import { onlyTrusted } from './front/trusted-only.js';
import { unfit } from './front/unfit.js';
import type { Visit } from './front/visit.js';
import type { Graph } from './graph/graph.js';
import type { Readiness } from './health/readiness.js';

export interface ServerOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Logger;
  /** How many requests to the API may be under way at once. */
  readonly mostRequests?: number;
  /** Whose pages may read over the API. */
  readonly readBy?: ReadBy;
  /** Whether the API runs only the documents of our own client; without it, all that keep to the limits. */
  readonly trustedOnly?: boolean;
  /** To whom readers report errors; without it the pages name nobody. */
  readonly contact?: string | null;
  /** Whether requests should be sent here; without it they always should. */
  readonly readiness?: Pick<Readiness, 'reasons'>;
  /** What the pool of connections says of itself; without it the metrics show zeros. */
  readonly pool?: Measured['pool'];
}

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish, then resolves. */
  close(): Promise<void>;
}

/** Serves the schema at `/graphql`, the playground at `/playground`, and what watches the server beside them. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    graph,
    host,
    port,
    log,
    mostRequests = MOST_REQUESTS,
    readBy = '*',
    trustedOnly = false,
    contact = null,
    readiness = { reasons: () => [] },
    pool,
  } = options;
  const lateness = watchLateness();
  const gate = new Gate(mostRequests, lateness.isLate);
  const metrics = openMetrics({ ...(pool && { pool }), underWay: () => gate.inside });
  const failed = faultTeller(log);
  const allowReading = letRead(readBy);
  const http = serve({
    handle: (request, response, visit) => {
      if (!API.test(request.url ?? '')) return others(request, response);
      allowReading(request, response, () => void answer({ request, response, visit }, answering));
    },
    ended: (visit, request, response) => record(visit, request, response, { metrics, log }),
  });
  const api = await startApi(http, log, { introspection: !trustedOnly });
  const carryFor = (visit: Visit) => carryInside({ api, gate, contextOf: () => served(graph, visit) });
  const manifest = readManifest();
  const others = pages({ readiness, metrics, failed, carryFor, manifest, contact });
  const answering = {
    api,
    gate,
    ...(trustedOnly && { admit: onlyTrusted(manifest) }),
    unfit,
    isHarmless,
    failed,
    inOurWords,
    contextOf: (visit: Visit) => served(graph, visit),
  };
  const url = await listen(http, port, host);
  return {
    url,
    close: async () => {
      await api.stop();
      lateness.close();
      metrics.close();
    },
  };
}

/** Also with the server's own address before it, as HTTP lets proxies ask. */
const API = /^(?:https?:\/\/[^/?#]+)?\/graphql\/?(?:\?|$)/i;

/** What the resolvers of one request are handed; the graph tells the visit of its statements and stops when the caller has gone. */
function served(graph: Graph, visit: Visit): Served {
  const context = makeContext({
    graph,
    requestId: visit.id,
    signal: visit.gone,
    observe: (ran) => visit.statements.push(ran),
  });
  return { ...context, visit };
}
