/**
 * A spreadsheet computes a cell that begins with one of these. A cell that does, whatever apostrophes and spaces stand before
 * it, gets one apostrophe more at its beginning; no other cell is touched. So `unguarded` gives back every letter.
 */
const COMPUTED = /^'*\s*[=+\-@＝＋－＠\t\r\n]/;
const GUARDED = /^'+\s*[=+\-@＝＋－＠\t\r\n]/;

export const guarded = (cell: string): string => (COMPUTED.test(cell) ? `'${cell}` : cell);

/** What a guarded cell says. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
