import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ErrorCode } from './errors.js';

export const LARGEST_BODY = '256kb';

/**
 * What comes by POST has to be one operation in a JSON object. What is none is refused here, in words of ours, before it
 * reaches the API.
 */
export const refuseWhatIsNoOperation: RequestHandler = (request, response, next) => {
  const { method, headers, body } = request;
  if (method !== 'GET' && method !== 'POST') {
    response
      .status(405)
      .set('allow', 'GET, POST')
      .json(refusal(`GET or POST was expected, but ${method} came.`));
    return;
  }
  const wrong = method === 'POST' ? wrongWith(headers['content-type'], body) : null;
  if (wrong === null) return next();
  response.status(wrong.status).json(refusal(`${EXPECTED}, but ${wrong.got}.`));
};

const EXPECTED =
  'A JSON object with a "query" was expected, as {"query": "{ stories { totalCount } }"} with content-type application/json';

interface Wrong {
  readonly status: number;
  readonly got: string;
}

function wrongWith(contentType: string | undefined, body: unknown): Wrong | null {
  const [type = ''] = (contentType ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json')
    return { status: 415, got: type === '' ? 'no content-type was given' : `the content-type is ${type.trim()}` };
  if (Array.isArray(body)) return { status: 400, got: 'a list came; send one operation at a time' };
  if (typeof body !== 'object' || body === null) return { status: 400, got: 'the body is empty' };
  const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  const isObject = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);
  const { query, variables = null, operationName = null }: Record<string, unknown> = { ...body };
  if (!isText(query)) return { status: 400, got: query === undefined ? 'it has none' : '"query" is no text' };
  if (!isObject(variables)) return { status: 400, got: '"variables" is no object' };
  if (operationName !== null && typeof operationName !== 'string')
    return { status: 400, got: '"operationName" is no text' };
  return null;
}

export const nothingThere: RequestHandler = (request, response) => {
  const message = `There is nothing at ${request.path}; the API is at /graphql, the playground at /playground.`;
  response.status(404).json(refusal(message));
};

/** What can not be read as a request is refused as JSON, like everything else. */
export function refuseUnreadable(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const status = statusOf(error);
    const { errors } = status < 500 ? refusal(messageFor(status)) : fault();
    if (status >= 500)
      log.error(
        { err: error, requestId: errors[0]?.extensions?.['requestId'] },
        'a request failed before it reached the API',
      );
    response.status(status).json({ errors });
  };
}

function messageFor(status: number): string {
  return status === 413
    ? `A body of at most ${LARGEST_BODY} was expected, but a larger one came.`
    : `${EXPECTED}, but the body can not be read as one.`;
}

interface Refusal {
  readonly errors: readonly GraphQLFormattedError[];
}

const refusal = (message: string): Refusal => errorOf(message, 'BAD_USER_INPUT', randomUUID());

function fault(): Refusal {
  const requestId = randomUUID();
  return errorOf(`Something went wrong here; it is logged as ${requestId}.`, 'INTERNAL_SERVER_ERROR', requestId);
}

const errorOf = (message: string, code: ErrorCode, requestId: string): Refusal => ({
  errors: [{ message, extensions: { code, retryable: false, requestId } }],
});

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
