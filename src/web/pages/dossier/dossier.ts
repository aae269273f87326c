/** One remark that a reader has collected. */
export interface Collected {
  /** The remark's id. */
  readonly remark: string;
  /** The reader's own words on it; empty where there are none. */
  readonly note: string;
}

/** What a reader has collected, in the reader's own order. Each remark stands in it once. */
export interface Dossier {
  readonly entries: readonly Collected[];
}

export const EMPTY: Dossier = { entries: [] };

/** Puts a remark at the end; the same dossier where it has it already. */
export function withRemark(dossier: Dossier, remark: string): Dossier {
  return holds(dossier, remark) ? dossier : { entries: [...dossier.entries, { remark, note: '' }] };
}

export function withoutRemark({ entries }: Dossier, remark: string): Dossier {
  return { entries: entries.filter((entry) => entry.remark !== remark) };
}

export function withNote({ entries }: Dossier, remark: string, note: string): Dossier {
  return { entries: entries.map((entry) => (entry.remark === remark ? { ...entry, note } : entry)) };
}

/** Moves a remark by so many places, up where `by` is negative; never past an end. */
export function moved({ entries }: Dossier, remark: string, by: number): Dossier {
  const from = entries.findIndex((entry) => entry.remark === remark);
  const entry = entries[from];
  if (entry === undefined) return { entries };
  const to = Math.min(Math.max(from + by, 0), entries.length - 1);
  return { entries: entries.toSpliced(from, 1).toSpliced(to, 0, entry) };
}

export function holds({ entries }: Dossier, remark: string): boolean {
  return entries.some((entry) => entry.remark === remark);
}

/** As it is kept: with a number that says how to read it. */
export function written({ entries }: Dossier): string {
  return JSON.stringify({ version: VERSION, entries });
}

/** Reads what is kept; null where it is no dossier as this page writes them, in any part. An empty one where nothing is kept. */
export function readDossier(kept: string | null): Dossier | null {
  if (kept === null) return EMPTY;
  const value = parsed(kept);
  if (!isRecord(value) || value['version'] !== VERSION || !Array.isArray(value['entries'])) return null;
  const entries = value['entries'].filter(isCollected);
  const isWhole = entries.length === value['entries'].length;
  const isEachOnce = new Set(entries.map(({ remark }) => remark)).size === entries.length;
  return isWhole && isEachOnce ? { entries: entries.map(({ remark, note }) => ({ remark, note })) } : null;
}

const VERSION = 1;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCollected = (value: unknown): value is Collected =>
  isRecord(value) &&
  typeof value['remark'] === 'string' &&
  value['remark'].startsWith('remark:') &&
  typeof value['note'] === 'string';
