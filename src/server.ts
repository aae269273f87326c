import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { makeContext, type Context } from './context.js';
import { StartError } from './database/start-error.js';
import { visibleError } from './errors.js';
import type { Graph } from './graph/graph.js';
import { LARGEST_BODY, nothingThere, refuseUnreadable, refuseWhatIsNoOperation } from './refusals.js';
import { resolvers } from './resolvers.js';
import { playgroundRoutes } from './web/serve-playground.js';

export interface ServerOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: Logger;
}

/** A server that listens. */
export interface RunningServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish, then resolves. */
  close(): Promise<void>;
}

/** Serves the schema at `/graphql` and the playground at `/playground`. */
export async function startServer({ graph, host, port, log }: ServerOptions): Promise<RunningServer> {
  const app = express();
  const http = createServer(app);
  const apollo = new ApolloServer<Context>({
    schema: makeExecutableSchema<Context>({
      typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
      resolvers,
      inheritResolversFromInterfaces: true,
    }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // What Apollo refuses before there is a request of ours passes only here; the errors of all others are shown anew below.
    formatError: (formatted, error) => visibleError(formatted, error, randomUUID()).shown,
    parseOptions: { maxTokens: MOST_TOKENS },
    maxRecursiveSelections: true,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      maskErrors(log),
    ],
  });
  await apollo.start();
  mount(app, apollo, graph, log);
  await listen(http, port, host);
  const at = http.address();
  const shown = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shown}:${isAddress(at) ? at.port : port}`, close: () => apollo.stop() };
}

const MOST_TOKENS = 5_000;

function mount(app: Express, apollo: ApolloServer<Context>, graph: Graph, log: Logger): void {
  app.disable('x-powered-by');
  app.get('/', (_request, response) => response.redirect('/playground'));
  app.use(playgroundRoutes());
  app.use(
    '/graphql',
    express.json({ limit: LARGEST_BODY }),
    refuseWhatIsNoOperation,
    expressMiddleware(apollo, { context: () => Promise.resolve(makeContext({ graph, requestId: randomUUID() })) }),
  );
  app.use(nothingThere);
  app.use(refuseUnreadable(log));
}

/** Every error of an answer passes the one place that decides what is shown; faults of ours are logged under its request id. */
function maskErrors(log: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue, response, errors = [], operationName }) => {
          if (response.body.kind !== 'single' || response.body.singleResult.errors === undefined)
            return Promise.resolve();
          const visible = response.body.singleResult.errors.map((formatted, place) => {
            const error = errors[place];
            const { shown, isFault } = visibleError(formatted, error, contextValue.requestId);
            if (isFault)
              log.error({ err: error, requestId: contextValue.requestId, operationName }, 'a request failed');
            return shown;
          });
          response.body.singleResult.errors = visible;
          if (visible.some(({ extensions }) => extensions?.['code'] === 'GRAPH_UNAVAILABLE'))
            response.http.status = 503;
          return Promise.resolve();
        },
      }),
  };
}

function listen(http: ReturnType<typeof createServer>, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
    http.listen(port, host, resolve);
  });
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reason = {
    EADDRINUSE: `Port ${port} of ${host} is taken by another program.\nStop that one, or choose another port: PORT=${port + 1} npm start (PORT=0 takes a free one).`,
    EACCES: `Port ${port} of ${host} may not be opened by this user.\nChoose a port above 1023: PORT=4000 npm start.`,
    EADDRNOTAVAIL: `This machine has no address ${host}.\nSet HOST to one of its own, as 127.0.0.1.`,
  }[error.code ?? ''];
  return reason === undefined ? error : new StartError(reason, { cause: error });
}

const isAddress = (at: string | AddressInfo | null): at is AddressInfo => typeof at === 'object' && at !== null;
