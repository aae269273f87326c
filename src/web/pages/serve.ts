import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Router, type Request, type Response } from 'express';
import staticFiles from 'express-static-gzip';
import helmet from 'helmet';
import { AnswerError, type Ask } from '../../client/ask.js';
import { BUILT } from '../build.js';
import { readAssets, type Assets } from './assets.js';
import { failureOf, failurePage, type Failure } from './failure.js';
import { documentOf } from './document.js';
import type { Asked, Found, NotFound, Page } from './page.js';
import { PAGES } from './routes.js';
import { unknownPage } from './unknown.js';

export interface Serving {
  /** Asks the API on behalf of one request, within its time and while somebody waits for it. */
  readonly askFor: (request: Request) => Ask;
  /** To whom readers report errors; null where the server names nobody. */
  readonly contact: string | null;
  /** Is told of a fault of ours while a page was made, and says what is shown of it. */
  readonly failed: (error: unknown, request: Request) => Pick<Failure, 'status' | 'message'>;
}

/** Every page of `routes.ts`, and the files that they load. */
export function pageRoutes({ askFor, contact, failed }: Serving): Router {
  const assets = readAssets();
  const router = Router();
  router.use(
    '/pages/assets',
    staticFiles(join(BUILT.pages, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br', 'gzip'],
      index: false,
      serveStatic: { immutable: true, maxAge: '1y' },
    }),
  );
  router.get('/favicon.svg', (_request, response) => response.sendFile(FAVICON));
  for (const page of PAGES) {
    router.get(page.path, protect, async (request, response) => {
      await answer(page, { request, response, assets, ask: askFor(request), contact, failed });
    });
  }
  return router;
}

const FAVICON = fileURLToPath(new URL('../playground/favicon.svg', import.meta.url));

interface Answering {
  readonly request: Request;
  readonly response: Response;
  readonly assets: Assets;
  readonly ask: Ask;
  readonly contact: string | null;
  readonly failed: Serving['failed'];
}

async function answer(page: Page, answering: Answering): Promise<void> {
  const { request, response, assets, ask, contact, failed } = answering;
  const asked = { ...askedBy(request, ask), contact };
  const { status, found } = await outcomeOf(page, asked).catch((error: unknown) => {
    const failure = error instanceof AnswerError ? failureOf(error) : { ...failed(error, request), isPassing: false };
    if (failure.isPassing) response.set('retry-after', SECONDS_TO_WAIT);
    return { status: failure.status, found: failurePage(failure, request.originalUrl) };
  });
  response
    .status(status)
    .set({ 'cache-control': 'no-cache', vary: 'Accept-Language' })
    .type('html')
    .send(documentOf(found, { assets, ...asked }));
}

/** What a browser is told to wait before it asks again. */
const SECONDS_TO_WAIT = '2';

/** The page, or the one for an unknown id; with the status that fits. */
async function outcomeOf(page: Page, asked: Asked): Promise<{ readonly status: number; readonly found: Found }> {
  const loaded = await page.load(asked);
  return isFound(loaded) ? { status: 200, found: loaded } : { status: 404, found: unknownPage(loaded) };
}

const isFound = (loaded: Found | NotFound): loaded is Found => 'body' in loaded;

function askedBy(request: Request, ask: Ask): Omit<Asked, 'contact'> {
  const origin = `${request.protocol}://${request.get('host') ?? 'localhost'}`;
  const params = Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]));
  return { ask, params, query: new URL(request.url, origin).searchParams, locale: localeOf(request), origin };
}

/** The language that the reader's browser names first; British English where it names none that is one. */
function localeOf(request: Request): string {
  const [first = '*'] = request.acceptsLanguages();
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([first])[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** Nothing from outside, no script and no style in the page. */
const protect = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});
