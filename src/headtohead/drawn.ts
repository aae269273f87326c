import type { Reader } from '../graph/graph.js';
import { Shelf } from '../graph/shelf.js';
import type { View } from '../source/seen.js';
import { DRAWN_BY_RACES } from './statements.js';

/** A remark that a race drew: it responds to the race, or is about it, or both. */
export interface DrawnRemark {
  readonly remarkId: string;
  readonly replyIds: readonly string[];
  readonly isAbout: boolean;
}

/** What one race drew from the two. */
export interface Drawn {
  readonly remarks: readonly DrawnRemark[];
  readonly found: number;
  /** false: so much was said in reply to the race, or about it, that not all of it was looked through. */
  readonly isWhole: boolean;
  readonly outOfView: { readonly remarks: number; readonly replies: number; readonly undecided: number };
}

const BUDGET = 1000;
const MOST_SHOWN = 50;

export const NOTHING_DRAWN: Drawn = {
  remarks: [],
  found: 0,
  isWhole: true,
  outOfView: { remarks: 0, replies: 0, undecided: 0 },
};

/** The shelf of what races drew from these speakers, by race. */
export function drawnFrom(reader: Reader, speakers: readonly string[], view: View | null): Shelf<Drawn> {
  return new Shelf((ids) => reader.read(DRAWN_BY_RACES, { ids, speakers, view, budget: BUDGET, take: MOST_SHOWN }));
}
