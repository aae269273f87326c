import { join } from 'node:path';
import { Router } from 'express';
import staticFiles from 'express-static-gzip';
import helmet from 'helmet';
import { BUILT } from './build.js';

/**
 * The page at `/playground` and its files, precompressed. Call it after `buildForBrowsers`: it looks once at what is there.
 */
export function playgroundRoutes(): Router {
  const page = staticFiles(BUILT.playground, {
    enableBrotli: true,
    orderPreference: ['br', 'gzip'],
    index: false,
    serveStatic: { cacheControl: false, setHeaders: (response) => response.setHeader('cache-control', 'no-cache') },
  });
  const assets = staticFiles(join(BUILT.playground, 'assets'), {
    enableBrotli: true,
    orderPreference: ['br', 'gzip'],
    index: false,
    serveStatic: { immutable: true, maxAge: '1y' },
  });

  const router = Router();
  router.use('/playground', headersOfThePage());
  router.get('/playground', (request, response, next) => {
    request.url = '/index.html';
    page(request, response, next);
  });
  router.use('/playground/assets', assets);
  router.use('/playground', (_request, response) => {
    response.removeHeader('content-encoding');
    response
      .status(404)
      .type('text')
      .send('There is no such file in the playground. Was it built? `npm start` does so.\n');
  });
  return router;
}

/** Nothing from outside and no script in the page; the editor needs style attributes. */
function headersOfThePage() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
}
