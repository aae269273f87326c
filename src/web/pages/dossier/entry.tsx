import { RemarkLine } from '../parts/remark-line.js';
import type { Remark } from './contents.js';
import type { Collected } from './dossier.js';
import { DOSSIER } from './words.js';

/** One collected remark, with the reader's note and its place. */
export function Entry({
  entry: { remark: id, note },
  remark,
  place,
  isLast,
  locale,
  change,
}: {
  readonly entry: Collected;
  /** Null while it is asked for, undefined where nothing held has its id. */
  readonly remark: Remark | null | undefined;
  /** Counted from 1. */
  readonly place: number;
  readonly isLast: boolean;
  readonly locale: string;
  readonly change: {
    readonly move: (id: string, by: number) => void;
    readonly remove: (id: string) => void;
    readonly note: (id: string, note: string) => void;
  };
}) {
  return (
    <li class="collected">
      {remark ? <RemarkLine remark={remark} locale={locale} /> : <p>{id}</p>}
      {remark === undefined && <p>{DOSSIER.gone}</p>}
      <label>
        {remark ? DOSSIER.note(remark.speaker.name) : DOSSIER.noteUnknown}
        <textarea rows={2} value={note} onInput={({ currentTarget }) => change.note(id, currentTarget.value)} />
      </label>
      <p class="collected-buttons">
        <button type="button" disabled={place === 1} aria-label={DOSSIER.up(place)} onClick={() => change.move(id, -1)}>
          {DOSSIER.upSign}
        </button>
        <button type="button" disabled={isLast} aria-label={DOSSIER.down(place)} onClick={() => change.move(id, 1)}>
          {DOSSIER.downSign}
        </button>
        <button type="button" aria-label={DOSSIER.remove(place)} onClick={() => change.remove(id)}>
          {DOSSIER.removeSign}
        </button>
      </p>
    </li>
  );
}
