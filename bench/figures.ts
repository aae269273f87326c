import type { Stretch } from './measure.js';

/** What came of all stretches of one contender with one question at one load. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Processor time of a request, in microseconds. */
  readonly own: number;
  readonly database: number;
  readonly bytes: number;
  /** How many requests were turned away for overload. */
  readonly refused: number;
}

/** Rates are the median of the stretches, so that one disturbed stretch changes nothing. */
export function figuresOf(stretches: readonly Stretch[]): Figures {
  const took = stretches.flatMap(({ took }) => took).toSorted((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? Number.NaN;
  const microseconds = (of: (stretch: Stretch) => number): number =>
    median(stretches.map((stretch) => (of(stretch) * 1000) / stretch.took.length));
  return {
    perSecond: median(stretches.map(({ took, milliseconds }) => (took.length * 1000) / milliseconds)),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    own: microseconds(({ own }) => own),
    database: microseconds(({ database }) => database),
    bytes: stretches.at(-1)?.bytes ?? 0,
    refused: stretches.reduce((all, { refused }) => all + refused, 0),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
