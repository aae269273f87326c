import type { DataWording } from './extract.js';

/** A run of words as the source prints it without a break: within one pair of quotation marks, or in the reporter's own sentence. */
export interface Stretch {
  readonly isQuoted: boolean;
  /** Letter for letter as printed, without the outer marks. */
  readonly text: string;
}

type Segment = DataWording['segments'][number];

/**
 * The stretches of a printing, in order. What an editor put in or left out (`[Kerr]`, `...`) belongs to the quotation in which it
 * stands; two quoted segments in a row are two quotations, for the source closes the marks between them.
 */
export function stretchesOf({ segments }: Pick<DataWording, 'segments'>): readonly Stretch[] {
  return runsOf(segments).map((run) => ({
    isQuoted: run.some(({ kind }) => kind === 'QUOTED'),
    text: run.map(({ text }) => text).join(''),
  }));
}

function runsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  for (const segment of segments) {
    const run = runs.at(-1);
    if (run !== undefined && goesOn(run.at(-1), segment)) run.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

const goesOn = (before: Segment | undefined, next: Segment): boolean =>
  before !== undefined &&
  before.kind !== 'REPORTED' &&
  next.kind !== 'REPORTED' &&
  !(isQuoted(before) && isQuoted(next));

const isQuoted = ({ kind }: Segment): boolean => kind === 'QUOTED';

export const quotedOf = (wording: Pick<DataWording, 'segments'>): readonly string[] =>
  stretchesOf(wording).flatMap(({ isQuoted: quoted, text }) => (quoted ? [text] : []));

export const reportedOf = (wording: Pick<DataWording, 'segments'>): readonly string[] =>
  stretchesOf(wording).flatMap(({ isQuoted: quoted, text }) => (quoted ? [] : [text]));
