import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { refuse } from './send.js';
import { MOST_CONNECTIONS, PATIENCE, refusalFor, refuseOnSocket } from './sockets.js';
import { beginVisit, visitOf, type Visit } from './visit.js';

/** What is done with a request that can be read. */
export interface Handlers {
  readonly handle: (request: IncomingMessage, response: ServerResponse, visit: Visit) => void;
  /** Is told once of each when its answer is out, or its caller has gone. */
  readonly ended: (visit: Visit, request: IncomingMessage, response: ServerResponse) => void;
}

/** The socket side of the server: it is patient within bounds, and answers as JSON also what is no HTTP. */
export function serve({ handle, ended }: Handlers): Server {
  /** The answer that is under way on each connection. */
  const answers = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(PATIENCE, (request, response) => {
    const visit = beginVisit(request, response, () => ended(visit, request, response));
    answers.set(request.socket, response);
    handle(request, response, visit);
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = LONGEST_SILENCE;
  server.on('clientError', (error, socket) => {
    const refusal = refusalFor(error);
    const response = answers.get(socket);
    if (response === undefined || response.writableEnded) return refuseOnSocket(socket, refusal);
    response.setHeader('connection', 'close');
    refuse(refusal, response, visitOf(response.req));
  });
  return server;
}

/** Milliseconds in which nothing goes over a connection, either way. */
const LONGEST_SILENCE = 20_000;
