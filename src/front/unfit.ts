import type { IncomingHttpHeaders } from 'node:http';
import { excessOfText } from '../limits/text.js';
import { cutShort } from './cut-short.js';
import type { Operation } from './operation.js';
import { Refusal } from './refusal.js';

/** Why something that came is no operation that is served here, in words that teach; null where it is one. */
export function unfit({ method, asked }: Operation, headers: IncomingHttpHeaders): Refusal | null {
  if (method !== 'GET' && method !== 'POST')
    return new Refusal({
      status: 405,
      code: 'BAD_USER_INPUT',
      message: `GET or POST was expected, but ${method} came.`,
      reason: 'method',
      headers: { allow: 'GET, POST' },
    });
  const { 'content-type': type = '' } = headers;
  if (method === 'POST' && asked === undefined)
    return noOperation(
      'media-type',
      type === '' ? 'no content-type was given' : `the content-type is ${cutShort(type)}`,
      415,
    );
  if (Array.isArray(asked)) return noOperation('operation', 'a list came; send one operation at a time');
  if (!isObject(asked)) return noOperation('operation', `${asked === null ? 'null' : `a ${typeof asked}`} came`);
  const fault = faultOf(asked);
  return fault === null ? tooLong(asked['query']) : noOperation('operation', fault);
}

const SAMPLE = '{"query": "{ stories { totalCount } }"}';

/** `but` goes on after "A JSON object … was expected, but". */
function noOperation(reason: string, but: string, status = 400): Refusal {
  const message = `A JSON object with a "query" was expected, as ${SAMPLE} with content-type application/json, but ${but}.`;
  return new Refusal({ status, code: 'BAD_USER_INPUT', message, reason });
}

function faultOf(asked: Readonly<Record<string, unknown>>): string | null {
  const { query, variables, extensions, operationName } = asked;
  if (query === undefined) return 'it has none';
  if (typeof query !== 'string' || query.trim() === '') return '"query" is no text, or an empty one';
  if (variables != null && !isObject(variables)) return '"variables" is no object';
  if (extensions != null && !isObject(extensions)) return '"extensions" is no object';
  if (operationName != null && typeof operationName !== 'string') return '"operationName" is no text';
  return null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Looked at before anybody parses it. */
function tooLong(query: unknown): Refusal | null {
  const excess = typeof query === 'string' ? excessOfText(query) : null;
  if (excess === null) return null;
  return new Refusal({ status: 400, code: 'LIMIT_EXCEEDED', message: excess.message, reason: excess.limit });
}
