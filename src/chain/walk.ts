import type { Reply } from '../reply/reply.js';
import { groupBy } from '../values/group.js';
import type { View } from '../source/seen.js';
import type { ChainFilter } from './filter.js';

/** A reply as a walk meets it. Its key orders the answers of one thing. */
export interface WalkedReply {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly orderKey: string;
  readonly relation: Reply['relation'];
  readonly confidence: Reply['confidence'];
  readonly review: Reply['review'];
  /** Whether the reply passes the filter. */
  readonly passes: boolean;
}

/** A thing as a walk meets it. */
export interface WalkedThing {
  readonly id: string;
  readonly orderKey: string;
  /** Whether the thing passes the filter. */
  readonly matches: boolean;
  /** How many replies are made to it, and how many of them pass the filter. */
  readonly answers: number;
  readonly passingAnswers: number;
}

/** One direction of a walk: level by level, each thing on the first level that reaches it. */
export interface Direction {
  /** The ids on each level; level 0 is where the walk began. */
  readonly levels: readonly (readonly string[])[];
  /** Whether the last level was cut at the budget: then it holds the things with the smallest order keys. */
  readonly isCut: boolean;
}

/** All that the first statement brings: ids, keys and replies, no words. */
export interface Walk {
  readonly anchorLabels: readonly string[];
  /** The results of a race that is the anchor, where something answers them: they stand beside it. */
  readonly results: readonly string[];
  readonly above: Direction;
  readonly below: Direction;
  readonly things: readonly WalkedThing[];
  /** The replies that walked things make, also those that lead where the walk did not go. */
  readonly replies: readonly WalkedReply[];
}

/** Where and how far to walk. */
export interface WalkRequest {
  readonly [name: string]:
    string | number | boolean | ChainFilter | View | Readonly<Record<string, readonly string[]>> | null;
  readonly id: string;
  /** A chain with fewer things than this in each direction is found whole, beyond all bounds; 0 where bounds are to be kept. */
  readonly few: number;
  readonly up: number;
  readonly down: number;
  /** How many replies at each thing are followed, the earliest. */
  readonly breadth: number;
  readonly budget: number;
  /** Of the replies to and by the thing where the walk begins, only those after these keys are there. */
  readonly afterAnswer: string;
  readonly afterCause: string;
  /** Whether the answered results of a race stand beside it. */
  readonly results: boolean;
  readonly filter: ChainFilter;
}

/** A walk made ready for looking things up. */
export interface WalkIndex {
  readonly walk: Walk;
  readonly things: ReadonlyMap<string, WalkedThing>;
  /** All replies of a walked thing, also those that lead where the walk did not go. */
  readonly made: ReadonlyMap<string, readonly WalkedReply[]>;
  /** Replies by walked things to a walked thing. */
  readonly received: ReadonlyMap<string, readonly WalkedReply[]>;
  readonly levelAbove: ReadonlyMap<string, number>;
  readonly levelBelow: ReadonlyMap<string, number>;
}

export function indexed(walk: Walk): WalkIndex {
  return {
    walk,
    things: new Map(walk.things.map((thing) => [thing.id, thing])),
    made: groupBy(walk.replies, ({ from }) => from),
    received: groupBy(walk.replies, ({ to }) => to),
    levelAbove: levels(walk.above),
    levelBelow: levels(walk.below),
  };
}

function levels(direction: Direction): ReadonlyMap<string, number> {
  return new Map(direction.levels.flatMap((ids, level) => ids.map((id): [string, number] => [id, level])));
}
