/** The bounds of a chain after clamping. */
export interface ChainLimits {
  readonly up: number;
  readonly down: number;
  readonly perNode: number;
  readonly first: number;
  readonly walked: number;
  /** The names of the limits that were asked for beyond what is allowed. */
  readonly clamped: readonly string[];
}

/** Entries on one page at most. */
export const MOST_ENTRIES = 1000;

const MOST = { up: 1000, down: 1000, perNode: 100, first: MOST_ENTRIES } as const;
const LEAST = { up: 0, down: 0, perNode: 1, first: 1 } as const;
const NAMES = ['up', 'down', 'perNode', 'first'] as const;

/** Things walked in each direction at most, so that one request is bounded on any graph. */
export const MOST_WALKED = 5000;

export type AskedLimits = Readonly<Record<(typeof NAMES)[number], number>>;

/** What is asked beyond the bounds is brought within them, and named. */
export function clamp(asked: AskedLimits): ChainLimits {
  const within = (name: (typeof NAMES)[number]): number => Math.min(MOST[name], Math.max(LEAST[name], asked[name]));
  return {
    up: within('up'),
    down: within('down'),
    perNode: within('perNode'),
    first: within('first'),
    walked: MOST_WALKED,
    clamped: NAMES.filter((name) => within(name) !== asked[name]),
  };
}
