import { claims, discrepancies } from '../claim/resolvers.js';
import type {
  AthleteResolvers,
  GroupResolvers,
  OutletResolvers,
  QueryResolvers,
  SpeakerKind,
  SpeakerResolvers,
} from '../generated/resolvers.js';
import { readList } from '../graph/listing.js';
import { then } from '../graph/shelf.js';
import { remarkFilter } from '../remark/filter.js';
import { isSpeaker, readAs, readThing } from '../thing/thing.js';
import type { Entity } from '../graph/entity.js';
import { MissingLinkError } from '../graph/errors.js';
import { pageRequest } from '../values/page.js';
import type { Speaker as SpeakerRow } from './speaker.js';
import { ATHLETES, SPEAKERS } from './statements.js';

const readRemark = readAs('Remark');
const readResult = readAs('Result');
const readSource = readAs('Source');
const readAthlete = readAs('Athlete');

export const Speaker: SpeakerResolvers = {
  __resolveType: ({ __typename }) => __typename,
  remarks: ({ id }, { order, filter, ...page }, { shelves }) => {
    const request = {
      page: pageRequest(`remarks of ${id}`, page),
      filter: remarkFilter(filter),
      descending: order === 'SAID_DESC',
    };
    return then(shelves.remarksOfSpeaker.get(id, request, readRemark), (found) => ({
      ...found,
      countBy: (by) => shelves.countsOfSpeaker.get(id, request.filter, by),
    }));
  },
  claims,
  discrepancies,
};

export const Athlete: AthleteResolvers = {
  results: ({ id }, args, { shelves }) =>
    shelves.resultsOfAthlete.get(
      id,
      { page: pageRequest(`results of ${id}`, args), filter: {}, descending: false },
      readResult,
    ),
};

export const Outlet: OutletResolvers = {
  sources: ({ id }, args, { shelves }) =>
    shelves.sourcesOfOutlet.get(
      id,
      { page: pageRequest(`sources of ${id}`, args), filter: {}, descending: false },
      readSource,
    ),
};

export const Group: GroupResolvers = {
  members: ({ id }, _args, { shelves }) =>
    then(shelves.members.get(id), (ids) => Promise.all(ids.map(shelves.speaker))),
};

export const speakers: NonNullable<QueryResolvers['speakers']> = (_root, { filter, order, ...page }, { graph }) =>
  readList(
    graph,
    SPEAKERS,
    {
      page: pageRequest('speakers', page),
      filter: { labels: filter?.kinds?.map((kind) => LABELS[kind]) ?? null, isNamed: filter?.isNamed ?? null },
      descending: order === 'NAME_DESC',
    },
    readSpeaker,
  );

export const athletes: NonNullable<QueryResolvers['athletes']> = (_root, { filter, order, ...page }, { graph }) =>
  readList(
    graph,
    ATHLETES,
    {
      page: pageRequest('athletes', page),
      filter: { countries: filter?.countries ?? null },
      descending: order === 'NAME_DESC',
    },
    readAthlete,
  );

const LABELS = { ATHLETE: 'Athlete', PERSON: 'Person', OUTLET: 'Outlet', GROUP: 'Group' } as const satisfies Record<
  SpeakerKind,
  SpeakerRow['__typename']
>;

function readSpeaker(entity: Entity): SpeakerRow {
  const thing = readThing(entity);
  if (isSpeaker(thing)) return thing;
  throw new MissingLinkError(`A speaker was expected, but ${entity.id} is ${thing.__typename}.`);
}
