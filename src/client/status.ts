const STATUS: Readonly<Record<string, number | undefined>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  GRAPH_UNAVAILABLE: 503,
  OVERLOADED: 503,
  DEADLINE_EXCEEDED: 503,
};

/** The HTTP status that fits an error's code, for whoever serves an answer at an address; 500 for all others, which are faults of ours. */
export const statusOf = (code: string | null): number => STATUS[code ?? ''] ?? 500;
