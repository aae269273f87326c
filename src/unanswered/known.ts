import type { Reader } from '../graph/graph.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import type { Asked, Known } from './statements.js';

/** The first id that leads nowhere, or to something that is not asked for there; null where there is none. */
export async function unknownAmong(reader: Reader, asked: Asked, known: readonly Known[]): Promise<UnknownId | null> {
  const labels = new Map(known.map((thing) => [thing.id, thing.labels]));
  const speakers = [...(asked.about ?? []), ...(asked.by ?? [])].map((id) => ({ id, label: 'Speaker' }));
  const wanted = [...speakers, ...(asked.of ?? []).map((id) => ({ id, label: 'Remark' }))];
  const unknown = wanted.find(({ id, label }) => !(labels.get(id) ?? []).includes(label));
  if (unknown === undefined) return null;
  return {
    __typename: 'UnknownId',
    id: unknown.id,
    reason: labels.has(unknown.id) ? 'OTHER_KIND' : 'ABSENT',
    nearest: await nearestTo(reader, unknown.id, [unknown.label]),
  };
}
