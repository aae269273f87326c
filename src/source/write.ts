import { dateProperties } from '../graph/dated.js';
import { edgeRecord, edgesInOrder, nodeRecord, type Records } from '../graph/records.js';
import { parseDate } from '../values/date.js';
import { searchable } from '../values/fold.js';
import type { Link } from '../values/link.js';
import { orderKey } from '../values/order.js';
import type { SourceKind } from './kinds.js';

/** A source as it is to be kept; dates as EDTF. */
export interface SourceDraft {
  readonly id: string;
  readonly title: string | null;
  readonly kind: SourceKind;
  readonly outletId: string | null;
  readonly authors: readonly string[];
  readonly held: boolean;
  readonly published: string | null;
  readonly updated: string | null;
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly language: string | null;
  readonly contentHash: string | null;
  readonly derivedFrom: readonly (Link & { readonly sourceId: string })[];
  readonly note: string | null;
}

export function sourceRecords(source: SourceDraft): Records {
  const { id, authors, derivedFrom, outletId, title } = source;
  const date = source.published === null ? null : parseDate(source.published);
  const node = nodeRecord(id, source.held ? ['Source', 'Held'] : ['Source'], {
    kind: source.kind,
    title,
    outletId,
    held: source.held,
    url: source.url,
    archivedUrl: source.archivedUrl,
    language: source.language,
    contentHash: source.contentHash,
    note: source.note,
    ...dateProperties('published', source.published),
    ...dateProperties('updated', source.updated),
    ...dateProperties('retrieved', source.retrieved),
    orderKey: orderKey({ id, earliest: date?.earliest ?? null, latest: date?.latest ?? null, published: null }),
    searchText: title === null ? null : searchable([title]),
  });
  const edges = [
    ...(outletId === null ? [] : [edgeRecord('PUBLISHED_BY', id, outletId)]),
    ...edgesInOrder('WRITTEN_BY', id, authors),
    ...derivedFrom.map(({ sourceId, basis, confidence, note }, position) =>
      edgeRecord('DERIVED_FROM', id, sourceId, { basis, confidence, note, position }),
    ),
  ];
  return { nodes: [node], edges };
}
