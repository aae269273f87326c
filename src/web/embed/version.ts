import { createHash } from 'node:crypto';
import type { Snapshot } from './content.js';

/** The version of what is shown: the SHA-256 hash of its canonical JSON. */
export const versionOf = ({ of, extent, entries }: Pick<Snapshot, 'of' | 'extent' | 'entries'>): string =>
  hashOf(canonical({ of, extent, entries }));

/** JSON in which the keys of each object stand in order. */
export const canonical = (value: object): string => JSON.stringify(value, inOrder);

/** The SHA-256 hash of a text in UTF-8, as 64 hexadecimal digits. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
