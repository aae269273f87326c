import { edgesInOrder, nodeRecord, type Records } from '../graph/records.js';
import { searchable } from '../values/fold.js';
import { nameKey } from '../values/name-key.js';
import type { SpeakerKind } from './speaker.js';

/** A speaker as it is to be kept. */
export interface SpeakerDraft {
  readonly kind: SpeakerKind;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly note: string | null;
  /** Athletes only. */
  readonly country?: string | null;
  /** Persons only: false for one known by a description. */
  readonly isNamed?: boolean;
  /** Persons only. */
  readonly role?: string | null;
  /** Groups only. */
  readonly members?: readonly string[];
}

export function speakerRecords({ kind, members = [], ...speaker }: SpeakerDraft): Records {
  const { id, name, aliases } = speaker;
  const node = nodeRecord(id, ['Speaker', kind], {
    ...speaker,
    orderKey: nameKey(name, id),
    searchText: searchable([name, ...aliases]),
  });
  return { nodes: [node], edges: edgesInOrder('HAS_MEMBER', id, members) };
}
