import type {
  DatePartsFragment,
  RemarkKind,
  SourcePartsFragment,
  SpeakerPartsFragment,
  WordingPartsFragment,
} from '../client/generated/graphql.js';

export type CitedDate = DatePartsFragment;
export type CitedSource = SourcePartsFragment;
export type CitedWho = SpeakerPartsFragment;
export type CitedWording = WordingPartsFragment;
export type CitedVia = CitedWording['via'][number];

/** What a citation tells of the remark itself; everything else stands with the wording. */
export interface Spoken {
  readonly kind: RemarkKind;
  readonly speaker: CitedWho;
  /** When it was said; null where not known. */
  readonly said: CitedDate | null;
}

/** One printing in one source, and whose words it prints. A citation is made of exactly one. */
export interface Cited {
  readonly wording: CitedWording;
  readonly remark: Spoken;
}
