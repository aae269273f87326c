import { createHash } from 'node:crypto';
import { BadInputError, type InputPath } from './bad-input.js';

/**
 * A cursor is a place in one named list: the order key of the thing that stands there. It names its list, so that a
 * cursor of another list is noticed, and carries a short sum over its text, so that a damaged one is.
 */
export function encodeCursor(list: string, place: string): string {
  const text = JSON.stringify([VERSION, list, place]);
  return Buffer.from(sumOf(text) + text).toString('base64url');
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
  const text = Buffer.from(cursor, 'base64url').toString();
  const body = text.slice(SUM_LENGTH);
  if (body === '' || text.slice(0, SUM_LENGTH) !== sumOf(body)) throw damaged(cursor, path);
  const parts: unknown = JSON.parse(body);
  if (!Array.isArray(parts)) throw damaged(cursor, path);
  return parts;
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, SUM_LENGTH);

function damaged(cursor: string, path: InputPath): BadInputError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  return new BadInputError(
    `A cursor that an earlier answer gave was expected, but "${shown}" is none, or was changed on the way.`,
    path,
  );
}
