import { reach } from '../chain/reach.js';
import type { Reader } from '../graph/graph.js';
import type { View } from '../source/seen.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { pageOf, type PageRequest } from '../values/page.js';
import type { Coverage } from './coverage.js';
import { matrixOf } from './matrix.js';
import { merged, type Merged } from './merge.js';
import { PRINTINGS_OF_REMARKS, REMARKS_BETWEEN, REMARKS_THAT_PASS, type Leads, type Passing } from './statements.js';

/** Which remarks: those of a chain, what speakers say to and about one another, or those that pass a filter. */
export type Scope = { readonly of: string } | { readonly between: readonly string[] } | { readonly filter: Passing };

export interface CoverageRequest {
  readonly scope: Scope;
  readonly page: PageRequest;
  readonly view: View | null;
}

/** So many remarks make a matrix, and so many columns are shown. */
const MOST_REMARKS = 1000;
const MOST_COLUMNS = 50;
/** So many remarks are looked at for a filter, in all; and so many keys it may lead by. */
const MOST_LOOKED = 10_000;
const MOST_KEYS = 20;

/** Two statements: which remarks, and who prints them. */
export async function cover(reader: Reader, { scope, page, view }: CoverageRequest): Promise<Coverage | UnknownId> {
  const found = await remarksIn(reader, scope);
  if ('__typename' in found) return found;
  const remarks = await reader.read(PRINTINGS_OF_REMARKS, { ids: found.ids, view });
  const seen = remarks.filter(({ isSeen }) => isSeen);
  const { rows, columns } = matrixOf(seen);
  const rest = page.after === null ? rows : rows.filter(({ orderKey }) => orderKey > (page.after ?? ''));
  const { edges, pageInfo } = pageOf(page, rest.slice(0, page.take), ({ orderKey }) => orderKey);
  return {
    __typename: 'Coverage',
    columns: columns.slice(0, MOST_COLUMNS),
    columnsMore: Math.max(0, columns.length - MOST_COLUMNS),
    rows: edges.map(({ node }) => node),
    totals: {
      remarks: rows.length,
      printed: rows.filter(({ cells }) => cells.length > 0).length,
      inOneColumn: rows.filter(({ onlyIn }) => onlyIn !== null).length,
      isComplete: found.isWhole,
    },
    outOfView: {
      remarks: remarks.length - seen.length,
      replies: 0,
      undecided: remarks.filter(({ isSeen, maybeSeen }) => maybeSeen && !isSeen).length,
    },
    pageInfo,
    view,
  };
}

function remarksIn(reader: Reader, scope: Scope): Promise<Merged | UnknownId> {
  if ('of' in scope) return ofChain(reader, scope.of);
  return 'between' in scope ? between(reader, scope.between) : passing(reader, scope.filter);
}

const TARGETS = ['Remark', 'Event', 'Race', 'Result'];
const SPEAKERS = ['Athlete', 'Person', 'Outlet', 'Group'];

async function ofChain(reader: Reader, id: string): Promise<Merged | UnknownId> {
  const found = await reach(reader, id, MOST_REMARKS);
  if (found?.anchorLabels.some((label) => TARGETS.includes(label)) === true) {
    return { ids: found.ids.slice(0, 2 * MOST_REMARKS), isWhole: found.isWhole };
  }
  const reason = found === null ? 'ABSENT' : 'OTHER_KIND';
  return { __typename: 'UnknownId', id, reason, nearest: await nearestTo(reader, id, TARGETS) };
}

async function between(reader: Reader, ids: readonly string[]): Promise<Merged | UnknownId> {
  const pairs = ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => ({ one, other })));
  const [row] = await reader.read(REMARKS_BETWEEN, { between: ids, pairs, looked: MOST_REMARKS + 1 });
  const unknown = ids.find((id) => row?.known.includes(id) !== true);
  if (unknown === undefined) return merged(row?.lists ?? [], MOST_REMARKS);
  return {
    __typename: 'UnknownId',
    id: unknown,
    reason: 'ABSENT',
    nearest: await nearestTo(reader, unknown, SPEAKERS),
  };
}

async function passing(reader: Reader, filter: Passing): Promise<Merged> {
  const leads = leadsOf(filter);
  const keys = Math.max(1, Object.values(leads).flat().length);
  return merged(
    await reader.read(REMARKS_THAT_PASS, { ...filter, leads, looked: Math.floor(MOST_LOOKED / keys) }),
    MOST_REMARKS,
  );
}

/** By the part of the filter for which there is an index, the narrowest kind first; else through all remarks. */
function leadsOf({ speakers, about, sources }: Passing): Leads {
  const none: Leads = { speakers: [], abouts: [], sources: [], all: [] };
  const few = (ids: readonly string[] | null): ids is readonly string[] => ids !== null && ids.length <= MOST_KEYS;
  if (few(sources)) return { ...none, sources: [...new Set(sources)] };
  if (few(about)) return { ...none, abouts: [...new Set(about)] };
  if (few(speakers)) return { ...none, speakers: [...new Set(speakers)] };
  return { ...none, all: ['ALL'] };
}
