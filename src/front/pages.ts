import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Readiness } from '../health/readiness.js';
import { healthRoutes } from '../health/routes.js';
import { askBy, type Carrier } from '../client/ask.js';
import { citationRoutes } from '../web/cite/routes.js';
import { dataRoutes } from '../web/data/routes.js';
import { pageRoutes } from '../web/pages/serve.js';
import { embedRoutes } from '../web/embed/serve.js';
import { playgroundRoutes } from '../web/serve-playground.js';
import { setSafeHeaders } from './headers.js';
import type { Manifest } from './manifest.js';
import type { Metrics } from './metrics.js';
import { Refusal } from './refusal.js';
import { refuse } from './send.js';
import { trustedRoutes } from './trusted.js';
import { visitOf, type Visit } from './visit.js';

export interface Pages {
  readonly readiness: Pick<Readiness, 'reasons'>;
  readonly metrics: Metrics;
  /** Is told of a fault of ours, and makes what is shown of it. */
  readonly failed: (error: unknown, visit: Visit) => Refusal;
  /** Carries operations to the API on behalf of one visit. */
  readonly carryFor: (visit: Visit) => Carrier;
  readonly manifest: Manifest;
  /** To whom readers report errors; null where the server names nobody. */
  readonly contact: string | null;
}

/** Everything that is served beside the API: the playground, and what watches the server. */
export function pages({
  readiness,
  metrics,
  failed,
  carryFor,
  manifest,
  contact,
}: Pages): (request: IncomingMessage, response: ServerResponse) => void {
  const askFor = (request: IncomingMessage) => askBy(carryFor(visitOf(request)));
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    setSafeHeaders(response);
    next();
  });
  app.use(healthRoutes(readiness));
  app.get('/metrics', async (_request, response) => {
    const { type, text } = await metrics.text();
    response.type(type).send(text);
  });
  app.use(playgroundRoutes());
  app.use(trustedRoutes({ manifest, carryFor: (request) => carryFor(visitOf(request)) }));
  app.use(citationRoutes({ askFor }));
  app.use(dataRoutes({ askFor }));
  app.use(pageRoutes({ askFor, contact, failed: (error, request) => failed(error, visitOf(request)) }));
  app.use(embedRoutes({ askFor }));
  app.use(nothingThere);
  app.use(refuseUnreadable(failed));
  return app;
}

const nothingThere: RequestHandler = (request, response) => {
  const message = `There is nothing at ${shown(request.path)}; the API is at /graphql, the playground at /playground.`;
  refuse(new Refusal({ status: 404, code: 'BAD_USER_INPUT', message, reason: 'path' }), response, visitOf(request));
};

const shown = (path: string): string => (path.length > 100 ? `${path.slice(0, 100)}…` : path);

/** What a page's own reader can not read, as a path with half a percent sign, is refused as JSON, like everything else. */
function refuseUnreadable(failed: Pages['failed']): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const visit = visitOf(request);
    const refusal = isUnreadable(error) ? UNREADABLE : failed(error, visit);
    refuse(refusal, response, visit);
  };
}

const UNREADABLE = new Refusal({
  status: 400,
  code: 'BAD_USER_INPUT',
  message: 'A path in percent-encoded UTF-8 was expected, but it has something that is none.',
  reason: 'path',
});

function isUnreadable(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 500;
}
