import type { Extent } from './shelves.js';
import type { Band } from './story-scale.js';

/** Sizes of the drawing, in its own units, which are pixels. */
export const SIZE = {
  pitch: 13,
  radius: 4.5,
  arrow: 11,
  label: 17,
  pad: 9,
  band: 68,
  bars: 52,
  axis: 40,
  least: 700,
  most: 2400,
} as const;

/** One remark or race: a point, or a bar from where to where it may have been. */
export interface Mark {
  readonly id: string;
  readonly row: string;
  readonly x: number;
  readonly y: number;
  /** From where to where it reaches; null for a point. */
  readonly bar: Extent | null;
  /** Towards which side it may lie further off than is drawn. */
  readonly opens: { readonly before: boolean; readonly behind: boolean };
}

/** A band beside the time itself: of what is undated, or lies before or behind what is drawn. */
export interface BandBox extends Extent {
  readonly band: Band;
}
