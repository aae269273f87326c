import { createHash } from 'node:crypto';
import type { Snapshot } from './content.js';

/** The version of what is shown: the SHA-256 hash of its canonical JSON, in which the keys of each object stand in order. */
export function versionOf({ of, extent, entries }: Pick<Snapshot, 'of' | 'extent' | 'entries'>): string {
  return createHash('sha256').update(JSON.stringify({ of, extent, entries }, inOrder)).digest('hex');
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
