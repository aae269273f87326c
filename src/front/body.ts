import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { cutShort } from './cut-short.js';
import { Held } from './held.js';
import { readJson } from './json.js';
import { Refusal, unreadable } from './refusal.js';

/** Bytes: 256 kB. The longest honest operation has a few thousand. */
const LARGEST_BODY = 262_144;

/** What stands in a request's body, or why it is refused; undefined where it is not said to be JSON, and so not looked at. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!isJson(type)) return undefined;
  const charset = charsetOf(type);
  if (!UTF_8.test(charset))
    return unreadable('charset', `JSON in UTF-8 was expected, but it is said to be in ${cutShort(charset)}.`, 415);
  if (encoding.trim().toLowerCase() !== 'identity')
    return unreadable('encoding', `JSON as it is was expected, but it is compressed (${cutShort(encoding)}).`, 415);
  const bytes = await bytesOf(request);
  if (bytes instanceof Refusal) return bytes;
  if (bytes.length === 0) return unreadable('json', 'JSON was expected, but the body is empty.');
  if (!isUtf8(bytes)) return unreadable('utf8', 'Text in UTF-8 was expected, but the body has bytes that are none.');
  return readJson(bytes.toString('utf8'), 'the body');
}

const isJson = (type: string): boolean => /^\s*application\/json\s*(;|$)/i.test(type);
const charsetOf = (type: string): string => /;\s*charset\s*=\s*([^;]*)/i.exec(type)?.[1]?.trim() ?? 'utf-8';
const UTF_8 = /^"?utf-?8"?$/i;

/** All bodies together that are not there in full. */
const UNFINISHED = new Held({ bytes: 67_108_864, owners: 2_000 });

/** All bytes of the body; never holds more than the largest body, whatever its length is said to be. */
function bytesOf(request: IncomingMessage): Promise<Buffer | Refusal> {
  if (Number(request.headers['content-length']) > LARGEST_BODY) return Promise.resolve(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    UNFINISHED.hold(request, 0);
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
      reject(new Error('The caller went away before the body was there.'));
    });
  });
}

function tooLarge(): Refusal {
  const message = `A body of at most ${LARGEST_BODY} bytes was expected, but a larger one came.`;
  return new Refusal({ status: 413, code: 'LIMIT_EXCEEDED', message, reason: 'body' });
}
