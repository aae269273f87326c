import type { RemarkFilter as RemarkFilterInput } from '../generated/resolvers.js';
import type { View } from '../source/seen.js';
import { dateBounds } from '../values/date-bounds.js';
import type { UncertainDate } from '../values/date.js';
import type { RemarkFilter } from './statements.js';

/** The filter as it is asked of the database; what is not given lets everything pass. */
export function remarkFilter(
  given: (RemarkFilterInput & Dates) | null | undefined,
  view: View | null = null,
): RemarkFilter {
  return {
    speakers: given?.speakers ?? null,
    about: given?.about ?? null,
    aboutBases: given?.aboutBasis ?? null,
    outlets: given?.outlets ?? null,
    sources: given?.sources ?? null,
    kinds: given?.kinds ?? null,
    standings: given?.standings ?? null,
    ...dateBounds(given?.from, given?.to),
    view,
  };
}

interface Dates {
  readonly from?: UncertainDate | null;
  readonly to?: UncertainDate | null;
}
