import { dateProperties } from '../graph/dated.js';
import { edgesInOrder, nodeRecord, type Records } from '../graph/records.js';
import { parseDate } from '../values/date.js';
import { orderKey } from '../values/order.js';
import type { EventKind } from './kinds.js';

/** An event as it is to be kept; its date as EDTF. */
export interface EventDraft {
  readonly id: string;
  readonly kind: EventKind;
  readonly name: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly hosts: readonly string[];
  readonly note: string | null;
}

export function eventRecords({ hosts, date, ...event }: EventDraft): Records {
  const day = date === null ? null : parseDate(date);
  const node = nodeRecord(event.id, ['Event'], {
    ...event,
    ...dateProperties('date', date),
    orderKey: orderKey({
      id: event.id,
      earliest: day?.earliest ?? null,
      latest: day?.latest ?? null,
      published: null,
    }),
  });
  return { nodes: [node], edges: edgesInOrder('HOSTED_BY', event.id, hosts) };
}
