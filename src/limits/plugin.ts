import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { LimitError } from './limits.js';
import { quote, tooDear } from './quote.js';

/** What the limits tell of a request, for the metrics and the log. */
export interface Told {
  /** The price of its operation; null where it was not priced. */
  price: number | null;
  /** The limit for which it was refused; null where it was not. */
  refusedFor: string | null;
}

/** Prices each operation before it runs, refuses what is too dear, and tells by which limit anything was refused. */
export function limitPrice(): ApolloServerPlugin<{ readonly visit: Told }> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ contextValue: { visit }, schema, document, operation, request }) => {
          if (operation === undefined) return Promise.resolve();
          visit.price = quote({ schema, document, operation, variables: request.variables });
          const refusal = visit.price === null ? null : tooDear(visit.price);
          return refusal === null ? Promise.resolve() : Promise.reject(refusal);
        },
        didEncounterErrors: ({ contextValue: { visit }, errors }) => {
          const limit = errors.map(limitOf).find((found) => found !== null);
          if (limit !== undefined) visit.refusedFor = limit;
          return Promise.resolve();
        },
      }),
  };
}

function limitOf(error: unknown): string | null {
  if (error instanceof LimitError) return error.limit;
  return error instanceof GraphQLError ? limitOf(error.originalError) : null;
}
