import type { ApolloServer, BaseContext } from '@apollo/server';
import type { Carrier } from '../client/ask.js';
import type { Gate } from './gate.js';

interface Inside<C extends BaseContext> {
  readonly api: ApolloServer<C>;
  readonly gate: Gate;
  /** Makes what the resolvers are handed. */
  readonly contextOf: () => C;
}

/** Carries what our own pages ask to the API without a socket between: through the same gate, limits and checks as everybody's. */
export function carryInside<C extends BaseContext>({ api, gate, contextOf }: Inside<C>): Carrier {
  return async ({ query, variables }) => {
    const refusal = gate.closed();
    if (refusal !== null) return { errors: [{ message: refusal.message, extensions: { code: refusal.code } }] };
    gate.enter();
    try {
      const { body } = await api.executeOperation(
        { query, variables: { ...variables } },
        { contextValue: contextOf() },
      );
      if (body.kind !== 'single') throw new Error('An answer of our own pages came in parts.');
      const { data, errors } = body.singleResult;
      return { data: asSent(data), ...(errors && { errors }) };
    } finally {
      gate.leave();
    }
  };
}

/** The data as it would go over the wire: a time of the API is a text to its clients, and a Date only before it is sent. */
const asSent = (data: unknown): unknown => (data === undefined ? data : JSON.parse(JSON.stringify(data)));
