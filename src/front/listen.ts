import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from '../database/start-error.js';

/** Where a server listens, without a slash at the end; or throws a StartError that says what to do. */
export async function listen(http: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, port, host)));
    http.listen({ port, host, backlog: MOST_WAITING }, resolve);
  });
  const at = http.address();
  const shown = host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${isAddress(at) ? at.port : port}`;
}

/**
 * Throws what `listen` would throw now, so that nobody waits for a database first to be told of a port. Somebody may still take it
 * before we do.
 */
export async function refuseUnlistenable(port: number, host: string): Promise<void> {
  const trial = createServer();
  await listen(trial, port, host);
  await new Promise((resolve) => trial.close(resolve));
}

/** Connections that wait to be accepted while the process is busy; with more, callers try again only a second later. */
const MOST_WAITING = 4_096;

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reason = {
    EADDRINUSE: `Port ${port} of ${host} is taken by another program.\nStop that one, or choose another port: PORT=${port + 1} npm start (PORT=0 takes a free one).`,
    EACCES: `Port ${port} of ${host} may not be opened by this user.\nChoose a port above 1023: PORT=4000 npm start.`,
    EADDRNOTAVAIL: `This machine has no address ${host}.\nSet HOST to one of its own, as 127.0.0.1.`,
  }[error.code ?? ''];
  return reason === undefined ? error : new StartError(reason, { cause: error });
}

const isAddress = (at: string | AddressInfo | null): at is AddressInfo => typeof at === 'object' && at !== null;
