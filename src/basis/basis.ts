import type { z } from 'zod';
import type { Reader } from '../graph/graph.js';
import type { View } from '../source/seen.js';
import { ALL_HELD, HELD_IN_VIEW } from './statements.js';

/** What an answer about firsts, counts and absences rests on. */
export interface Held {
  readonly sourcesHeld: number;
  /** Of these, how many derive from no other one of these. */
  readonly independent: number;
  readonly outletIds: readonly string[];
  /** Days; null where none is known. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The sources held that a view lets through; all of them without a view. One statement for each view, however often a request asks:
 * `reader` is the request's own, and what it has read is forgotten with it.
 */
export function readBasis(reader: Reader, view: View | null): Promise<Held> {
  const known = READ.get(reader) ?? new Map<string, Promise<Held>>();
  READ.set(reader, known);
  const key = JSON.stringify(view);
  const held = known.get(key) ?? heldIn(reader, view);
  known.set(key, held);
  return held;
}

const READ = new WeakMap<Reader, Map<string, Promise<Held>>>();

async function heldIn(reader: Reader, view: View | null): Promise<Held> {
  const [row] = view === null ? await reader.read(ALL_HELD, {}) : await reader.read(HELD_IN_VIEW, { view });
  return row === undefined ? NOTHING : heldOf(row);
}

const NOTHING: Held = { sourcesHeld: 0, independent: 0, outletIds: [], from: null, to: null };

function heldOf(row: z.infer<typeof ALL_HELD.row>): Held {
  const { sourcesHeld, derived, outlets, publishedFrom, publishedTo, updatedTo } = row;
  const last = [publishedTo, updatedTo].filter((day) => day !== null).toSorted();
  return {
    sourcesHeld,
    independent: sourcesHeld - derived,
    outletIds: outlets,
    from: publishedFrom,
    to: last.at(-1) ?? null,
  };
}
