import type { Request } from 'express';
import { AnswerError, type Ask } from '../../client/ask.js';
import { statusOf } from '../../client/status.js';
import { extentIn, originOf, queryOf, wasIn } from './asked.js';
import type { Content } from './content.js';
import { loadContent, type Wanted } from './load.js';

/** Why there is no content, and the status that says so. */
export class Failure {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly message: string,
  ) {}

  get body(): object {
    return { errors: [{ message: this.message, extensions: { code: this.code } }] };
  }
}

/** What a request for an embed of an id is to be shown. */
export async function contentFor(request: Request, ask: Ask, id: string): Promise<Content | Failure> {
  const query = queryOf(request);
  const extent = extentIn(query);
  if (typeof extent === 'string') return new Failure(400, 'BAD_USER_INPUT', extent);
  return found({ ask, id, extent, origin: originOf(request), was: wasIn(query) });
}

export async function found(wanted: Wanted): Promise<Content | Failure> {
  try {
    const content = await loadContent(wanted);
    return content ?? new Failure(404, 'BAD_USER_INPUT', `Nothing that is held has the id ${wanted.id}.`);
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    return new Failure(statusOf(error.code), error.code ?? 'INTERNAL_SERVER_ERROR', error.message);
  }
}
