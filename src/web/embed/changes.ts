import type { Content, Entry, Withdrawn } from './content.js';

/** What became of one entry between two versions. */
export interface Change {
  readonly id: string;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'words' | 'withdrawn' | 'particulars';
  /** The words that were there, quoted or in the editor's words; null where there were none, where they were not kept, and where they are withdrawn. */
  readonly before: Told | null;
  readonly after: Told | null;
}

/** Words, and whether they are quoted. */
export interface Told {
  readonly words: string;
  readonly isQuoted: boolean;
}

/** What is known of an entry as it was: all of it, or no more than what tells it from another. */
export interface Earlier {
  readonly id: string;
  /** null where it was not kept. */
  readonly name: string | null;
  /** null where it had no words, and where they were not kept. */
  readonly told: Told | null;
  /** Whether the words of an entry, or that they are withdrawn, are what they were. */
  saysTheSame(entry: Entry): boolean;
  isTheSame(entry: Entry): boolean;
}

/** An entry that was kept whole. */
export const kept = (before: Entry): Earlier => ({
  id: before.id,
  name: before.name,
  told: toldBy(before),
  saysTheSame: (entry) => sayingOf(before) === sayingOf(entry),
  isTheSame: (entry) => JSON.stringify(before) === JSON.stringify(entry),
});

/** What has changed since an older version, in the newer one's order; what is gone comes last. */
export function changesBetween(
  older: readonly Earlier[],
  { entries: newer, withdrawn, left }: Pick<Content, 'entries' | 'withdrawn' | 'left'>,
): readonly Change[] {
  const before = new Map(older.map((entry) => [entry.id, entry]));
  const shown = new Set(newer.map(({ id }) => id));
  const isWithdrawn = new Set(withdrawn.map(({ id }) => id));
  const names = new Map(left.map(({ id, name }) => [id, name]));
  return [
    ...newer.flatMap((entry) => changeOf(before.get(entry.id), entry)),
    ...older
      .filter(({ id }) => !shown.has(id))
      .map(({ id, name, told }): Change => {
        const known = { id, name: name ?? names.get(id) ?? id, after: null };
        if (isWithdrawn.has(id)) return { ...known, kind: 'withdrawn', before: null };
        return { ...known, kind: 'removed', before: told };
      }),
  ];
}

function changeOf(before: Earlier | undefined, entry: Entry): readonly Change[] {
  const { id, name, withdrawn } = entry;
  const after = toldBy(entry);
  if (before === undefined) return [{ id, name, kind: 'added', before: null, after }];
  if (before.isTheSame(entry)) return [];
  if (before.saysTheSame(entry)) return [{ id, name, kind: 'particulars', before: null, after: null }];
  if (withdrawn !== null) return [{ id, name, kind: 'withdrawn', before: null, after: null }];
  return [{ id, name, kind: 'words', before: before.told, after }];
}

/** What an entry says, as one text to compare. */
export const sayingOf = (entry: Entry): string => JSON.stringify([toldBy(entry), entry.withdrawn !== null]);

function toldBy({ words, gist }: Pick<Entry, 'words' | 'gist'>): Told | null {
  if (words !== null) return { words, isQuoted: true };
  return gist === null ? null : { words: gist, isQuoted: false };
}

/** The older entries, but with nothing in them that has been withdrawn since. */
export function withoutWithdrawn(older: readonly Entry[], withdrawn: readonly Withdrawn[]): readonly Entry[] {
  const reasons = new Map(withdrawn.map(({ id, reason }) => [id, reason]));
  return older.map((entry) => {
    const reason = reasons.get(entry.id);
    return reason === undefined
      ? entry
      : { ...entry, standing: 'WITHDRAWN', words: null, gist: null, withdrawn: reason };
  });
}
