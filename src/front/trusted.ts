import cors from 'cors';
import { Router, type Request, type Response } from 'express';
import type { Answer, Carrier } from '../client/ask.js';
import { statusOf } from '../client/status.js';
import { sendTagged } from '../web/tagged.js';
import type { Manifest } from './manifest.js';
import { Refusal, unreadable } from './refusal.js';
import { refuse, send } from './send.js';
import { readSearch } from './url.js';
import { visitOf } from './visit.js';

export interface Trusted {
  readonly manifest: Manifest;
  /** Carries an operation to the API on behalf of one request. */
  readonly carryFor: (request: Request) => Carrier;
}

/**
 * `GET /trusted`: the manifest. `GET /trusted/<hash>?variables=<JSON>`: its documents, each at an address of its own that any
 * page may read. Nobody keeps an answer without asking whether it still holds, so it is right at once after a change; whoever has it
 * already is told so by 304.
 */
export function trustedRoutes({ manifest, carryFor }: Trusted): Router {
  const router = Router();
  router.use(
    '/trusted',
    cors({ origin: '*', methods: ['GET'], exposedHeaders: ['etag', 'x-request-id', 'retry-after'] }),
  );
  router.get('/trusted', (_request, response) => sendTagged(response, 'json', manifest.text));
  router.get('/trusted/:hash', async (request, response) => {
    const asked = askedBy(request, manifest);
    if (asked instanceof Refusal) return refuse(asked, response, visitOf(request));
    tell(await carryFor(request)(asked), response);
  });
  return router;
}

function askedBy(request: Request<{ hash: string }>, manifest: Manifest): Parameters<Carrier>[0] | Refusal {
  const query = manifest.textOf(request.params.hash);
  if (query === null) return UNKNOWN;
  const at = request.originalUrl.indexOf('?');
  const search = readSearch(at === -1 ? '' : request.originalUrl.slice(at));
  if (search instanceof Refusal) return search;
  const { variables = {} } = search;
  return isObject(variables) ? { query, variables, hash: request.params.hash } : NO_VARIABLES;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UNKNOWN = new Refusal({
  status: 404,
  code: 'BAD_USER_INPUT',
  message: 'The SHA-256 hash of a document was expected, as /trusted lists them, but no document there has this one.',
  reason: 'hash',
});

const NO_VARIABLES = unreadable(
  'variables',
  'A JSON object was expected, as ?variables={"id":"remark:kerr-yes-men"} (percent-encoded), but "variables" is none.',
);

function tell(answer: Answer, response: Response): void {
  const { errors = [] } = answer;
  const text = JSON.stringify(answer);
  const visit = visitOf(response.req);
  for (const { extensions } of errors) visit.codes.add(String(extensions?.['code']));
  if (errors.length === 0) return sendTagged(response, 'json', text);
  response.set('cache-control', 'no-store').type('json');
  send(response, statusOf(String(errors[0]?.extensions?.['code'])), text);
}
