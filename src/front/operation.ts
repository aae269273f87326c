import type { IncomingMessage } from 'node:http';
import { readBody } from './body.js';
import { Refusal } from './refusal.js';
import { readSearch } from './url.js';

/** What came to the API, read; whether it is an operation that is served here is not looked at. */
export interface Operation {
  readonly method: string;
  /** What is behind the path of the URL, with its question mark; empty where nothing is. */
  readonly search: string;
  /** The body of a POST; undefined where there is none in JSON. */
  readonly body: unknown;
  /** The same in one place for both methods: what is asked, in which form ever it came. */
  readonly asked: unknown;
}

/** Reads what can be read in one way only, or tells why it is refused. */
export async function readOperation(request: IncomingMessage): Promise<Operation | Refusal> {
  const { method = '', url = '' } = request;
  if (method === 'POST') {
    const body = await readBody(request);
    return body instanceof Refusal ? body : { method, search: '', body, asked: body };
  }
  const at = url.indexOf('?');
  const search = at === -1 ? '' : url.slice(at);
  const asked = readSearch(search);
  return asked instanceof Refusal ? asked : { method, search, body: undefined, asked };
}
