import { readBasis } from '../basis/basis.js';
import { facets } from '../facets/resolvers.js';
import type {
  QueryResolvers,
  TimelineConnectionResolvers,
  TimelineEntryResolvers,
  TimelineFilter as TimelineFilterInput,
} from '../generated/resolvers.js';
import { then } from '../graph/shelf.js';
import { viewOf } from '../source/view.js';
import { dateBounds } from '../values/date-bounds.js';
import type { UncertainDate } from '../values/date.js';
import { pageRequest } from '../values/page.js';
import { findTimeline, outOfView } from './find.js';
import { TIMELINE_KINDS } from './kinds.js';
import type { TimelineFilter } from './statements.js';
import { bandOf } from './timeline.js';

export const timeline: NonNullable<QueryResolvers['timeline']> = (_root, { filter, ...given }, { graph }) =>
  findTimeline(graph, pageRequest('timeline', given), {
    filter: timelineFilter(filter),
    band: filter?.band ?? null,
    view: viewOf(given),
  });

interface Dates {
  readonly from?: UncertainDate | null;
  readonly to?: UncertainDate | null;
}

function timelineFilter(given: (TimelineFilterInput & Dates) | null | undefined): TimelineFilter {
  return {
    kinds: given?.kinds ?? TIMELINE_KINDS,
    speakers: given?.speakers ?? null,
    races: given?.races ?? null,
    outlets: given?.outlets ?? null,
    ...dateBounds(given?.from, given?.to),
  };
}

export const TimelineConnection: TimelineConnectionResolvers = {
  facets,
  outOfView: ({ asked }, _args, { graph }) => outOfView(graph, asked),
  basis: ({ asked: { view } }, _args, { graph }) => readBasis(graph, view),
};

export const TimelineEntry: TimelineEntryResolvers = {
  band: bandOf,
  label: ({ date }) => date?.text ?? 'undated',
  raceBefore: ({ races }) => then(races(), ({ before }) => before),
  racesOnTheDay: ({ races }) => then(races(), ({ onTheDay }) => onTheDay),
  raceAfter: ({ races }) => then(races(), ({ after }) => after),
};
