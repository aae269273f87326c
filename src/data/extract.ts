import type {
  DataRemarkFragment,
  DataReplyFragment,
  DataThingFragment,
  DatePartsFragment,
  SourcePartsFragment,
  WordingPartsFragment,
} from '../client/generated/graphql.js';
import type { Scope } from './formats.js';

/** A remark with all its printings. */
export type DataRemark = DataRemarkFragment;
export type DataWording = WordingPartsFragment;
export type DataSource = SourcePartsFragment;
export type DataDate = DatePartsFragment;

/** What stands at an end of a reply, in a line: a remark that is not itself part of the extract, an event, a race or a result. */
export type DataThing = DataThingFragment;

/** A reply, and between which two things, by their ids. */
export interface DataLink extends DataReplyFragment {
  readonly from: string;
  readonly to: string;
}

/** What was taken from the graph to be written in some format. Everything that a link names is among `remarks` or `others`. */
export interface Extract {
  readonly scope: Scope;
  readonly id: string;
  /** What it is, for people. */
  readonly title: string;
  /** In the order of the API: the earliest first, for a chain causes before answers. */
  readonly remarks: readonly DataRemark[];
  readonly others: readonly DataThing[];
  readonly links: readonly DataLink[];
  /** What is missing, how much of it and why; null where the extract is whole. Every format has to say it. */
  readonly cut: string | null;
}

/** Nothing has the id that was asked for. */
export interface Unknown {
  readonly unknownId: string;
  /** The ids that look most like it. */
  readonly nearest: readonly string[];
}

export const isUnknown = (taken: Extract | Unknown): taken is Unknown => 'unknownId' in taken;
