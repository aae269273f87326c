import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { gauges, type Measured } from './gauges.js';
import type { Visit } from './visit.js';

/** What can be measured of a running server, for Prometheus. */
export interface Metrics {
  /** A request whose answer is out, or whose caller has gone. */
  ended(visit: Visit, outcome: Outcome): void;
  /** Everything as text, and its content type. */
  text(): Promise<{ readonly type: string; readonly text: string }>;
  close(): void;
}

/** Answered in full, with errors, refused before it ran, turned away, or given up by its caller. */
export type Outcome = 'answered' | 'errors' | 'refused' | 'shed' | 'gone';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const NODES = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

/** One set for each server, so that two in one process do not mix. */
export function openMetrics(measured: Measured = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'rejoinder_requests_total',
    help: 'Requests by outcome, and by the first error code of the answer.',
    labelNames: ['outcome', 'code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'rejoinder_request_seconds',
    help: 'From the first byte of a request to the last of its answer.',
    buckets: SECONDS,
    labelNames: ['outcome'],
    registers,
  });
  const statements = new Histogram({
    name: 'rejoinder_statement_seconds',
    help: 'Statements by name: how many, and how long the database took, with waiting for a connection.',
    buckets: SECONDS,
    labelNames: ['statement', 'failed'],
    registers,
  });
  const price = new Histogram({
    name: 'rejoinder_price_nodes',
    help: 'The priced nodes of an operation.',
    buckets: NODES,
    registers,
  });
  const refusals = new Counter({
    name: 'rejoinder_refusals_total',
    help: 'Requests refused, by the limit or the rule that refused them.',
    labelNames: ['reason'],
    registers,
  });
  const shed = new Counter({
    name: 'rejoinder_shed_total',
    help: 'Requests turned away because there were too many, by what told so.',
    labelNames: ['reason'],
    registers,
  });
  for (const gauge of gauges(measured)) registry.registerMetric(gauge);
  // Of the process itself: memory, processor time, the delay of the event loop.
  collectDefaultMetrics({ register: registry });

  return {
    ended: (visit, outcome) => {
      const [code = ''] = visit.codes;
      const took = (performance.now() - visit.began) / 1000;
      requests.inc({ outcome, code });
      seconds.observe({ outcome }, took);
      for (const { name, milliseconds, failed } of visit.statements)
        statements.observe({ statement: name, failed: String(failed) }, milliseconds / 1000);
      if (visit.price !== null) price.observe(visit.price);
      if (visit.refusedFor !== null) (outcome === 'shed' ? shed : refusals).inc({ reason: visit.refusedFor });
    },
    text: async () => ({ type: registry.contentType, text: await registry.metrics() }),
    close: () => registry.clear(),
  };
}
