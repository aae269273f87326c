import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Gate } from './gate.js';
import { setSafeHeaders } from './headers.js';
import { readOperation, type Operation } from './operation.js';
import { Refusal } from './refusal.js';
import { send, refuse } from './send.js';
import type { Visit } from './visit.js';

/** A request, its answer to be, and what is noted of it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly visit: Visit;
}

export interface Answering<C extends BaseContext> {
  readonly api: ApolloServer<C>;
  /** Makes what the resolvers of one request are handed. */
  readonly contextOf: (visit: Visit) => C | Promise<C>;
  readonly gate: Gate;
  /** Lets what may be asked here through, or tells why not; left out: everything may. */
  readonly admit?: (operation: Operation) => Operation | Refusal;
  /** Why what came is not served here; null where it is. */
  readonly unfit: (operation: Operation, headers: IncomingHttpHeaders) => Refusal | null;
  /** Whether a GET may run although a page of another site could have sent it without asking. */
  readonly isHarmless: (headers: IncomingHttpHeaders) => boolean;
  /** Makes the body of an answer in which GraphQL's server refuses by itself one that we would give. */
  readonly inOurWords: (body: string, visit: Visit) => string;
  /** Is told of a fault of ours, and makes what is shown of it. */
  readonly failed: (error: unknown, visit: Visit) => Refusal;
}

/** Answers one request to the API, whatever it is, and never throws. */
export async function answer<C extends BaseContext>(exchange: Exchange, answering: Answering<C>): Promise<void> {
  const { request, response, visit } = exchange;
  const { gate, admit, unfit, failed } = answering;
  try {
    const read = gate.closed() ?? (await readOperation(request));
    const operation = read instanceof Refusal || admit === undefined ? read : admit(read);
    if (operation instanceof Refusal) return refuse(operation, response, visit);
    const refusal = unfit(operation, request.headers) ?? gate.closed();
    if (refusal !== null) return refuse(refusal, response, visit);
    gate.enter();
    try {
      await run(operation, exchange, answering);
    } finally {
      gate.leave();
    }
  } catch (error) {
    if (!visit.isGone) refuse(failed(error, visit), response, visit);
  }
}

async function run<C extends BaseContext>(
  operation: Operation,
  { request, response, visit }: Exchange,
  { api, contextOf, isHarmless, inOurWords }: Answering<C>,
): Promise<void> {
  const { method, search, body: asked } = operation;
  const given = headerMap(request.headers);
  if (method === 'GET' && isHarmless(request.headers)) given.set('apollo-require-preflight', 'true');
  const answered = await api.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, search, body: asked, headers: given },
    context: () => Promise.resolve(contextOf(visit)),
  });
  const { status = 200, headers, body } = answered;
  for (const [name, value] of headers) response.setHeader(name, value);
  if (body.kind === 'chunked') {
    setSafeHeaders(response);
    response.statusCode = status;
    return pipeline(Readable.from(body.asyncIterator), response);
  }
  // Whatever passed our plugins bears the id of its request; the rest is what Apollo refuses by itself.
  if (status < 400 || body.string.includes(visit.id)) send(response, statusFor(answered, visit), body.string);
  else send(response, status, inOurWords(body.string, visit));
}

/**
 * GraphQL over HTTP: who asks for `application/json` is told with 200 of what is wrong with a well-formed request, as
 * such clients always were; `application/graphql-response+json` has the status that fits.
 */
function statusFor({ status = 200, headers }: HTTPGraphQLResponse, { codes }: Visit): number {
  const isToldInside = status === 400 && codes.size > 0 && headers.get('content-type')?.startsWith('application/json');
  return isToldInside === true ? 200 : status;
}

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, typeof value === 'string' ? value : value.join(', '));
  return map;
}
