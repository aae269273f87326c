/** A query to begin with. `question` is the comment that it begins with: what it answers, in a sentence. */
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

/** The comment lines at the top, up to an empty one, as one sentence. */
function questionOf(query: string): string {
  const lines = /^(?:# .*\n)+/.exec(query)?.[0] ?? '';
  return lines.replaceAll(/^# /gm, '').replaceAll('\n', ' ').trim();
}
