import type { Claim } from '../claim/claim.js';
import type { View } from '../source/seen.js';
import type { Page } from '../values/page.js';
import type { Ruling } from './facts.js';

/** What a remark, or a speaker, asserts about races, marks and records, held against the results. */
export interface Checks {
  readonly __typename: 'Checks';
  readonly of: string;
  readonly assertions: readonly Check[];
  readonly pageInfo: Page<unknown>['pageInfo'];
  /** How many remarks were looked at for this page. */
  readonly looked: number;
  /** How many further claims these make, about what no result could decide. */
  readonly aside: number;
  readonly outOfView: { readonly remarks: number; readonly replies: number; readonly undecided: number };
  readonly view: View | null;
}

/** One claim, and what the results say to it. */
export interface Check extends Ruling {
  readonly claim: Claim;
  readonly remarkId: string;
}
