import type { Content, Entry, Withdrawn } from './content.js';

/** What became of one entry between two versions. */
export interface Change {
  readonly id: string;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'words' | 'withdrawn' | 'particulars';
  /** The words that were there, quoted or in the editor's words; null where there were none, and where they are withdrawn. */
  readonly before: Told | null;
  readonly after: Told | null;
}

/** Words, and whether they are quoted. */
export interface Told {
  readonly words: string;
  readonly isQuoted: boolean;
}

/** What has changed between an older version and a newer one, in the newer one's order; what is gone comes last. */
export function changesBetween(
  older: readonly Entry[],
  { entries: newer, withdrawn }: Pick<Content, 'entries' | 'withdrawn'>,
): readonly Change[] {
  const gone = new Set(withdrawn.map(({ id }) => id));
  const before = new Map(older.map((entry) => [entry.id, entry]));
  const after = new Map(newer.map((entry) => [entry.id, entry]));
  return [
    ...newer.flatMap((entry) => changeOf(before.get(entry.id), entry)),
    ...older
      .filter(({ id }) => !after.has(id))
      .map(({ id, name, ...rest }): Change => {
        if (gone.has(id)) return { id, name, kind: 'withdrawn', before: null, after: null };
        return { id, name, kind: 'removed', before: toldBy(rest), after: null };
      }),
  ];
}

function changeOf(before: Entry | undefined, entry: Entry): readonly Change[] {
  const { id, name, withdrawn } = entry;
  const after = toldBy(entry);
  if (before === undefined) return [{ id, name, kind: 'added', before: null, after }];
  if (withdrawn !== null)
    return before.withdrawn === null ? [{ id, name, kind: 'withdrawn', before: null, after: null }] : [];
  const was = toldBy(before);
  if (was?.words !== after?.words || was?.isQuoted !== after?.isQuoted)
    return [{ id, name, kind: 'words', before: was, after }];
  return JSON.stringify(before) === JSON.stringify(entry)
    ? []
    : [{ id, name, kind: 'particulars', before: null, after: null }];
}

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
