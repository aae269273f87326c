import type { Request, Response } from 'express';
import type { Ask } from '../../client/ask.js';
import { sendTagged } from '../tagged.js';
import { originOf, queryOf, USUAL } from './asked.js';
import { Failure, found } from './found.js';
import { idAt, oembedOf } from './oembed.js';

/** `/oembed?url=…`: how a page of ours is put into another, for programs. */
export async function answerOembed(request: Request, response: Response, ask: Ask): Promise<void> {
  const answer = await answerOf(request, ask);
  if (answer instanceof Failure) response.status(answer.status).json(answer.body);
  else sendTagged(response, 'json', JSON.stringify(answer));
}

async function answerOf(request: Request, ask: Ask): Promise<object> {
  const query = queryOf(request);
  const url = query.get('url');
  if ((query.get('format') ?? 'json') !== 'json')
    return refused(501, 'The format "json" was expected; there is no other.');
  if (url === null) return refused(400, 'The address of a page was expected, as ?url=…/chain/remark:kerr-yes-men.');
  const origin = originOf(request);
  const id = idAt(url, origin);
  if (id === null) return refused(404, 'The address of a chain or a remark of this server was expected.');
  const content = await found({ ask, id, extent: USUAL, origin });
  if (content instanceof Failure) return content;
  return oembedOf(content, origin, { width: pixelsIn(query, 'maxwidth'), height: pixelsIn(query, 'maxheight') });
}

const refused = (status: number, message: string): Failure => new Failure(status, 'BAD_USER_INPUT', message);

/** null where none, or no number, is given. */
function pixelsIn(query: URLSearchParams, name: string): number | null {
  const given = query.get(name) ?? '';
  return /^[1-9]\d{0,4}$/.test(given) ? Number(given) : null;
}
