import type { Ask } from '../../client/ask.js';
import { StoryDocument } from '../../client/generated/graphql.js';
import type { Page } from './page.js';
import { PAGES } from './routes.js';

/**
 * Loads one page of each kind, of the first things held, so that the database has planned what they ask before a reader does. What
 * fails here fails again for whoever asks, who is told.
 */
export async function rehearsePages(ask: Ask, signal: AbortSignal): Promise<void> {
  const ids = await someIds(ask).catch(() => []);
  for (const page of PAGES) {
    const params = paramsOf(page, ids);
    if (signal.aborted) return;
    if (params !== null) await page.load({ ...NOBODY, ask, params }).catch(() => null);
  }
}

/** The words are in the query for the page that finds; the others do not look at it. */
const NOBODY = {
  query: new URLSearchParams({ text: 'who said what to whom' }),
  locale: 'en-GB',
  origin: 'http://localhost',
  contact: null,
} as const;

/** A remark, its speaker, the one whom it answers, its source and a race, as far as there are any. */
async function someIds(ask: Ask): Promise<readonly string[]> {
  const { timeline } = await ask(StoryDocument, { isPeriod: false });
  return timeline.edges.flatMap(({ node: { node } }) => {
    if (node.__typename !== 'Remark') return [node.id];
    const answered = node.repliesTo.edges.flatMap(({ node: { to } }) =>
      to.__typename === 'Remark' ? [to.speaker.id] : [],
    );
    return [node.id, node.speaker.id, ...answered, ...(node.wording === null ? [] : [node.wording.source.id])];
  });
}

/** What stands in the place of the names in a page's address; null where nothing held fits it. */
function paramsOf({ path }: Page, ids: readonly string[]): Readonly<Record<string, string>> | null {
  const first = (kind: string): string | undefined => ids.find((id) => id.startsWith(`${kind}:`));
  if (path === '/exchange/:a/:b') {
    const [a, b] = new Set(ids.filter((id) => id.startsWith('athlete:') || id.startsWith('person:')));
    return a === undefined || b === undefined ? null : { a, b };
  }
  if (path === '/chain/:id') return named('id', first('remark'));
  const [, kind = '', rest] = path.split('/');
  if (rest !== ':name') return path.includes(':') ? null : {};
  return named('name', first(kind)?.slice(kind.length + 1));
}

const named = (name: string, value: string | undefined): Readonly<Record<string, string>> | null =>
  value === undefined ? null : { [name]: value };
