import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Metrics, Outcome } from './metrics.js';
import type { Visit } from './visit.js';

/** What somebody asks again and again who watches the server. */
const WATCHING = /^\/(healthz|readyz|metrics)$/;
const LONGEST_NAME = 100;

/**
 * Counts a request that has ended, and logs it in one line: what was asked by name, what it ran, how it went. Never what
 * a caller passed, neither as variables nor in a query's text.
 */
export function record(
  visit: Visit,
  { method, url = '' }: IncomingMessage,
  { statusCode }: ServerResponse,
  { metrics, log }: { readonly metrics: Metrics; readonly log: Logger },
): void {
  const outcome = outcomeOf(visit);
  metrics.ended(visit, outcome);
  const [path = ''] = url.split('?');
  // Told only to those who want to know everything: who watches, and whoever was turned away, of whom there are many at once.
  const level = outcome === 'shed' || WATCHING.test(path) ? 'debug' : 'info';
  if (!log.isLevelEnabled(level)) return;
  log[level](
    {
      requestId: visit.id,
      method,
      path: path.slice(0, LONGEST_NAME),
      operation: visit.operationName?.slice(0, LONGEST_NAME),
      status: statusCode,
      outcome,
      codes: visit.codes.size === 0 ? undefined : [...visit.codes],
      refusedFor: visit.refusedFor ?? undefined,
      price: visit.price ?? undefined,
      statements: statementsOf(visit),
      milliseconds: rounded(performance.now() - visit.began),
    },
    'request',
  );
}

function outcomeOf({ codes, refusedFor, isGone }: Visit): Outcome {
  if (isGone) return 'gone';
  if (codes.has('OVERLOADED')) return 'shed';
  if (codes.has('INTERNAL_SERVER_ERROR')) return 'errors';
  if (refusedFor !== null) return 'refused';
  return codes.size === 0 ? 'answered' : 'errors';
}

/** Each statement by name with the milliseconds of all its runs; undefined where none ran. */
function statementsOf({ statements }: Visit): Readonly<Record<string, number>> | undefined {
  if (statements.length === 0) return undefined;
  const took: Record<string, number> = {};
  for (const { name, milliseconds } of statements) took[name] = rounded((took[name] ?? 0) + milliseconds);
  return took;
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
