import { randomUUID } from 'node:crypto';
import { type ServerOptions, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Refusal } from './refusal.js';

/** How long a caller may take to say what it wants, in milliseconds, and how much it may say before the body, in bytes. */
export const PATIENCE: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16_384,
};

/** Connections at once; beyond that new ones are dropped. */
export const MOST_CONNECTIONS = 16_000;

/** What came over a socket and can not be read as HTTP, or not in time: why it is refused. */
export function refusalFor(error: NodeJS.ErrnoException): Refusal {
  switch (error.code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Refusal({
        status: 408,
        code: 'BAD_USER_INPUT',
        message: 'A whole request was expected within 15 seconds, its headers within 10, but it came too slowly.',
        reason: 'slow',
        retryable: true,
      });
    case 'HPE_HEADER_OVERFLOW':
      return new Refusal({
        status: 431,
        code: 'LIMIT_EXCEEDED',
        message: `A URL and headers of at most ${PATIENCE.maxHeaderSize} bytes were expected, but more came; send the operation by POST.`,
        reason: 'headers',
      });
    default:
      return new Refusal({
        status: 400,
        code: 'BAD_USER_INPUT',
        message: 'A request in HTTP/1.1 was expected, but what came can not be read as one.',
        reason: 'http',
      });
  }
}

/** Answers by hand where there is no answer of Node's to use, and closes the connection. */
export function refuseOnSocket(socket: Duplex, refusal: Refusal): void {
  if (!socket.writable) return void socket.destroy();
  const id = randomUUID();
  const body = refusal.body(id);
  const head = [
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`,
    'content-type: application/json; charset=utf-8',
    'x-content-type-options: nosniff',
    `x-request-id: ${id}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
