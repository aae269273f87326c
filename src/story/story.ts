import type { ClaimDraft } from '../claim/write.js';
import type { EventDraft } from '../event/write.js';
import type { CompetitionDraft, RaceDraft, ResultDraft } from '../race/write.js';
import type { RemarkDraft } from '../remark/write.js';
import type { EvidenceDraft, ReplyDraft } from '../reply/write.js';
import type { SourceDraft } from '../source/write.js';
import type { SpeakerDraft } from '../speaker/write.js';

/** A story as its files tell it, every default filled in, every part with its final id: what the slices keep. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly parties: readonly string[];
  /** Where to begin reading. */
  readonly openings: readonly string[];
  readonly speakers: readonly SpeakerDraft[];
  readonly competitions: readonly CompetitionDraft[];
  readonly races: readonly RaceDraft[];
  readonly results: readonly ResultDraft[];
  readonly events: readonly EventDraft[];
  readonly sources: readonly SourceDraft[];
  /** With their wordings, and whom they are about. */
  readonly remarks: readonly RemarkDraft[];
  /** With their evidence. */
  readonly replies: readonly ReplyDraft[];
  /** For whom or what the remarks are about. */
  readonly evidence: readonly EvidenceDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly texts: readonly HeldText[];
  readonly uncovered: readonly Uncovered[];
}

/** The text of a source that was read. */
export interface HeldText {
  readonly sourceId: string;
  readonly file: string;
  readonly sha256: string;
}

/** A stretch in quotation marks that is nobody's remark. */
export interface Uncovered {
  readonly sourceId: string;
  readonly words: string;
  readonly reason: string;
}

/** What a thing is, spelt as its label in the graph. */
export const THING_KINDS = [
  'Athlete',
  'Person',
  'Outlet',
  'Group',
  'Competition',
  'Race',
  'Result',
  'Event',
  'Source',
  'Remark',
  'Wording',
  'Reply',
  'Evidence',
  'Claim',
  'Story',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];
