import type { Logger } from 'pino';
import { z } from 'zod';
import { visibleError } from '../errors.js';
import { Refusal } from './refusal.js';
import type { Visit } from './visit.js';

/** Makes what logs a fault of ours that befell outside an operation, and tells what is shown of it: the id that leads to the log. */
export function faultTeller(log: Logger): (error: unknown, visit: Visit) => Refusal {
  return (error, visit) => {
    log.error({ err: error, requestId: visit.id }, 'a request failed outside its operation');
    const { message } = visibleError({ message: '' }, error, visit.id).shown;
    return new Refusal({ status: 500, code: 'INTERNAL_SERVER_ERROR', message, reason: 'fault' });
  };
}

/**
 * GraphQL's server refuses a few things by itself, before there is a request of ours, and in a form of its own. They are
 * told in the same form as all others, under the id of their request.
 */
export function inOurWords(body: string, visit: Visit): string {
  const { errors } = REFUSED.parse(JSON.parse(body));
  visit.refusedFor = 'protocol';
  const shown = errors.map((error) => visibleError(error, undefined, visit.id).shown);
  for (const { extensions } of shown) visit.codes.add(String(extensions?.['code']));
  return JSON.stringify({ errors: shown });
}

const REFUSED = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()) })),
});
