import type { Reader } from '../graph/graph.js';
import { NO_FILTER } from './filter.js';
import { WALK } from './statements.js';

/** The things of a chain, without what links them. */
export interface Reached {
  readonly anchorLabels: readonly string[];
  readonly ids: readonly string[];
  /** false: more stand above or below than were asked for; then those along the earliest replies at each thing. */
  readonly isWhole: boolean;
}

/** All that stands above and below a thing, itself among it; null where nothing has the id. One statement. */
export async function reach(reader: Reader, id: string, most: number): Promise<Reached | null> {
  const [row] = await reader.read(WALK, {
    id,
    few: most + 1,
    up: most,
    down: most,
    breadth: most,
    budget: most,
    afterAnswer: '',
    afterCause: '',
    results: true,
    filter: NO_FILTER,
    brings: null,
    view: null,
  });
  if (row === undefined) return null;
  return { anchorLabels: row.anchorLabels, ids: row.things.map(([thing]) => thing), isWhole: row.isWhole };
}
