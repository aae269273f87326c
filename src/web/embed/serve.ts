import cors from 'cors';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import staticFiles from 'express-static-gzip';
import helmet from 'helmet';
import { AnswerError, type Ask } from '../../client/ask.js';
import { BUILT } from '../build.js';
import { sendTagged } from '../tagged.js';
import { extentIn, originOf, queryOf, USUAL, wasIn } from './asked.js';
import { cardOf } from './card.js';
import { elementCode } from './codes.js';
import type { Content } from './content.js';
import { frameDocument, frameFailure } from './frame-page.js';
import { loadContent } from './load.js';
import { idAt, oembedOf } from './oembed.js';

export interface Serving {
  /** Asks the API on behalf of one request. */
  readonly askFor: (request: Request) => Ask;
}

const LOCALE = 'en-GB';

/** What other people's pages load: the element and its content, the page of an iframe, cards, and oEmbed. Any page may read it. */
export function embedRoutes({ askFor }: Serving): Router {
  const router = Router();
  router.use(['/embed', '/oembed'], cors({ origin: '*', methods: ['GET'], exposedHeaders: ['etag', 'x-request-id'] }));
  router.get('/embed/content/:id', async (request, response) => {
    const found = await contentFor(request, askFor(request), idOf(request));
    if (found instanceof Failure) {
      response.status(found.status).json(found.body);
      return;
    }
    sendTagged(response, 'json', JSON.stringify(found));
  });
  router.get('/embed/chain/:id', mayBeFramed, async (request, response) => {
    const id = idOf(request);
    const found = await contentFor(request, askFor(request), id);
    if (found instanceof Failure) {
      response.status(found.status).type('html').send(frameFailure(id, found.message));
      return;
    }
    const query = queryOf(request);
    const framing = { content: found, locale: localeOf(request), pin: query.get('pin'), host: originIn(query) };
    response.set('vary', 'Accept-Language');
    sendTagged(response, 'html', frameDocument(framing));
  });
  router.get('/embed/card/:id', cardHeaders, async (request, response) => {
    const found = await contentFor(request, askFor(request), idOf(request));
    if (found instanceof Failure) {
      response.status(found.status).type('text').send(`${found.message}\n`);
      return;
    }
    sendTagged(response, 'html', cardOf(found, LOCALE));
  });
  router.get('/embed/code/:id', async (request, response) => {
    const found = await contentFor(request, askFor(request), idOf(request));
    if (found instanceof Failure) {
      response.status(found.status).type('text').send(`${found.message}\n`);
      return;
    }
    const mode = queryOf(request).get('mode') === 'pinned' ? 'pinned' : 'live';
    sendTagged(response, 'text', elementCode(found, originOf(request), mode, LOCALE));
  });
  router.get('/oembed', (request, response) => answerOembed(request, response, askFor(request)));
  router.use('/embed', files());
  return router;
}

const idOf = ({ params }: Request): string => String(params['id']);

/** Why there is no content, and the status that says so. */
class Failure {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly message: string,
  ) {}

  get body(): object {
    return { errors: [{ message: this.message, extensions: { code: this.code } }] };
  }
}

async function contentFor(request: Request, ask: Ask, id: string): Promise<Content | Failure> {
  const query = queryOf(request);
  const extent = extentIn(query);
  if (typeof extent === 'string') return new Failure(400, 'BAD_USER_INPUT', extent);
  return loaded({ ask, id, extent, origin: originOf(request), was: wasIn(query) });
}

async function loaded(wanted: Parameters<typeof loadContent>[0]): Promise<Content | Failure> {
  try {
    const content = await loadContent(wanted);
    return content ?? new Failure(404, 'BAD_USER_INPUT', `Nothing that is held has the id ${wanted.id}.`);
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    return new Failure(STATUS_OF[error.code ?? ''] ?? 500, error.code ?? 'INTERNAL_SERVER_ERROR', error.message);
  }
}

const STATUS_OF: Readonly<Record<string, number | undefined>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  GRAPH_UNAVAILABLE: 503,
  OVERLOADED: 503,
  DEADLINE_EXCEEDED: 503,
};

async function answerOembed(request: Request, response: Response, ask: Ask): Promise<void> {
  const query = queryOf(request);
  const refused = (status: number, message: string): void =>
    void response.status(status).json(new Failure(status, 'BAD_USER_INPUT', message).body);
  const { format, url, most } = {
    format: query.get('format') ?? 'json',
    url: query.get('url'),
    most: { width: pixelsIn(query, 'maxwidth'), height: pixelsIn(query, 'maxheight') },
  };
  if (format !== 'json') return refused(501, 'The format "json" was expected; there is no other.');
  if (url === null) return refused(400, 'The address of a page was expected, as ?url=…/chain/remark:kerr-yes-men.');
  const origin = originOf(request);
  const id = idAt(url, origin);
  if (id === null) return refused(404, 'The address of a chain or a remark of this server was expected.');
  const found = await loaded({ ask, id, extent: USUAL, origin });
  if (found instanceof Failure) {
    response.status(found.status).json(found.body);
    return;
  }
  sendTagged(response, 'json', JSON.stringify(oembedOf(found, origin, most)));
}

/** null where none, or no number, is given. */
function pixelsIn(query: URLSearchParams, name: string): number | null {
  const given = query.get(name) ?? '';
  return /^[1-9]\d{0,4}$/.test(given) ? Number(given) : null;
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

const policy = (directives: Readonly<Record<string, readonly string[]>>): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], formAction: ["'none'"], baseUri: ["'none'"], ...directives },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
    xFrameOptions: false,
  });

/** Any page may show it in a frame; it loads its own script and style, and nothing else. */
const framed = policy({ scriptSrc: ["'self'"], styleSrc: ["'self'"], frameAncestors: ['*'] });
const mayBeFramed: RequestHandler = (request, response, next) => {
  response.removeHeader('x-frame-options');
  framed(request, response, next);
};

/** A card brings its look along in attributes. */
const cardHeaders = policy({ styleSrcAttr: ["'unsafe-inline'"], frameAncestors: ["'none'"] });
