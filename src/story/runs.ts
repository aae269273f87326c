import type { WordingDraft } from '../remark/write.js';

/** An unbroken stretch of print. */
export interface Run {
  readonly text: string;
  /** Whether it stands outside quotation marks. */
  readonly isReported: boolean;
}

/**
 * The unbroken stretches of a wording. What an editor put in or left out touches the words on both sides of it, so those
 * segments are joined; reported words stand alone; and between two quoted segments the print breaks off.
 */
export function runsOf({ segments }: Pick<WordingDraft, 'segments'>): readonly Run[] {
  return segments.reduce<readonly Run[]>((runs, { kind, text }, place) => {
    const before = segments[place - 1]?.kind;
    const isReported = kind === 'REPORTED';
    const last = runs.at(-1);
    const isBroken = last === undefined || last.isReported || isReported || (before === 'QUOTED' && kind === 'QUOTED');
    return isBroken ? [...runs, { text, isReported }] : [...runs.slice(0, -1), { text: last.text + text, isReported }];
  }, []);
}
