import { openDoor, type DoorOptions } from './front/door.js';
import type { Measured } from './front/gauges.js';
import { listen } from './front/listen.js';
import { openMetrics } from './front/metrics.js';
import { pages } from './front/pages.js';
import { record } from './front/record.js';
import { serve } from './front/serve.js';
import type { Readiness } from './health/readiness.js';

export interface ServerOptions extends DoorOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
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
  const { host, port, log, contact = null, readiness = { reasons: () => [] }, pool } = options;
  const http = serve({
    handle: (request, response, visit) => {
      if (API.test(request.url ?? '')) door.handle(request, response, visit);
      else others(request, response);
    },
    ended: (visit, request, response) => record(visit, request, response, { metrics, log }),
  });
  const door = await openDoor(options, http);
  const { gate, failed, carryFor, manifest } = door;
  const metrics = openMetrics({ ...(pool && { pool }), underWay: () => gate.inside });
  const others = pages({ readiness, metrics, failed, carryFor, manifest, contact });
  const url = await listen(http, port, host);
  return {
    url,
    close: async () => {
      await door.close();
      metrics.close();
    },
  };
}

/** Also with the server's own address before it, as HTTP lets proxies ask. */
const API = /^(?:https?:\/\/[^/?#]+)?\/graphql\/?(?:\?|$)/i;
