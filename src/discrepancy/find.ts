import { discrepancyOf, type Discrepancy } from '../claim/discrepancy.js';
import { CLAIM_PROPERTIES, type ClaimProperty } from '../claim/kinds.js';
import { propertiesOf, stretchesFor, type DiscrepancyKind } from '../claim/weight.js';
import type { Reader } from '../graph/graph.js';
import type { View } from '../source/seen.js';
import type { Shelves } from '../thing/shelves.js';
import { readAs } from '../thing/thing.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { encodeCursor } from '../values/cursor.js';
import { pageOf, type Page, type PageRequest } from '../values/page.js';
import { DISCREPANCIES, DISCREPANCIES_ON, DISCREPANCY_COUNT, type Found } from './statements.js';

export interface DiscrepancyRequest {
  readonly page: PageRequest;
  readonly things: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly properties: readonly ClaimProperty[] | null;
  readonly kinds: readonly DiscrepancyKind[] | null;
  readonly view: View | null;
}

export interface DiscrepancyPage extends Page<Discrepancy> {
  readonly __typename: 'DiscrepancyConnection';
  readonly view: View | null;
  /** null where something narrows it that only reading tells. */
  readonly totalCount: () => Promise<number> | null;
}

interface Reading {
  readonly graph: Reader;
  readonly shelves: Shelves;
}

/** Where a filter may leave out most, so many are looked at for one page; the cursor goes on where they end. */
const MOST_LOOKED_AT = 2000;
const MOST_CLAIMS = 100;

/** A page of discrepancies; or the first id of the filter that leads nowhere. Two statements: the ids, and the page. */
export async function findDiscrepancies(
  { graph, shelves }: Reading,
  request: DiscrepancyRequest,
): Promise<DiscrepancyPage | UnknownId> {
  const [unknown, page] = await Promise.all([unknownAmong(shelves, request), readPage(graph, request)]);
  if (unknown === null) return page;
  return { ...unknown, nearest: await nearestTo(graph, unknown.id, unknown.labels) };
}

type Unknown = Pick<UnknownId, '__typename' | 'id' | 'reason'> & { readonly labels: readonly string[] };

async function unknownAmong(shelves: Shelves, { things, sources }: DiscrepancyRequest): Promise<Unknown | null> {
  const [found, printing] = await Promise.all(
    [things, sources].map((ids) =>
      Promise.all((ids ?? []).map(async (id) => ({ id, thing: await shelves.thing(id) }))),
    ),
  );
  const absent = found?.find(({ thing }) => thing === null);
  if (absent !== undefined) return { __typename: 'UnknownId', id: absent.id, reason: 'ABSENT', labels: ['Entity'] };
  const other = printing?.find(({ thing }) => thing?.__typename !== 'Source');
  if (other === undefined) return null;
  const reason = other.thing === null ? 'ABSENT' : 'OTHER_KIND';
  return { __typename: 'UnknownId', id: other.id, reason, labels: ['Source'] };
}

async function readPage(graph: Reader, request: DiscrepancyRequest): Promise<DiscrepancyPage> {
  const { page, things, sources, view } = request;
  const stretches = stretchesFor(propertiesWanted(request));
  const isSifted = sources !== null || view !== null;
  const most = isSifted ? MOST_LOOKED_AT : page.take;
  const asked = { stretches, sources, view, after: page.after ?? '', take: page.take, most, claims: MOST_CLAIMS };
  const [row] =
    things === null ? await graph.read(DISCREPANCIES, asked) : await graph.read(DISCREPANCIES_ON, { ...asked, things });
  const { edges, pageInfo } = pageOf(page, row?.found ?? [], ({ key }) => key);
  const shown = edges.map(({ cursor, node }) => ({ cursor, node: discrepancyIn(node) }));
  // Where the budget ended before the page was full, it goes on behind the last one that was looked at.
  const isCutShort = isSifted && !pageInfo.hasNextPage && row?.looked === most && row.upTo !== null;
  const upTo = isCutShort ? { hasNextPage: true, endCursor: encodeCursor(page.list, row.upTo ?? '') } : {};
  return {
    __typename: 'DiscrepancyConnection',
    edges: shown,
    pageInfo: { ...pageInfo, ...upTo },
    view,
    totalCount: () => (isSifted || things !== null ? null : countOf(graph, stretches)),
  };
}

function propertiesWanted({ properties, kinds }: DiscrepancyRequest): readonly ClaimProperty[] {
  const ofKinds = kinds === null ? CLAIM_PROPERTIES : propertiesOf(kinds);
  return properties === null ? ofKinds : ofKinds.filter((property) => properties.includes(property));
}

async function countOf(graph: Reader, stretches: ReturnType<typeof stretchesFor>): Promise<number> {
  return (await graph.read(DISCREPANCY_COUNT, { stretches }))[0]?.count ?? 0;
}

const readClaim = readAs('Claim');

function discrepancyIn({ concernsId, property, claims, inView, leftOut }: Found): Discrepancy {
  return discrepancyOf(concernsId, property, {
    claims: claims.map(readClaim),
    leftOut: leftOut + inView - claims.length,
  });
}
