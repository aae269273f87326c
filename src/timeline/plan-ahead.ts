import type { Reader } from '../graph/graph.js';
import { findTimeline } from './find.js';

/**
 * Lets the database plan the two statements of a timeline before anybody asks, for the start page needs both: they are long, and
 * planned for seconds. No kind of thing is asked for, so nothing is looked at.
 */
export async function planTimelines(reader: Reader): Promise<void> {
  const filter = { kinds: [], speakers: null, races: null, outlets: null, from: null, to: null };
  const page = { list: 'timeline', after: null, before: null, take: 1, reversed: false };
  const { countBy } = await findTimeline(reader, page, { filter, band: null, view: null });
  await countBy(['MONTH']);
}
