import {
  StoryDocument,
  StoryGoesOnDocument,
  type StoryEntryFragment,
  type StoryQuery,
} from '../../../client/generated/graphql.js';
import type { Asked } from '../page.js';

/** So many hundreds of entries are shown at once; what is behind them stands on a page of its own. */
const MOST_PAGES = 3;

/** A stretch of time as its address tells it, in EDTF; null where it is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Remarks and races in time, as many as are shown at once. */
export interface Story {
  readonly entries: readonly StoryEntryFragment[];
  readonly period: Period;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** How many pass the period, and whether that is all of them or “at least”. */
  readonly held: { readonly hits: number; readonly isExact: boolean };
  /** How much there is in each month, whatever the period. */
  readonly whole: StoryQuery['whole'];
}

/** Asks for what an address tells of: all, a period, or what is behind a place in either. */
export async function loadStory({ ask, query }: Pick<Asked, 'ask' | 'query'>): Promise<Story> {
  const period = { from: given(query, 'from'), to: given(query, 'to') };
  const isPeriod = period.from !== null || period.to !== null;
  const { timeline, whole } = await ask(StoryDocument, { ...period, after: given(query, 'after'), isPeriod });
  const entries = timeline.edges.map(({ node }) => node);
  let { pageInfo } = timeline;
  for (let page = 1; page < MOST_PAGES && pageInfo.hasNextPage; page += 1) {
    const { timeline: next } = await ask(StoryGoesOnDocument, { ...period, after: pageInfo.endCursor });
    entries.push(...next.edges.map(({ node }) => node));
    pageInfo = next.pageInfo;
  }
  return { entries, period, pageInfo, held: timeline.facets ?? whole.facets, whole };
}

const given = (query: URLSearchParams, name: string): string | null => query.get(name)?.trim() || null;
