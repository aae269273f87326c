import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServerOptionsWithSchema } from '@apollo/server';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import { pino, type Logger } from 'pino';
import { planChains } from './chain/plan-ahead.js';
import { askBy, type Ask } from './client/ask.js';
import { apiOptions, type Served } from './front/api.js';
import { executeWithinLimits, parseWithinLimits, type Execute } from './front/elsewhere.js';
import { openDoor, served, type DoorOptions } from './front/door.js';
import { Refusal } from './front/refusal.js';
import { refuse } from './front/send.js';
import { beginVisit, newVisit } from './front/visit.js';
import { connect, reach, type Reach, type Sessions } from './graph/connect.js';
import { reachBy } from './graph/given-driver.js';
import { openGraph, type Reader } from './graph/graph.js';
import { prepare } from './graph/prepare.js';
import { withinLimits } from './limits/rule.js';
import { planSearches } from './search/plan-ahead.js';

/** Where the graph is: settings for a connection of its own, or a driver that is yours and stays open when this is closed. */
export type Database =
  | {
      readonly neo4j: {
        readonly uri: string;
        readonly user: string;
        readonly password: string;
        readonly database?: string;
      };
    }
  | { readonly driver: Sessions; readonly database?: string };

export type RejoinderOptions = Database &
  Partial<Omit<DoorOptions, 'graph'>> & {
    /** Milliseconds that all statements of one request may take together; 5,000 where it is left away. */
    readonly patience?: number;
  };

/** Rejoinder inside a server of yours. */
export interface Rejoinder {
  readonly schema: GraphQLSchema;
  /** Answers GraphQL over HTTP, with every limit: for node:http, or `app.use('/graphql', handle)` before any body parser. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Asks from inside your process, within the same limits. */
  readonly ask: Ask;
  /** What a resolver is handed: make one for each request. `signal` is aborted when nobody waits any more. */
  readonly contextOf: (request?: { readonly signal?: AbortSignal }) => Served;
  /** For an Apollo Server of your own: `new ApolloServer(apollo)`, with `contextOf` as its context. */
  readonly apollo: ApolloServerOptionsWithSchema<Served>;
  /** For every other server, as Yoga: let it parse by this, */
  readonly parse: typeof parseWithinLimits;
  /** add these to its rules, */
  readonly validationRules: readonly ValidationRule[];
  /** and let it run operations by this, which refuses what is too dear, and shows errors as we do. */
  readonly execute: Execute;
  /** Lets what is under way finish, and ends the connections that are not yours. */
  close(): Promise<void>;
}

/** Opens the graph, makes the indexes that it lacks, and gives all that a server needs; or throws an error that says what to do. */
export async function createRejoinder(options: RejoinderOptions): Promise<Rejoinder> {
  const { log = errorsOnly(), patience, ...rest } = options;
  const graph = openGraph({ ...(await reachOf(options)), ...(patience !== undefined && { patience }) });
  try {
    await prepare(graph);
    const plan = (reader: Reader) => Promise.all([planChains(reader), planSearches(reader)]);
    await plan(graph);
    await graph.watch(plan);
    const door = await openDoor({ ...rest, graph, log }, null);
    const apollo = apiOptions(log, { introspection: options.trustedOnly !== true });
    return {
      schema: apollo.schema,
      handle: (request, response) => {
        const visit = beginVisit(request, response, () => {});
        if (request.readableEnded) refuse(READ_BEFORE, response, visit);
        else door.handle(request, response, visit);
      },
      ask: (document, variables) => askBy(door.carryFor(visitOf()))(document, variables),
      contextOf: ({ signal } = {}) => served(graph, visitOf(signal)),
      apollo,
      parse: parseWithinLimits,
      validationRules: [withinLimits],
      execute: executeWithinLimits(log),
      close: async () => {
        await door.close();
        await graph.close();
      },
    };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

async function reachOf(options: Database): Promise<Reach> {
  if ('driver' in options) return reachBy(options.driver, options.database);
  const address = { database: '', ...options.neo4j };
  const proven = await connect(address);
  await proven.close();
  return reach(() => address);
}

const visitOf = (signal = new AbortController().signal) => newVisit(() => signal);

const errorsOnly = (): Logger => pino({ level: 'error' }, pino.destination(2));

const READ_BEFORE = new Refusal({
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'A body that nobody had read was expected: mount Rejoinder before body parsers, as express.json().',
  reason: 'body',
});
