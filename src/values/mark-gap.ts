import { MARK_PRECISIONS, type Mark, type MarkPrecision } from './mark.js';

/** How much later one mark is than another, in milliseconds: at least, and at most. */
export interface MarkGap {
  readonly least: number;
  readonly most: number;
  /** That of the coarser mark. */
  readonly precision: MarkPrecision;
}

/**
 * How much longer `second` took than `first`. Marks are taken to a hundredth. One that is told less finely stands for all that
 * may have been rounded to it, up or down: 3:45.6 for 3:45.51 to 3:45.69. Below zero: the second was the quicker.
 */
export function gapBetween(first: Mark, second: Mark): MarkGap {
  const gap = second.millis - first.millis;
  const doubt = doubtOf(first) + doubtOf(second);
  const coarser = Math.min(...[first, second].map(({ precision }) => MARK_PRECISIONS.indexOf(precision)));
  return { least: gap - doubt, most: gap + doubt, precision: MARK_PRECISIONS[coarser] ?? 'SECOND' };
}

/** What a mark that is told to this precision may be away from the mark that was taken. */
function doubtOf({ precision }: Mark): number {
  return Math.max(0, UNITS[precision] - UNITS.HUNDREDTH);
}

const UNITS: Readonly<Record<MarkPrecision, number>> = { SECOND: 1000, TENTH: 100, HUNDREDTH: 10, THOUSANDTH: 1 };

/** A gap in words: `0.27 s`; `0.17 to 0.35 s` where the marks leave room; `at most 0.05 s` where they leave open who was quicker. */
export function gapInWords({ least, most }: Pick<MarkGap, 'least' | 'most'>): string {
  if (least < 0) return `at most ${seconds(Math.max(most, -least))} s`;
  return least === most ? `${seconds(least)} s` : `${seconds(least)} to ${seconds(most)} s`;
}

const seconds = (millis: number): string => (millis / 1000).toFixed(millis % 10 === 0 ? 2 : 3);
