import type { LinkBasis, ReplyRelation, Standing, TranslationStatus } from '../../client/generated/graphql.js';

/** How much of a chain an embed shows. */
export interface Extent {
  /** Replies upwards, towards the causes. */
  readonly up: number;
  /** Replies downwards, towards the answers. */
  readonly down: number;
  /** Whether replies that no source states are shown too, captioned. */
  readonly inferred: boolean;
}

/** A date in the API's notation, and in its words. */
export interface Day {
  readonly edtf: string;
  readonly text: string;
}

/** Who printed the words that are shown. */
export interface Print {
  /** The outlet, or the source's title where it has none. */
  readonly name: string;
  readonly title: string | null;
  readonly published: Day | null;
  /** The address of the source itself; null where it has none. */
  readonly url: string | null;
}

/** One reply that an entry makes to another. */
export interface Answering {
  /** The id of the entry that it responds to. */
  readonly to: string;
  readonly relation: ReplyRelation;
  /** The strongest that is held for it. */
  readonly basis: LinkBasis;
  /** The outlets that the evidence on that basis is from. */
  readonly by: readonly string[];
}

/** One thing of a chain: a remark, or what remarks respond to. */
export interface Entry {
  readonly id: string;
  /** The replies between it and the anchor; negative upwards. */
  readonly depth: number;
  /** The speaker of a remark, or the name of what is none. */
  readonly name: string;
  readonly date: Day | null;
  /** null for what is no remark. */
  readonly standing: Standing | null;
  /** The quoted words, each quotation of the source between marks of its own; null where none are quoted or they are withdrawn. */
  readonly words: string | null;
  /** What it says in the editor's words; null where the quoted ones speak for themselves. */
  readonly gist: string | null;
  /** The language of the quoted words; null where not known. */
  readonly language: string | null;
  /** Who says that it was this speaker; null for what is no remark. */
  readonly speakerBy: LinkBasis | null;
  /** null where nothing of it is printed. */
  readonly print: Print | null;
  /** Through whom the printer had the words; empty where at first hand, or not known. */
  readonly via: readonly string[];
  readonly translation: TranslationStatus | null;
  /** null where not known. */
  readonly translator: string | null;
  /** Why it was withdrawn; null where it was not. */
  readonly withdrawn: string | null;
  readonly answers: readonly Answering[];
}

/** A chain as it is shown at one time: what an embed code keeps, so that it can show later what has changed. */
export interface Snapshot {
  /** The hash of all that is shown. */
  readonly version: string;
  /** The day on which it was taken, `2026-11-21`. */
  readonly asOf: string;
  /** The id of the thing around which it is. */
  readonly of: string;
  readonly extent: Extent;
  readonly entries: readonly Entry[];
}

/** A remark that has been withdrawn, and why. */
export interface Withdrawn {
  readonly id: string;
  readonly reason: string;
}

/** A thing that no longer stands in a chain. */
export interface Left {
  readonly id: string;
  /** The speaker of a remark, or the name of what is none. */
  readonly name: string;
}

/** What `/embed/content/…` answers. */
export interface Content extends Snapshot {
  /** The address of the chain's page. */
  readonly address: string;
  /** Links that are known and not shown here. */
  readonly hidden: number;
  /** What has been withdrawn, of what is shown and of what was asked for with `was`. */
  readonly withdrawn: readonly Withdrawn[];
  /** What was asked for with `was`, is held, and no longer stands in the chain. */
  readonly left: readonly Left[];
}
