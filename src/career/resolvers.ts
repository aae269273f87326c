import { readBasis } from '../basis/basis.js';
import type {
  CareerGapResolvers,
  CareerResolvers,
  CareerResultResolvers,
  CareerStepResolvers,
  QueryResolvers,
} from '../generated/resolvers.js';
import { then } from '../graph/shelf.js';
import { viewOf } from '../source/view.js';
import { readAs, readThing } from '../thing/thing.js';
import { parseDate } from '../values/date.js';
import { dayAround } from '../values/days.js';
import { pageRequest, type PageArguments } from '../values/page.js';
import { readCareer, type Lists } from './career.js';

const readRemark = readAs('Remark');

export const CareerResult: CareerResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const career: NonNullable<QueryResolvers['career']> = (_root, { of, disciplines, ...given }, context) =>
  readCareer(context, {
    id: of,
    page: pageRequest(`career of ${of}`, given),
    disciplines: disciplines ?? null,
    view: viewOf(given),
  });

export const Career: CareerResolvers = {
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

const MOST_TOLD = 20;

export const CareerStep: CareerStepResolvers = {
  bestHeld: ({ isBest }) => isBest,
  best: ({ best }) => best.slice(0, MOST_TOLD).map(({ result }) => result),
  orderUndecided: ({ undecided }) => undecided.slice(0, MOST_TOLD).map(({ result }) => result),
  orderUndecidedCount: ({ undecided }) => undecided.length,
  isPersonalBest: ({ result }, _args, { shelves }) =>
    result.records.some(({ code }) => code === 'PB') ||
    then(shelves.claimsOn.get(result.id), (claims) => (claims.map(readThing).some(isPersonalBest) ? true : null)),
  untilNext: ({ said }) => said,
};

/** A claim on a result that it is a personal best, unless it is held to be wrong. */
const isPersonalBest = (thing: ReturnType<typeof readThing>): boolean =>
  thing.__typename === 'Claim' &&
  thing.property === 'RECORD' &&
  thing.rank !== 'DEPRECATED' &&
  /^PB\b/.test(thing.value ?? '');

export const CareerGap: CareerGapResolvers = {
  from: ({ from }) => parseDate(from),
  to: ({ until }) => (until === null ? null : parseDate(dayAround(until, -1))),
  next: ({ next }) => next.map(({ race }) => race),
  said: ({ lists, key }, given) => remarks(lists.by, lists, key, given),
  saidAbout: ({ lists, key }, given) => remarks(lists.about, lists, key, given),
};

function remarks(shelf: Lists['by'], { filter }: Lists, key: string, given: PageArguments) {
  return shelf.get(key, { page: pageRequest(`remarks in ${key}`, given), filter, descending: false }, readRemark);
}
