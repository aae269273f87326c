import { claims, discrepancies } from '../claim/resolvers.js';
import type { CompetitionResolvers, QueryResolvers, RaceResolvers, ResultResolvers } from '../generated/resolvers.js';
import { readList } from '../graph/listing.js';
import { then } from '../graph/shelf.js';
import { replies, repliesToRace } from '../reply/resolvers.js';
import { readAs } from '../thing/thing.js';
import { dateBounds } from '../values/date-bounds.js';
import { pageRequest } from '../values/page.js';
import { disciplineOf } from './kinds.js';
import { COMPETITIONS, RACES } from './statements.js';

const readRace = readAs('Race');
const readResult = readAs('Result');
const readCompetition = readAs('Competition');

export const Competition: CompetitionResolvers = {
  races: ({ id }, args, { shelves }) =>
    shelves.racesOfCompetition.get(
      id,
      { page: pageRequest(`races of ${id}`, args), filter: {}, descending: false },
      readRace,
    ),
  claims,
  discrepancies,
};

export const Race: RaceResolvers = {
  competition: ({ competitionId }, _args, { shelves }) =>
    competitionId === null ? null : shelves.competition(competitionId),
  discipline: ({ discipline }) => disciplineOf(discipline),
  isScheduled: ({ scheduled }) => scheduled,
  results: ({ id }, _args, { shelves }) => then(shelves.results.get(id), (found) => found.map(readResult)),
  replies: repliesToRace,
  claims,
  discrepancies,
};

export const Result: ResultResolvers = {
  race: ({ raceId }, _args, { shelves }) => shelves.race(raceId),
  athlete: ({ athleteId }, _args, { shelves }) => shelves.athlete(athleteId),
  splits: ({ splitMetres, splitMarks, splitMillis }) =>
    splitMarks.map((mark, place) => ({ mark, metres: splitMetres[place] ?? 0, markMillis: splitMillis[place] ?? 0 })),
  replies,
  claims,
  discrepancies,
};

export const competitions: NonNullable<QueryResolvers['competitions']> = (
  _root,
  { filter, order, ...page },
  { graph },
) =>
  readList(
    graph,
    COMPETITIONS,
    {
      page: pageRequest('competitions', page),
      filter: dateBounds(filter?.from, filter?.to),
      descending: order === 'DATE_DESC',
    },
    readCompetition,
  );

export const races: NonNullable<QueryResolvers['races']> = (_root, { filter, order, ...page }, { graph }) =>
  readList(
    graph,
    RACES,
    {
      page: pageRequest('races', page),
      filter: {
        competitions: filter?.competitions ?? null,
        athletes: filter?.athletes ?? null,
        disciplines: filter?.disciplines ?? null,
        rounds: filter?.rounds ?? null,
        scheduled: filter?.isScheduled ?? null,
        ...dateBounds(filter?.from, filter?.to),
      },
      descending: order === 'DATE_DESC',
    },
    readRace,
  );
