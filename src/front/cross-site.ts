import type { IncomingHttpHeaders } from 'node:http';
import cors from 'cors';

/**
 * Whether a GET may run without a header that makes browsers ask beforehand (`apollo-require-preflight`). A browser says
 * by itself, in a header that no page can forge, when a page of another site asks; what comes without that header comes
 * from no browser of today, and what comes from our own pages, or from a typed address, is nobody else's doing. A GET
 * only ever reads, and without credentials, so that is all there is to guard.
 */
export function isHarmless(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined) return headers.origin === undefined;
  return site === 'same-origin' || site === 'none';
}

/** Whose pages may read over the API: those of everybody, or of the origins named, of which there may be none. */
export type ReadBy = '*' | readonly string[];

/**
 * Lets pages of other sites read, without credentials: they have to ask the browser to ask us first, for every request is one
 * that needs it. There is no header in which such a page could send a token, so nothing that will need one opens by this.
 */
export const letRead = (readBy: ReadBy) =>
  cors({
    origin: readBy === '*' ? '*' : [...readBy],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: 86_400,
  });
