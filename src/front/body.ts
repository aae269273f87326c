import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Held } from './held.js';
import { readJson } from './json.js';
import { Refusal, noOperation } from './refusal.js';

/** Bytes: 256 kB. The longest honest operation has a few thousand. */
const LARGEST_BODY = 262_144;

/** What stands in a request's body, read as JSON, or why it is refused. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const unfit = unfitHeaders(request);
  if (unfit !== null) return unfit;
  const bytes = await bytesOf(request);
  if (bytes instanceof Refusal) return bytes;
  if (bytes.length === 0) return noOperation('operation', 'the body is empty');
  if (!isUtf8(bytes)) {
    const message = 'Text in UTF-8 was expected, but the body has bytes that are none.';
    return new Refusal({ status: 400, code: 'BAD_USER_INPUT', message, reason: 'utf8' });
  }
  return readJson(bytes.toString('utf8'), 'the body');
}

/** Only plain JSON in UTF-8: what is compressed may be a thousand times as large as it looks. */
function unfitHeaders({ headers }: IncomingMessage): Refusal | null {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = headers;
  if (type !== 'application/json') {
    const [essence = '', ...parameters] = type.split(';').map((part) => part.trim().toLowerCase());
    if (essence !== 'application/json')
      return noOperation(
        'media-type',
        type === '' ? 'no content-type was given' : `the content-type is ${line(type)}`,
        415,
      );
    const other = parameters.find((part) => part.startsWith('charset') && !/^charset="?utf-?8"?$/.test(part));
    if (other !== undefined)
      return noOperation('media-type', `its text is said to be in ${line(other)}; send UTF-8`, 415);
  }
  if (encoding.trim().toLowerCase() === 'identity') return null;
  return noOperation('media-type', `it is compressed (${line(encoding)}); send it as it is`, 415);
}

const line = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Bytes of all bodies together that are not there in full. */
const UNFINISHED = new Held(67_108_864);

/** All bytes of the body; never holds more than the largest body, whatever its length is said to be. */
function bytesOf(request: IncomingMessage): Promise<Buffer | Refusal> {
  if (Number(request.headers['content-length']) > LARGEST_BODY) return Promise.resolve(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const add = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > LARGEST_BODY) return end(tooLarge());
      chunks.push(chunk);
      UNFINISHED.hold(request, chunk.length);
    };
    const end = (read: Buffer | Refusal): void => {
      request.off('data', add);
      UNFINISHED.release(request);
      resolve(read);
    };
    request.on('data', add);
    request.once('end', () => end(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => {
      UNFINISHED.release(request);
      reject(new CallerGone());
    });
  });
}

/** The caller went away while the request was read; there is nobody to answer. */
export class CallerGone extends Error {
  override readonly name = 'CallerGone';
}

function tooLarge(): Refusal {
  const message = `A body of at most ${LARGEST_BODY} bytes was expected, but a larger one came.`;
  return new Refusal({ status: 413, code: 'LIMIT_EXCEEDED', message, reason: 'body' });
}
