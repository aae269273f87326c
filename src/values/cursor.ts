import { createHash } from 'node:crypto';
import { BadInputError, type InputPath } from './bad-input.js';

/**
 * A cursor is a place in one named list: the order key of the thing that stands there. It names its list, so that a
 * cursor of another list is noticed, and carries a short sum over its text, so that a damaged one is.
 */
export function encodeCursor(list: string, place: string): string {
  return written(JSON.stringify([VERSION, list, place]));
}

/** The place that a cursor of this list holds. */
export function decodeCursor(cursor: string, list: string, path: InputPath): string {
  const [version, from, place] = read(cursor, path);
  if (version !== VERSION || typeof from !== 'string' || typeof place !== 'string') throw damaged(cursor, path);
  if (from !== list) {
    throw new BadInputError(`A cursor of the list "${list}" was expected, but this one belongs to "${from}".`, path);
  }
  return place;
}

const VERSION = 1;
const SUM_LENGTH = 6;

function read(cursor: string, path: InputPath): readonly unknown[] {
  const body = Buffer.from(cursor, 'base64url').toString().slice(SUM_LENGTH);
  // Decoding forgives strange letters and half bytes, so what was read is compared as it would be written.
  const parts = written(body) === cursor ? parsed(body) : null;
  if (!Array.isArray(parts)) throw damaged(cursor, path);
  return parts;
}

const written = (body: string): string => Buffer.from(sumOf(body) + body).toString('base64url');

/** null where it is no JSON: the sum is no secret, so anybody can put it over anything. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, SUM_LENGTH);

function damaged(cursor: string, path: InputPath): BadInputError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  return new BadInputError(
    `A cursor that an earlier answer gave was expected, but "${shown}" is none, or was changed on the way.`,
    path,
  );
}
