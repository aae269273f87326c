import type { OutOfView, View } from '../source/seen.js';
import type { UnknownId } from '../thing/unknown-id.js';
import type { Way } from './ways.js';

/** How two things connect, or that they do not. */
export interface Path {
  readonly __typename: 'Path';
  readonly from: string;
  readonly to: string;
  readonly outcome: 'CONNECTED' | 'NOT_CONNECTED' | 'NOT_FOUND_WITHIN_BOUNDS';
  /** How many steps the ways found have; null where there is none. */
  readonly length: number | null;
  /** Whether there surely is no shorter way in what is held. */
  readonly isShortest: boolean;
  /** The best ways; none where they are longer than was asked for. */
  readonly ways: readonly Way[];
  readonly total: number;
  readonly isTotalExact: boolean;
  readonly searched: { readonly budget: number; readonly from: Searched; readonly to: Searched };
  readonly outOfView: OutOfView;
  readonly view: View | null;
  readonly message: string;
}

/** What was looked at around one end. */
export interface Searched {
  readonly things: number;
  /** All that is so many steps away, or fewer, was looked at; null: all that can be reached at all. */
  readonly depth: number | null;
  /** Of a speaker, how many remarks are held and how many were gone into; null where the end is none. */
  readonly remarks: number | null;
  readonly entered: number | null;
}

export type PathResult = Path | UnknownId;
