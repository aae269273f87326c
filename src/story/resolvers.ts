import type { BasisResolvers, QueryResolvers, StoryResolvers } from '../generated/resolvers.js';
import { readList } from '../graph/listing.js';
import { then } from '../graph/shelf.js';
import type { Source } from '../source/source.js';
import { readAs } from '../thing/thing.js';
import { parseDate, type UncertainDate } from '../values/date.js';
import { pageRequest } from '../values/page.js';
import { STORIES } from './statements.js';

const readStory = readAs('Story');
const readSource = readAs('Source');

/** What an answer about firsts, counts and absences rests on. */
export interface BasisParent {
  readonly sources: readonly Source[];
  readonly independent: number;
}

export const Story: StoryResolvers = {
  parties: ({ id }, _args, { shelves }) =>
    then(shelves.parties.get(id), (ids) => Promise.all(ids.map(shelves.speaker))),
  openings: ({ id }, _args, { shelves }) => then(shelves.openings.get(id), (ids) => Promise.all(ids.map(shelves.any))),
  basis: ({ id }, _args, { shelves }) =>
    then(shelves.sourcesHeld.get(id), (held) => ({
      sources: held.map(({ source }) => readSource(source)),
      independent: held.filter(({ isDerived }) => !isDerived).length,
    })),
};

export const Basis: BasisResolvers = {
  sourcesHeld: ({ sources }) => sources.length,
  outlets: ({ sources }, _args, { shelves }) =>
    Promise.all([...new Set(sources.flatMap(({ outletId }) => outletId ?? []))].map(shelves.outlet)),
  from: ({ sources }) =>
    endOf(
      sources.map(({ published }) => published?.earliest ?? published?.latest),
      'first',
    ),
  to: ({ sources }) =>
    endOf(
      sources.flatMap(({ published, updated }) => [
        updated?.latest ?? updated?.earliest,
        published?.latest ?? published?.earliest,
      ]),
      'last',
    ),
};

export const stories: NonNullable<QueryResolvers['stories']> = (_root, { order, ...page }, { graph }) =>
  readList(
    graph,
    STORIES,
    { page: pageRequest('stories', page), filter: {}, descending: order === 'NAME_DESC' },
    readStory,
  );

function endOf(days: readonly (string | null | undefined)[], end: 'first' | 'last'): UncertainDate | null {
  const known = days.filter((day) => day != null).toSorted();
  const day = end === 'first' ? known.at(0) : known.at(-1);
  return day === undefined ? null : parseDate(day.slice(0, 'YYYY-MM-DD'.length));
}
