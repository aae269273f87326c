import { groupBy } from '../values/group.js';
import type { PrintedRemark } from './statements.js';

/** Who prints: an outlet with all its sources, or a source without an outlet. */
export interface Column {
  readonly id: string;
  readonly isOutlet: boolean;
  readonly remarks: number;
  readonly onlyHere: number;
  /** Whose most first; of equals by id. */
  readonly bySpeaker: readonly SpokenCount[];
}

export interface SpokenCount {
  readonly speakerId: string;
  readonly remarks: number;
  readonly onlyHere: number;
}

/** A remark, and by whom it is printed. */
export interface Row {
  readonly remarkId: string;
  readonly orderKey: string;
  readonly cells: readonly Cell[];
  /** The one column that prints it; null where none does, or several. */
  readonly onlyIn: string | null;
}

export interface Cell {
  readonly columnId: string;
  readonly wordingIds: readonly string[];
}

export interface Matrix {
  readonly rows: readonly Row[];
  /** Who prints most first; of equals by id. */
  readonly columns: readonly Column[];
}

/**
 * Who prints which of these remarks. A remark is counted once in a column, however often it is printed there; "only here" means
 * that no other column prints it.
 */
export function matrixOf(remarks: readonly PrintedRemark[]): Matrix {
  const speakers = new Map(remarks.map(({ id, speakerId }) => [id, speakerId]));
  const rows = remarks.map(rowOf);
  const entries = rows.flatMap(({ remarkId, cells, onlyIn }) =>
    cells.map(({ columnId }) => ({ columnId, speakerId: speakers.get(remarkId) ?? '', isOnly: onlyIn !== null })),
  );
  const outlets = new Set(remarks.flatMap(({ printings }) => printings.flatMap(([, , outlet]) => outlet ?? [])));
  const columns = [...groupBy(entries, ({ columnId }) => columnId)].map(([id, printed]): Column => ({
    id,
    isOutlet: outlets.has(id),
    ...counted(printed),
    bySpeaker: [...groupBy(printed, ({ speakerId }) => speakerId)]
      .map(([speakerId, spoken]) => ({ speakerId, ...counted(spoken) }))
      .toSorted((a, b) => b.remarks - a.remarks || (a.speakerId < b.speakerId ? -1 : 1)),
  }));
  return { rows, columns: columns.toSorted((a, b) => b.remarks - a.remarks || (a.id < b.id ? -1 : 1)) };
}

function rowOf({ id, orderKey, printings }: PrintedRemark): Row {
  const byColumn = groupBy(printings, ([, source, outlet]) => outlet ?? source);
  const cells = [...byColumn].map(([columnId, printed]) => ({
    columnId,
    wordingIds: printed.map(([wording]) => wording),
  }));
  return { remarkId: id, orderKey, cells, onlyIn: cells.length === 1 ? (cells[0]?.columnId ?? null) : null };
}

const counted = (entries: readonly { readonly isOnly: boolean }[]) => ({
  remarks: entries.length,
  onlyHere: entries.filter(({ isOnly }) => isOnly).length,
});
