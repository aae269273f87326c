import { Router, type Request, type Response } from 'express';
import { cite } from '../../cite/cite.js';
import { CITATION_FORMATS, isCitationFormat, type CitationFormat } from '../../cite/formats.js';
import { AnswerError, type Ask } from '../../client/ask.js';
import { CitedWordingDocument } from '../../client/generated/graphql.js';
import { statusOf } from '../../client/status.js';
import { sendTagged } from '../tagged.js';
import { nearestWordings } from './nearest.js';

const TYPE: Readonly<Record<CitationFormat, string>> = {
  line: 'text/plain; charset=utf-8',
  apa: 'text/plain; charset=utf-8',
  chicago: 'text/plain; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  biblatex: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

interface Serving {
  /** Asks the API on behalf of one request. */
  readonly askFor: (request: Request) => Ask;
}

/** `/cite/wording:kerr-flaws.citius-timeline/ris`: one printing, cited in one form, for every site to read. */
export function citationRoutes({ askFor }: Serving): Router {
  const router = Router();
  router.get('/cite/:wordingId/:format', async (request, response) => {
    response.set('access-control-allow-origin', '*');
    const { wordingId, format } = request.params;
    if (!isCitationFormat(format)) return refuseFormat(response, format);
    try {
      const ask = askFor(request);
      const { node } = await ask(CitedWordingDocument, { id: wordingId });
      if (node?.__typename !== 'Wording') return refuseId(response, wordingId, await nearestWordings(ask, wordingId));
      sendTagged(response, TYPE[format], cite({ wording: node, remark: node.remark }, format));
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      refuse(response, statusOf(error.code), { message: error.message });
    }
  });
  return router;
}

function refuseFormat(response: Response, format: string): void {
  const message = `A citation comes as ${CITATION_FORMATS.join(', ')}, but not as "${format.slice(0, 40)}".`;
  refuse(response, 404, { message, formats: CITATION_FORMATS });
}

function refuseId(response: Response, id: string, nearest: readonly string[]): void {
  refuse(response, 404, { message: `No printing that is held has the id "${id.slice(0, 100)}".`, nearest });
}

function refuse(response: Response, status: number, told: Readonly<Record<string, unknown>>): void {
  response.status(status).set('cache-control', 'no-cache').json(told);
}
