import type { View } from '../source/seen.js';
import type { Page } from '../values/page.js';
import type { Column, Row } from './matrix.js';

/** Who printed which of some remarks. */
export interface Coverage {
  readonly __typename: 'Coverage';
  readonly columns: readonly Column[];
  readonly columnsMore: number;
  readonly rows: readonly Row[];
  readonly totals: {
    readonly remarks: number;
    readonly printed: number;
    readonly inOneColumn: number;
    readonly isComplete: boolean;
  };
  readonly outOfView: { readonly remarks: number; readonly replies: number; readonly undecided: number };
  readonly pageInfo: Page<unknown>['pageInfo'];
  readonly view: View | null;
}
