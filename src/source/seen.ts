import type { Property } from '../graph/records.js';

/** That something stands in a source: who published it, and from when it could be read there. */
export interface Sighting {
  readonly sourceId: string;
  readonly outletId: string | null;
  /** The first day from which it may have been readable; null where not known. */
  readonly earliest: string | null;
  /** The day from which it surely was; null where not known. */
  readonly latest: string | null;
}

/** Only what these printed, as it was surely known on a day; null lets everything pass. */
export type View = {
  readonly outlets: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly asOf: string | null;
};

/** What a view leaves out of an answer; of all these, how many may have been known by its day. */
export interface OutOfView {
  readonly remarks: number;
  readonly replies: number;
  readonly undecided: number;
}

export const NOTHING_OUT: OutOfView = { remarks: 0, replies: 0, undecided: 0 };

/**
 * Remarks, wordings and the shadows of replies bear where they were seen, as four lists of one length, so that a walk can ask
 * it of each thing without leaving it. An unknown first day sorts before all days, an unknown last one behind them.
 */
export function seenProperties(seen: readonly Sighting[]): Readonly<Record<string, Property>> {
  return {
    seenIn: seen.map(({ sourceId }) => sourceId),
    seenBy: seen.map(({ outletId }) => outletId ?? ''),
    seenFrom: seen.map(({ earliest }) => earliest?.slice(0, A_DAY) ?? ''),
    seenSurely: seen.map(({ latest }) => latest?.slice(0, A_DAY) ?? '~'),
  };
}

const A_DAY = 'YYYY-MM-DD'.length;

/** The first day of all; null where none is known. */
export function firstSeen(seen: readonly Sighting[]): string | null {
  const days = seen.map(({ earliest }) => earliest).filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}

/*
 * Conditions on what stands under a name in a statement, by its parameter `view`. A thing is in view when one of those whose
 * printings count had it by the day asked for, surely; it may be in view when that day is not before the first possible one.
 */
export const THING_IN_VIEW = seenAs('thing', 'seenSurely');
export const REMARK_IN_VIEW = seenAs('remark', 'seenSurely');
export const ANSWER_IN_VIEW = seenAs('answer', 'seenSurely');
export const WORDING_IN_VIEW = seenAs('wording', 'seenSurely');
export const REPLY_IN_VIEW = seenAs('reply', 'seenSurely');
export const SHADOW_IN_VIEW = seenAs('shadow', 'seenSurely');
export const MAKER_IN_VIEW = seenAs('maker', 'seenSurely');
export const THING_MAYBE_IN_VIEW = seenAs('thing', 'seenFrom');
export const REMARK_MAYBE_IN_VIEW = seenAs('remark', 'seenFrom');
export const MAKER_MAYBE_IN_VIEW = seenAs('maker', 'seenFrom');
export const ANSWER_MAYBE_IN_VIEW = seenAs('answer', 'seenFrom');
export const WORDING_MAYBE_IN_VIEW = seenAs('wording', 'seenFrom');
export const REPLY_MAYBE_IN_VIEW = seenAs('reply', 'seenFrom');
export const SHADOW_MAYBE_IN_VIEW = seenAs('shadow', 'seenFrom');

function seenAs(name: string, day: 'seenSurely' | 'seenFrom'): string {
  return `($view IS NULL OR any(place IN range(0, size(coalesce(${name}.seenIn, [])) - 1) WHERE
    ($view.outlets IS NULL AND $view.sources IS NULL
      OR ${name}.seenBy[place] IN coalesce($view.outlets, [])
      OR ${name}.seenIn[place] IN coalesce($view.sources, []))
    AND ($view.asOf IS NULL OR ${name}.${day}[place] <= $view.asOf))
    ${day === 'seenSurely' ? '' : `OR size(coalesce(${name}.seenIn, [])) = 0 AND $view.outlets IS NULL AND $view.sources IS NULL`})`;
}
