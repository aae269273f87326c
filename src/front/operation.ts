import type { IncomingMessage } from 'node:http';
import { excessOfText } from '../limits/text.js';
import { readBody } from './body.js';
import { Refusal, noOperation } from './refusal.js';
import { readSearch } from './url.js';

/** An operation as it came, fit to be parsed. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  /** What is behind the path of the URL, with its question mark; empty where nothing is. */
  readonly search: string;
  /** The body of a POST; of a GET nothing is read. */
  readonly body: unknown;
}

/** Reads the one operation that a request has to be, or tells why it is refused, in words of ours. */
export async function readOperation(request: IncomingMessage): Promise<Operation | Refusal> {
  const { method, url = '' } = request;
  if (method === 'GET') {
    const search = url.slice(pathLength(url));
    const asked = readSearch(search);
    return asked instanceof Refusal ? asked : (wrongWith(asked) ?? { method, search, body: undefined });
  }
  if (method === 'POST') {
    const body = await readBody(request);
    return body instanceof Refusal ? body : (wrongWith(body) ?? { method, search: '', body });
  }
  return new Refusal({
    status: 405,
    code: 'BAD_USER_INPUT',
    message: `GET or POST was expected, but ${method} came.`,
    reason: 'method',
    headers: { allow: 'GET, POST' },
  });
}

function pathLength(url: string): number {
  const at = url.indexOf('?');
  return at === -1 ? url.length : at;
}

/** null where it is one operation, and its text is within the limits. */
function wrongWith(asked: unknown): Refusal | null {
  if (Array.isArray(asked)) return noOperation('operation', 'a list came; send one operation at a time');
  if (!isObject(asked)) return noOperation('operation', `${asked === null ? 'null' : `a ${typeof asked}`} came`);
  const { query, variables = null, extensions = null, operationName = null } = asked;
  if (typeof query !== 'string' || query.trim() === '') return noOperation('operation', wrongQuery(asked));
  if (variables !== null && !isObject(variables)) return noOperation('operation', '"variables" is no object');
  if (extensions !== null && !isObject(extensions)) return noOperation('operation', '"extensions" is no object');
  if (operationName !== null && typeof operationName !== 'string')
    return noOperation('operation', '"operationName" is no text');
  const excess = excessOfText(query);
  if (excess === null) return null;
  return new Refusal({ status: 400, code: 'LIMIT_EXCEEDED', message: excess.message, reason: excess.limit });
}

function wrongQuery(asked: Readonly<Record<string, unknown>>): string {
  if (Object.keys(asked).length === 0) return 'the object is empty: it has no keys';
  return asked['query'] === undefined ? 'it has none' : '"query" is no text, or an empty one';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
