import { pino } from 'pino';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server.js';
import { openEmptyGraph } from '../_kit/graph.js';

/** A server on an empty graph, that keeps what it logs. */
export interface Alone extends RunningServer {
  readonly api: string;
  readonly logged: readonly string[];
}

export async function serveAlone(options: Partial<ServerOptions> = {}): Promise<Alone> {
  const opened = await openEmptyGraph();
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  const server = await startServer({ graph: opened.graph, host: '127.0.0.1', port: 0, log, ...options });
  return {
    url: server.url,
    api: `${server.url}/graphql`,
    logged,
    close: async () => {
      await server.close();
      await opened.close();
    },
  };
}

/** Asks by POST, as the usual clients do. */
export function ask(api: string, operation: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  });
}
