import cors from 'cors';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import staticFiles from 'express-static-gzip';
import type { Ask } from '../../client/ask.js';
import { BUILT } from '../build.js';
import { sendTagged } from '../tagged.js';
import { answerOembed } from './answer-oembed.js';
import { hadIn, originOf, queryOf } from './asked.js';
import { cardOf } from './card.js';
import { codeFor } from './codes.js';
import type { Content } from './content.js';
import { contentFor, Failure } from './found.js';
import { frameDocument, frameFailure } from './frame-page.js';
import { cardPolicy, mayBeFramed } from './policies.js';

export interface Serving {
  /** Asks the API on behalf of one request. */
  readonly askFor: (request: Request) => Ask;
}

const LOCALE = 'en-GB';

/** What other people's pages load: the element and its content, the page of an iframe, cards, and oEmbed. Any page may read it. */
export function embedRoutes({ askFor }: Serving): Router {
  const router = Router();
  const foundFor = (request: Request) => contentFor(request, askFor(request), idOf(request));
  router.use(
    ['/embed', '/oembed'],
    cors({ origin: '*', methods: ['GET'], exposedHeaders: ['etag', 'x-request-id', 'rejoinder-version'] }),
  );
  router.get('/embed/content/:id', async (request, response) => {
    const found = await foundFor(request);
    if (found instanceof Failure) response.status(found.status).json(found.body);
    else sendTagged(response, 'json', JSON.stringify(found));
  });
  router.get('/embed/chain/:id', mayBeFramed, async (request, response) => {
    const found = await foundFor(request);
    if (found instanceof Failure)
      response
        .status(found.status)
        .type('html')
        .send(frameFailure(idOf(request), found.message));
    else sendFrame(request, response, found);
  });
  router.get('/embed/card/:id', cardPolicy, async (request, response) => {
    const found = await foundFor(request);
    if (found instanceof Failure) sayFailure(response, found);
    else sendTagged(response, 'html', cardOf(found, LOCALE));
  });
  router.get('/embed/code/:id', async (request, response) => {
    const found = await foundFor(request);
    if (found instanceof Failure) return sayFailure(response, found);
    response.set('rejoinder-version', found.version);
    return sendTagged(response, 'text', codeFor(found, originOf(request), LOCALE, queryOf(request)));
  });
  router.get('/oembed', (request, response) => answerOembed(request, response, askFor(request)));
  router.use('/embed', files());
  return router;
}

const idOf = ({ params }: Request): string => String(params['id']);

function sayFailure(response: Response, { status, message }: Failure): void {
  response.status(status).type('text').send(`${message}\n`);
}

function sendFrame(request: Request, response: Response, content: Content): void {
  const query = queryOf(request);
  const scheme = (['light', 'dark'] as const).find((one) => query.get('scheme') === one) ?? null;
  const pin = query.get('pin');
  const framing = { content, locale: localeOf(request), pin, had: hadIn(query), host: originIn(query), scheme };
  response.set('vary', 'Accept-Language');
  sendTagged(response, 'html', frameDocument(framing));
}

/** The one page that is to be told the height; null where none is named. */
function originIn(query: URLSearchParams): string | null {
  const given = query.get('host') ?? '';
  return URL.canParse(given) && new URL(given).origin === given ? given : null;
}

function localeOf(request: Request): string {
  const [first = '*'] = request.acceptsLanguages();
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([first])[0] ?? LOCALE;
  } catch {
    return LOCALE;
  }
}

const files = (): RequestHandler =>
  staticFiles(BUILT.embed, {
    enableBrotli: true,
    orderPreference: ['br', 'gzip'],
    index: false,
    serveStatic: { cacheControl: false, setHeaders: (response) => response.setHeader('cache-control', 'no-cache') },
  });
