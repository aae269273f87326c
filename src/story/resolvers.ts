import type { Held } from '../basis/basis.js';
import type { QueryResolvers, StoryResolvers } from '../generated/resolvers.js';
import { readList } from '../graph/listing.js';
import { then } from '../graph/shelf.js';
import type { Source } from '../source/source.js';
import { readAs } from '../thing/thing.js';
import type { UncertainDate } from '../values/date.js';
import { pageRequest } from '../values/page.js';
import { STORIES } from './statements.js';

const readStory = readAs('Story');
const readSource = readAs('Source');

export const Story: StoryResolvers = {
  parties: ({ id }, _args, { shelves }) =>
    then(shelves.parties.get(id), (ids) => Promise.all(ids.map(shelves.speaker))),
  openings: ({ id }, _args, { shelves }) => then(shelves.openings.get(id), (ids) => Promise.all(ids.map(shelves.any))),
  basis: ({ id }, _args, { shelves }) =>
    then(shelves.sourcesHeld.get(id), (held) =>
      heldOf(held.map(({ source, isDerived }) => ({ source: readSource(source), isDerived }))),
    ),
};

export const stories: NonNullable<QueryResolvers['stories']> = (_root, { order, ...page }, { graph }) =>
  readList(
    graph,
    STORIES,
    { page: pageRequest('stories', page), filter: {}, descending: order === 'NAME_DESC' },
    readStory,
  );

/** The sources that one story tells and that are held. */
function heldOf(held: readonly { readonly source: Source; readonly isDerived: boolean }[]): Held {
  const days = (of: (source: Source) => readonly (UncertainDate | null)[], end: 'earliest' | 'latest') =>
    held.flatMap(({ source }) => of(source).flatMap((date) => date?.[end] ?? [])).toSorted();
  return {
    sourcesHeld: held.length,
    independent: held.filter(({ isDerived }) => !isDerived).length,
    outletIds: [...new Set(held.flatMap(({ source }) => source.outletId ?? []))],
    from: days(({ published }) => [published], 'earliest').at(0) ?? null,
    to: days(({ published, updated }) => [published, updated], 'latest').at(-1) ?? null,
  };
}
