/** A query to begin with. `question` is the comment line that it begins with: what it answers. */
export interface Example {
  readonly file: string;
  readonly question: string;
  readonly query: string;
}

const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** The examples in the order of their file names; the first is the first tab. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([file, query]) => ({ file, question: questionOf(query), query: query.trimEnd() }));

function questionOf(query: string): string {
  return /^# (.*)/.exec(query)?.[1] ?? '';
}
