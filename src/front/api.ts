import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerOptionsWithSchema, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { isScalarType, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { visibleError } from '../errors.js';
import { answerWriter } from '../limits/answer.js';
import { rememberIntrospection } from '../limits/introspection.js';
import { LIMITS, MOST_ERRORS } from '../limits/limits.js';
import { limitPrice } from '../limits/plugin.js';
import { withinLimits } from '../limits/rule.js';
import { resolvers } from '../resolvers.js';
import type { Visit } from './visit.js';

/** What resolvers are handed, and beside it the request that the front knows. */
export interface Served extends Context {
  readonly visit: Visit;
}

/** What a server of Apollo's is made of: the schema, what guards it, and what is done at each step of an operation. */
export function apiOptions(log: Logger, { introspection }: { readonly introspection: boolean }) {
  const answers = answerWriter();
  return {
    schema: schemaAsWritten(),
    introspection,
    logger: log,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // What Apollo refuses before there is a request of ours passes only here; the errors of all others are shown anew below.
    formatError: (formatted, error) => visibleError(formatted, error, randomUUID()).shown,
    parseOptions: { maxTokens: LIMITS.tokens.most },
    // Apollo's own limit on selections stays off: with it, our rule would run only after the dear ones of GraphQL.
    validationRules: [withinLimits],
    validationOptions: { maxErrors: MOST_ERRORS },
    executionOptions: { maxCoercionErrors: MOST_ERRORS },
    stringifyResult: answers.stringifyResult,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      limitPrice(),
      rememberIntrospection(),
      showErrors(log),
      answers.plugin,
    ],
  } satisfies ApolloServerOptionsWithSchema<Served>;
}

/** The GraphQL server, started. It ends with its HTTP server where it has one of its own; otherwise `stop` ends it. */
export async function startApi(
  http: Server | null,
  log: Logger,
  given: { readonly introspection: boolean },
): Promise<ApolloServer<Served>> {
  const options = apiOptions(log, given);
  const drains = http === null ? [] : [ApolloServerPluginDrainHttpServer({ httpServer: http })];
  const stops = { stopOnTerminationSignals: false };
  const api = new ApolloServer<Served>({
    ...options,
    ...(http === null && stops),
    plugins: [...drains, ...options.plugins],
  });
  await api.start();
  return api;
}

/** A scalar that code stands for keeps the description that the schema gives it, not that of its library. */
export function schemaAsWritten(): GraphQLSchema {
  const schema = makeExecutableSchema<Context>({
    typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
    resolvers,
    inheritResolversFromInterfaces: true,
  });
  for (const type of Object.values(schema.getTypeMap()))
    if (isScalarType(type)) type.description = type.astNode?.description?.value ?? type.description;
  return schema;
}

/** Every error of an answer passes the one place that decides what is shown; faults of ours are logged under its request id. */
function showErrors(log: Logger): ApolloServerPlugin<Served> {
  return {
    unexpectedErrorProcessingRequest: ({ error, requestContext: { contextValue } }) => {
      log.error({ err: error, requestId: contextValue.visit.id }, 'a request failed');
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue: { visit }, response, errors = [], operationName }) => {
          visit.operationName = operationName ?? null;
          if (response.body.kind !== 'single' || response.body.singleResult.errors === undefined)
            return Promise.resolve();
          const visible = response.body.singleResult.errors.map((formatted, place) => {
            const error = errors[place];
            const { shown, isFault } = visibleError(formatted, error, visit.id);
            visit.codes.add(String(shown.extensions?.['code']));
            if (isFault) log.error({ err: error, requestId: visit.id, operationName }, 'a request failed');
            return shown;
          });
          response.body.singleResult.errors = visible;
          if (visit.codes.has('GRAPH_UNAVAILABLE')) {
            response.http.status = 503;
            // The pulse asks twice a second whether the database is back.
            response.http.headers.set('retry-after', '1');
          }
          return Promise.resolve();
        },
      }),
  };
}
