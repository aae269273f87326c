import type { ServerResponse } from 'node:http';
import { setSafeHeaders } from './headers.js';
import { Held } from './held.js';
import type { Refusal } from './refusal.js';
import type { Visit } from './visit.js';

/** How long a caller may take to fetch an answer, in milliseconds. */
const LONGEST_FETCH = 15_000;
/** All answers together that have not been fetched. */
const UNFETCHED = new Held({ bytes: 67_108_864, owners: 2_000 });

/** Ends an answer, whose other headers are set already. Whoever does not fetch it in time is dropped. */
export function send(response: ServerResponse, status: number, text: string): void {
  const bytes = Buffer.byteLength(text);
  setSafeHeaders(response);
  response.statusCode = status;
  response.setHeader('content-length', bytes);
  response.end(text);
  if (response.socket?.writableLength === 0) return;
  UNFETCHED.hold(response, bytes);
  const timer = setTimeout(() => response.destroy(), LONGEST_FETCH).unref();
  response.once('close', () => {
    UNFETCHED.release(response);
    clearTimeout(timer);
  });
}

/** Answers a request that is refused; where the answer has begun already, nothing more can be said. */
export function refuse(refusal: Refusal, response: ServerResponse, visit: Visit): void {
  visit.refusedFor = refusal.reason;
  visit.codes.add(refusal.code);
  if (response.headersSent || response.destroyed) return;
  for (const [name, value] of Object.entries(refusal.headers)) response.setHeader(name, value);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  send(response, refusal.status, refusal.body(visit.id));
}
