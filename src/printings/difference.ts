import type { DifferenceClass } from './kinds.js';
import type { Printed, PrintedStretch } from './printed.js';

/** One difference between two printings; a side on which nothing stands is empty. */
export interface Difference {
  readonly class: DifferenceClass;
  readonly here: readonly PrintedStretch[];
  readonly there: readonly PrintedStretch[];
  /** At which word here it stands, to put them in order. */
  readonly at: number;
}

/** What the steps of a comparison share. */
export interface Comparing {
  readonly here: Printed;
  readonly there: Printed;
  /** One of the two is, or is likely, a translation. */
  readonly isTranslated: boolean;
}

/** What stands before a word comes before what the word itself differs in. */
export const BEFORE = 0.5;

export type Ends = readonly [from: number, to: number];

/** What stands on either side between two rows of the same words; at the ends, before the first and behind the last. */
export interface Gaps {
  readonly here: Ends;
  readonly there: Ends;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}
