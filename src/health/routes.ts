import { Router } from 'express';
import type { Readiness } from './readiness.js';

/**
 * `/healthz`: the process lives; it asks nobody. `/readyz`: whether requests should be sent here, with the reasons where
 * they should not. Both answer from memory, so whoever watches may ask as often as they like.
 */
export function healthRoutes(readiness: Pick<Readiness, 'reasons'>): Router {
  const routes = Router();
  routes.use(['/healthz', '/readyz'], (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  routes.get('/healthz', (_request, response) => response.json({ alive: true }));
  routes.get('/readyz', (_request, response) => {
    const reasons = readiness.reasons();
    if (reasons.length > 0) response.status(503).set('retry-after', '1');
    response.json({ ready: reasons.length === 0, reasons });
  });
  return routes;
}
