import { firstFree } from './lines.js';
import { SIZE } from './sizes.js';

/** A race: an upright line through all rows, with its name at the top. */
export interface RaceMark {
  readonly id: string;
  readonly x: number;
  /** Where its name stands: at the right of the line, or at its left where the picture ends too soon. */
  readonly labelX: number;
  readonly labelY: number;
}

/** Names of races that would run into one another stand one below the other. */
export function raceMarks(races: readonly { readonly id: string; readonly x: number }[]): {
  readonly marks: readonly RaceMark[];
  readonly levels: number;
} {
  const ends: number[] = [];
  const marks = races
    .toSorted((a, b) => a.x - b.x)
    .map(({ id, x }) => {
      const labelX = Math.min(x, SIZE.width - SIZE.side - SIZE.flagWidth);
      const level = firstFree(ends, labelX);
      ends[level] = labelX + SIZE.flagWidth;
      return { id, x, labelX, labelY: SIZE.axis + level * SIZE.flag };
    });
  return { marks, levels: ends.length };
}
