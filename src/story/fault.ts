/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a story, where, and what may have been meant. */
export interface Fault extends Place {
  /** What was expected, and what came. */
  readonly message: string;
  /** Near misses, nearest first. */
  readonly near: readonly string[];
}

export function fault(place: Place, message: string, near: readonly string[] = []): Fault {
  return { file: place.file, line: place.line, column: place.column, message, near };
}

/** As `seeds/x/remarks.yaml:12:5  unknown key "speeker" in remark:kerr-yes-men; did you mean "speaker"?`. */
export function printFault({ file, line, column, message, near }: Fault): string {
  const hint = near.length === 0 ? '' : `; did you mean ${near.map((word) => `"${word}"`).join(' or ')}?`;
  return `${file}:${line}:${column}  ${hint === '' ? message : message.replace(/\.$/, '')}${hint}`;
}

/** From top to bottom, file by file, each once. */
export function inReadingOrder(faults: readonly Fault[]): readonly Fault[] {
  const once = new Map(faults.map((item) => [printFault(item), item]));
  return [...once.values()].toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
