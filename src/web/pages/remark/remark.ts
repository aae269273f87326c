import type {
  RaceAwayFragment,
  RemarkPageQuery,
  RemarkPrintingsQuery,
  RemarkRacesQuery,
} from '../../../client/generated/graphql.js';

type Told = NonNullable<RemarkPageQuery['remark']>;
type Printed = NonNullable<RemarkPrintingsQuery['remark']>;

/** A remark with everything that its page tells. */
export type Remark = Told & Printed;

/** One source's printing of it. */
export type Printing = Remark['wordingDiff']['printings'][number];

/** The nearest races held; null where nothing can be told, as for a remark without a date. */
export type RacesAway = RemarkRacesQuery['timeline']['edges'][number]['node'];

export type RaceAway = RaceAwayFragment;
