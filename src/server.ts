import { createServer } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { makeContext } from './context.js';
import { startApi, type Served } from './front/api.js';
import type { Measured } from './front/gauges.js';
import { listen } from './front/listen.js';
import { openMetrics, type Metrics } from './front/metrics.js';
import { beginVisit, visitOf, type Visit } from './front/visit.js';
import type { Graph } from './graph/graph.js';
import { LARGEST_BODY, nothingThere, refuseUnreadable, refuseWhatIsNoOperation } from './refusals.js';
import { playgroundRoutes } from './web/serve-playground.js';

export interface ServerOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Logger;
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

/** Serves the schema at `/graphql` and the playground at `/playground`. */
export async function startServer({ graph, host, port, log, pool }: ServerOptions): Promise<RunningServer> {
  const metrics = openMetrics(pool === undefined ? {} : { pool });
  const app = express();
  const http = createServer((request, response) => {
    beginVisit(request, response, (visit) => metrics.ended(visit, outcomeOf(visit)));
    app(request, response);
  });
  const api = await startApi(http, log);
  mount(app, { api, graph, metrics, log });
  const url = await listen(http, port, host);
  return {
    url,
    close: async () => {
      await api.stop();
      metrics.close();
    },
  };
}

interface Mounted {
  readonly api: ApolloServer<Served>;
  readonly graph: Graph;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** The routes, in the order in which they are tried. */
function mount(app: Express, { api, graph, metrics, log }: Mounted): void {
  app.disable('x-powered-by');
  app.get('/', (_request, response) => response.redirect('/playground'));
  app.get('/metrics', async (_request, response) => {
    const { type, text } = await metrics.text();
    response.type(type).send(text);
  });
  app.use(playgroundRoutes());
  app.use(
    '/graphql',
    express.json({ limit: LARGEST_BODY }),
    refuseWhatIsNoOperation,
    expressMiddleware(api, { context: ({ req }) => Promise.resolve(served(graph, visitOf(req))) }),
  );
  app.use(nothingThere);
  app.use(refuseUnreadable(log));
}

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

function outcomeOf({ codes, refusedFor, gone }: Visit): 'answered' | 'errors' | 'refused' | 'gone' {
  if (gone.aborted) return 'gone';
  if (refusedFor !== null) return 'refused';
  return codes.size === 0 ? 'answered' : 'errors';
}
