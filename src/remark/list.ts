import type { Connection } from '../graph/listing.js';
import type { Reader } from '../graph/graph.js';
import { NOTHING_OUT, type OutOfView } from '../source/seen.js';
import type { Remark } from './remark.js';
import { REMARKS_OUT_OF_VIEW, type RemarkFilter } from './statements.js';

/** A page of remarks. The list at the root tells its filter, for whatever is counted of all that pass it. */
export interface RemarkList extends Connection<Remark> {
  readonly filter?: RemarkFilter;
}

/** What the view of a list leaves out of it. */
export async function outOfView(reader: Reader, filter: RemarkFilter | undefined): Promise<OutOfView> {
  if (filter === undefined || filter.view === null) return NOTHING_OUT;
  const [row] = await reader.read(REMARKS_OUT_OF_VIEW, filter);
  if (row === undefined) return NOTHING_OUT;
  return { remarks: row.remarks, replies: 0, undecided: filter.view.asOf === null ? 0 : row.undecided };
}
