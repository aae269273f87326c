import type { Reader } from '../graph/graph.js';
import { nearest } from '../values/near.js';
import { ASKABLE_IDS } from './statements.js';

/** An id that leads nowhere, and the nearest that do. */
export interface UnknownId {
  readonly __typename: 'UnknownId';
  readonly id: string;
  readonly reason: 'ABSENT' | 'OTHER_KIND';
  readonly nearest: readonly string[];
}

/** Ids are compared one by one, so only so many are. */
const MOST_COMPARED = 20_000;
const MOST_NAMED = 5;

/** The known ids of things with one of the labels that look most like an unknown one. */
export async function nearestTo(reader: Reader, id: string, labels: readonly string[]): Promise<readonly string[]> {
  const [row] = await reader.read(ASKABLE_IDS, { labels, most: MOST_COMPARED });
  return nearest(id, row?.ids ?? [], MOST_NAMED);
}
