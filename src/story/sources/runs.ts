import type { WordingDraft } from '../../remark/write.js';

/** The unbroken stretches of a wording: segments that touch one another joined, a new one wherever the print breaks off. */
export function runsOf({ segments }: Pick<WordingDraft, 'segments'>): readonly string[] {
  return segments.reduce<readonly string[]>((runs, { kind, text }, place) => {
    const before = segments[place - 1]?.kind;
    const isBroken =
      before === undefined ||
      before === 'REPORTED' ||
      kind === 'REPORTED' ||
      (before === 'QUOTED' && kind === 'QUOTED');
    return isBroken ? [...runs, text] : [...runs.slice(0, -1), `${runs.at(-1)}${text}`];
  }, []);
}
