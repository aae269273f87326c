import { z } from 'zod';
import { COUNTED, countedRow, type Counting } from '../facets/counted.js';
import { entityRow } from '../graph/entity.js';
import { optional } from '../graph/row.js';
import { given, statement } from '../graph/statement.js';
import { RESULT_STATUSES } from '../race/kinds.js';
import { REPLY_IN_VIEW, THING_IN_VIEW, THING_MAYBE_IN_VIEW, type View } from '../source/seen.js';
import type { TimelineKind } from './kinds.js';

/** Which things to list; null lets everything pass. Days, the last of them closed by `~`. */
export type TimelineFilter = {
  readonly kinds: readonly TimelineKind[];
  readonly speakers: readonly string[] | null;
  readonly races: readonly string[] | null;
  readonly outlets: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
};

/** By which way things are read: the kinds that are read in their order, and the ids under which others are looked up. */
export type Ways = {
  readonly inOrder: readonly TimelineKind[];
  readonly remarksOf: readonly string[];
  readonly remarksOn: readonly string[];
  readonly racesOf: readonly string[];
  readonly racesNamed: readonly string[];
  readonly resultsOf: readonly string[];
  readonly resultsIn: readonly string[];
  readonly sourcesOf: readonly string[];
};

/** How many things one reading looks at, whether they pass or not. */
export type Look = {
  readonly remarks: number;
  readonly races: number;
  readonly results: number;
  readonly sources: number;
  readonly events: number;
};

/** What a stretch of a timeline is read by: places in the order, with nothing before the first and nothing behind the last. */
export type StretchAsked = {
  readonly filter: TimelineFilter;
  readonly view: View | null;
  readonly ways: Ways;
  readonly look: Look;
  readonly after: string;
  readonly before: string;
  readonly take: number;
};

/** A date may have been then: it ends on the first day or later, and begins on the last or earlier. Undated things do not pass. */
const REMARK_THEN = `($filter.from IS NULL OR thing.said IS NOT NULL AND coalesce(thing.saidLatest, '~') >= $filter.from)
          AND ($filter.to IS NULL OR thing.said IS NOT NULL AND coalesce(thing.saidEarliest, '') <= $filter.to)`;
const HAPPENED_THEN = `($filter.from IS NULL OR thing.date IS NOT NULL AND coalesce(thing.dateLatest, '~') >= $filter.from)
          AND ($filter.to IS NULL OR thing.date IS NOT NULL AND coalesce(thing.dateEarliest, '') <= $filter.to)`;
const PUBLISHED_THEN = `($filter.from IS NULL OR thing.published IS NOT NULL AND coalesce(thing.publishedLatest, '~') >= $filter.from)
          AND ($filter.to IS NULL OR thing.published IS NOT NULL AND coalesce(thing.publishedEarliest, '') <= $filter.to)`;

/** A source whose word counts in a view. */
const COUNTS = `(source.outletId IN coalesce($view.outlets, []) OR source.id IN coalesce($view.sources, []))`;

/** As of a day, what happens is in view when it surely had happened; of some sources, when one of them claims something of it. */
const RACE_IN_VIEW = `($view IS NULL OR ($view.asOf IS NULL OR coalesce(left(thing.dateLatest, 10) <= $view.asOf, false))
            AND ($view.outlets IS NULL AND $view.sources IS NULL OR EXISTS {
              (thing)<-[:RAN_IN*0..1]-()<-[:CONCERNS]-(:Claim)-[:MADE_BY]->(source:Source) WHERE ${COUNTS}
            }))`;
export const RESULT_IN_VIEW = `($view IS NULL OR ($view.asOf IS NULL OR coalesce(left(thing.dateLatest, 10) <= $view.asOf, false))
            AND ($view.outlets IS NULL AND $view.sources IS NULL OR EXISTS {
              (thing)<-[:CONCERNS]-(:Claim)-[:MADE_BY]->(source:Source) WHERE ${COUNTS}
            }))`;
const SOURCE_IN_VIEW = `($view IS NULL OR ($view.asOf IS NULL OR coalesce(left(thing.publishedLatest, 10) <= $view.asOf, false))
            AND ($view.outlets IS NULL AND $view.sources IS NULL
                 OR thing.outletId IN coalesce($view.outlets, []) OR thing.id IN coalesce($view.sources, [])))`;
const EVENT_IN_VIEW = `($view IS NULL OR ($view.asOf IS NULL OR coalesce(left(thing.dateLatest, 10) <= $view.asOf, false))
            AND ($view.outlets IS NULL AND $view.sources IS NULL
              OR EXISTS { (thing)<-[:CONCERNS]-(:Claim)-[:MADE_BY]->(source:Source) WHERE ${COUNTS} }
              OR EXISTS { (thing)<-[:SAID_AT]-(:Remark)-[:PRINTED_AS]->(:Wording)-[:IN]->(source:Source) WHERE ${COUNTS} }))`;

const REMARK_FITS = `($filter.speakers IS NULL OR thing.speakerId IN $filter.speakers)
          AND ($filter.outlets IS NULL OR any(outlet IN coalesce(thing.seenBy, []) WHERE outlet IN $filter.outlets))
          AND ${REMARK_THEN}`;
const REMARK_PASSES = `${REMARK_FITS} AND ${THING_IN_VIEW}`;
const RACE_PASSES = `($filter.speakers IS NULL OR EXISTS {
            (thing)<-[:RAN_IN]-(result:Result) WHERE result.athleteId IN $filter.speakers
          })
          AND ($filter.outlets IS NULL OR EXISTS {
            (thing)<-[:RAN_IN*0..1]-()<-[:CONCERNS]-(:Claim)-[:MADE_BY]->(source:Source)
            WHERE source.outletId IN $filter.outlets
          })
          AND ${HAPPENED_THEN} AND ${RACE_IN_VIEW}`;
/** A result to which a source gives a record is a record, and no plain result. */
const RESULT_PASSES = `CASE WHEN size(coalesce(thing.records, [])) > 0 THEN 'RECORD' ELSE 'RESULT' END IN $filter.kinds
          AND ($filter.speakers IS NULL OR thing.athleteId IN $filter.speakers)
          AND ($filter.outlets IS NULL OR EXISTS {
            (thing)<-[:CONCERNS]-(:Claim)-[:MADE_BY]->(source:Source) WHERE source.outletId IN $filter.outlets
          })
          AND ${HAPPENED_THEN} AND ${RESULT_IN_VIEW}`;
const SOURCE_PASSES = `($filter.speakers IS NULL OR thing.outletId IN $filter.speakers OR EXISTS {
            (thing)-[:WRITTEN_BY]->(author:Speaker) WHERE author.id IN $filter.speakers
          })
          AND ($filter.outlets IS NULL OR thing.outletId IN $filter.outlets)
          AND ${PUBLISHED_THEN} AND ${SOURCE_IN_VIEW}`;
const EVENT_PASSES = `($filter.speakers IS NULL
            OR EXISTS { (thing)-[:HOSTED_BY]->(host:Speaker) WHERE host.id IN $filter.speakers }
            OR EXISTS { (thing)<-[:SAID_AT]-(spoken:Remark) WHERE spoken.speakerId IN $filter.speakers })
          AND ($filter.outlets IS NULL
            OR EXISTS { (thing)-[:HOSTED_BY]->(host:Speaker) WHERE host.id IN $filter.outlets }
            OR EXISTS {
              (thing)<-[:CONCERNS]-(:Claim)-[:MADE_BY]->(source:Source) WHERE source.outletId IN $filter.outlets
            })
          AND ${HAPPENED_THEN} AND ${EVENT_IN_VIEW}`;

const PASSES = `CASE
      WHEN thing:Remark THEN ${REMARK_PASSES}
      WHEN thing:Race THEN ${RACE_PASSES}
      WHEN thing:Result THEN ${RESULT_PASSES}
      WHEN thing:Source THEN ${SOURCE_PASSES}
      ELSE ${EVENT_PASSES}
    END`;

const WITHIN = `thing.orderKey > $after AND thing.orderKey < $before`;

/** What turns a reading round: towards later things, or towards earlier ones. */
interface Turn {
  readonly ORDER: string;
  readonly REMARKS_OF: string;
  readonly RESULTS_OF: string;
  readonly SOURCES_OF: string;
  readonly ABOUT: string;
  readonly ANSWERS: string;
  readonly RACES_OF: string;
  readonly FARTHEST: string;
  readonly NEARER: string;
}

const FORWARDS: Turn = {
  ORDER: 'ORDER BY thing.orderKey',
  REMARKS_OF: 'ORDER BY thing.speakerId, thing.orderKey',
  RESULTS_OF: 'ORDER BY thing.athleteId, thing.orderKey',
  SOURCES_OF: 'ORDER BY thing.outletId, thing.orderKey',
  ABOUT: 'ORDER BY about.toId, about.orderKey',
  ANSWERS: 'ORDER BY reply.toId, reply.orderKey',
  RACES_OF: 'ORDER BY result.athleteId, result.orderKey',
  FARTHEST: 'max(thing.orderKey)',
  NEARER: '<=',
};

const BACKWARDS: Turn = {
  ORDER: 'ORDER BY thing.orderKey DESC',
  REMARKS_OF: 'ORDER BY thing.speakerId DESC, thing.orderKey DESC',
  RESULTS_OF: 'ORDER BY thing.athleteId DESC, thing.orderKey DESC',
  SOURCES_OF: 'ORDER BY thing.outletId DESC, thing.orderKey DESC',
  ABOUT: 'ORDER BY about.toId DESC, about.orderKey DESC',
  ANSWERS: 'ORDER BY reply.toId DESC, reply.orderKey DESC',
  RACES_OF: 'ORDER BY result.athleteId DESC, result.orderKey DESC',
  FARTHEST: 'min(thing.orderKey)',
  NEARER: '>=',
};

/** The things on which remarks of a race hang: it, and its results. */
const RACE_AND_RESULTS = `MATCH (race:Entity {id: raceId})
      UNWIND [race.id] + COLLECT { MATCH (race)<-[:RAN_IN]-(result:Result) RETURN result.id ORDER BY result.id } AS key`;

/**
 * A timeline is put together from several readings, each of things of one kind, in the one order, mostly from an index that
 * keeps it, and each of so many things at most, whether they pass or not. A reading that met its most is complete only up to
 * the last thing that it looked at, its end. What stands beyond the nearest end of all is left for the next page: so nothing
 * is lost, however few of what is looked at pass. Things are grouped before they are sorted: a row that is sorted would else
 * be kept with all that was found in it.
 */
const readings = ({ ORDER, REMARKS_OF, RESULTS_OF, SOURCES_OF, ABOUT, ANSWERS, RACES_OF, FARTHEST, NEARER }: Turn) => `
    CALL () {
      MATCH (thing:Remark) WHERE ${WITHIN}
      WITH thing ${ORDER} LIMIT CASE WHEN 'REMARK' IN $ways.inOrder THEN $look.remarks ELSE 0 END
      RETURN collect(thing) AS found,
             CASE WHEN count(thing) = $look.remarks THEN ${FARTHEST} END AS end
      UNION ALL
      UNWIND $ways.remarksOf AS key
      CALL (key) {
        MATCH (thing:Remark) USING INDEX SEEK thing:Remark(speakerId, orderKey) WHERE thing.speakerId = key AND ${WITHIN}
        WITH thing ${REMARKS_OF} LIMIT $look.remarks
        RETURN collect(thing) AS found,
               CASE WHEN count(thing) = $look.remarks THEN ${FARTHEST} END AS end
      }
      RETURN found, end
      UNION ALL
      UNWIND $ways.remarksOn AS raceId
      ${RACE_AND_RESULTS}
      CALL (key) {
        MATCH (thing:Remark)-[about:ABOUT]->() USING INDEX SEEK about:ABOUT(toId, orderKey)
        WHERE about.toId = key AND about.orderKey > $after AND about.orderKey < $before
        WITH thing, about ${ABOUT} LIMIT $look.remarks
        RETURN collect(thing) AS found,
               CASE WHEN count(thing) = $look.remarks THEN ${FARTHEST} END AS end
      }
      RETURN found, end
      UNION ALL
      UNWIND $ways.remarksOn AS raceId
      ${RACE_AND_RESULTS}
      CALL (key) {
        MATCH (thing:Remark)-[reply:RESPONDS_TO]->() USING INDEX SEEK reply:RESPONDS_TO(toId, orderKey)
        WHERE reply.toId = key AND reply.orderKey > $after AND reply.orderKey < $before AND ${WITHIN}
        WITH thing, reply ${ANSWERS} LIMIT $look.remarks
        RETURN collect(CASE WHEN ${REPLY_IN_VIEW} THEN thing END) AS found,
               CASE WHEN count(thing) = $look.remarks THEN ${FARTHEST} END AS end
      }
      RETURN found, end
      UNION ALL
      MATCH (thing:Race) WHERE ${WITHIN}
      WITH thing ${ORDER} LIMIT CASE WHEN 'RACE' IN $ways.inOrder THEN $look.races ELSE 0 END
      RETURN collect(thing) AS found,
             CASE WHEN count(thing) = $look.races THEN ${FARTHEST} END AS end
      UNION ALL
      UNWIND $ways.racesOf AS key
      CALL (key) {
        MATCH (result:Result) USING INDEX SEEK result:Result(athleteId, orderKey)
        WHERE result.athleteId = key AND result.orderKey > $afterDates AND result.orderKey < $beforeDates
        WITH result ${RACES_OF} LIMIT $look.races
        MATCH (result)-[:RAN_IN]->(thing:Race)
        RETURN collect(CASE WHEN ${WITHIN} THEN thing END) AS found,
               CASE WHEN count(thing) = $look.races THEN ${FARTHEST} END AS end
      }
      RETURN found, end
      UNION ALL
      UNWIND $ways.racesNamed AS key
      CALL (key) {
        MATCH (thing:Entity) USING INDEX SEEK thing:Entity(id) WHERE thing.id = key AND thing:Race AND ${WITHIN}
        RETURN collect(thing) AS found, null AS end
      }
      RETURN found, end
      UNION ALL
      MATCH (thing:Result) WHERE ${WITHIN}
      WITH thing ${ORDER} LIMIT CASE WHEN 'RESULT' IN $ways.inOrder THEN $look.results ELSE 0 END
      RETURN collect(thing) AS found,
             CASE WHEN count(thing) = $look.results THEN ${FARTHEST} END AS end
      UNION ALL
      UNWIND $ways.resultsOf AS key
      CALL (key) {
        MATCH (thing:Result) USING INDEX SEEK thing:Result(athleteId, orderKey) WHERE thing.athleteId = key AND ${WITHIN}
        WITH thing ${RESULTS_OF} LIMIT $look.results
        RETURN collect(thing) AS found,
               CASE WHEN count(thing) = $look.results THEN ${FARTHEST} END AS end
      }
      RETURN found, end
      UNION ALL
      UNWIND $ways.resultsIn AS key
      CALL (key) {
        MATCH (:Entity {id: key})<-[:RAN_IN]-(thing:Result) WHERE ${WITHIN}
        RETURN collect(thing) AS found, null AS end
      }
      RETURN found, end
      UNION ALL
      MATCH (thing:Source) WHERE ${WITHIN}
      WITH thing ${ORDER} LIMIT CASE WHEN 'PUBLICATION' IN $ways.inOrder THEN $look.sources ELSE 0 END
      RETURN collect(thing) AS found,
             CASE WHEN count(thing) = $look.sources THEN ${FARTHEST} END AS end
      UNION ALL
      UNWIND $ways.sourcesOf AS key
      CALL (key) {
        MATCH (thing:Source) USING INDEX SEEK thing:Source(outletId, orderKey) WHERE thing.outletId = key AND ${WITHIN}
        WITH thing ${SOURCES_OF} LIMIT $look.sources
        RETURN collect(thing) AS found,
               CASE WHEN count(thing) = $look.sources THEN ${FARTHEST} END AS end
      }
      RETURN found, end
      UNION ALL
      UNWIND $ways.sourcesOf AS key
      CALL (key) {
        MATCH (:Entity {id: key})<-[:WRITTEN_BY]-(thing:Source) WHERE ${WITHIN}
        WITH thing ${ORDER} LIMIT $look.sources
        RETURN collect(thing) AS found,
               CASE WHEN count(thing) = $look.sources THEN ${FARTHEST} END AS end
      }
      RETURN found, end
      UNION ALL
      MATCH (thing:Event) WHERE ${WITHIN}
      WITH thing ${ORDER} LIMIT CASE WHEN 'EVENT' IN $ways.inOrder THEN $look.events ELSE 0 END
      RETURN collect(thing) AS found,
             CASE WHEN count(thing) = $look.events THEN ${FARTHEST} END AS end
    }
    WITH collect({found: found, end: end}) AS readings
    WITH readings, reduce(nearest = null, reading IN readings |
      CASE WHEN reading.end IS NULL OR nearest ${NEARER} reading.end THEN nearest ELSE reading.end END) AS end
    UNWIND [reading IN readings | reading.found] + [[null]] AS found
    UNWIND found AS thing
    WITH end, thing, count(*) AS times
    WITH end, CASE WHEN ${PASSES} THEN thing END AS thing ${ORDER}
    WITH end, [thing IN collect(thing) WHERE end IS NULL OR thing.orderKey ${NEARER} end][..$take] AS things`;

const READ_FORWARDS = readings(FORWARDS);
const READ_BACKWARDS = readings(BACKWARDS);

/** Each thing, and the first day by which a remark could surely be read; then the place up to which it is complete, or null. */
const AS_ENTRIES = `RETURN end, [thing IN things | {
      thing: {labels: labels(thing), properties: thing {.*}},
      publicBy: reduce(first = null, day IN coalesce(thing.seenSurely, []) |
        CASE WHEN day = '~' OR first <= day THEN first ELSE day END)
    }] AS things`;

const stretchRow = z.object({
  end: optional(z.string()),
  things: z.array(z.object({ thing: entityRow, publicBy: optional(z.string()) })),
});
/** A thing of a timeline, as it is read. */
export type FoundThing = z.infer<typeof stretchRow>['things'][number];

export const TIMELINE = {
  forwards: statement({
    name: 'timeline.stretch',
    given: given<StretchAsked & Places>(),
    row: stretchRow,
    text: /* cypher */ `
    CYPHER 5
    ${READ_FORWARDS}
    ${AS_ENTRIES}
  `,
  }),
  backwards: statement({
    name: 'timeline.stretchBackwards',
    given: given<StretchAsked & Places>(),
    row: stretchRow,
    text: /* cypher */ `
    CYPHER 5
    ${READ_BACKWARDS}
    ${AS_ENTRIES}
  `,
  }),
};

/** The dates of both places: a result stands beside its race, under another id. */
type Places = { readonly afterDates: string; readonly beforeDates: string };

/** The things of a timeline from its start, counted. What was not looked at leaves the counts inexact. */
export const FACETS_OF_TIMELINE = statement({
  name: 'timeline.facets',
  given: given<StretchAsked & Places & Counting>(),
  row: countedRow,
  text: /* cypher */ `
    CYPHER 5
    ${READ_FORWARDS}
    WITH '' AS key, things[..$most] AS hits, end IS NULL AND size(things) <= $most AS isExact
    ${COUNTED}
    RETURN size AS hits, isExact, facets
  `,
});

/** From the first to the last day of a remark, and who said it. An open start is empty, an open end `~`. */
export type Moment = {
  readonly key: string;
  readonly first: string;
  readonly last: string;
  readonly speakerId: string;
};

const nearRow = z.object({ thing: entityRow, status: optional(z.enum(RESULT_STATUSES)) });
/** A race near a remark, and how it ended for who said it, where such a result is held. */
export type NearRace = z.infer<typeof nearRow>;

/**
 * Around each moment the nearest races that were run and are dated: those that ended before it, from the latest beginning
 * back; those that began after it, from the earliest end on; and those within it. A race that may lie on both sides is none
 * of them. Those with an open end that is turned away from the moment count where there are no others.
 */
export const RACES_AROUND = statement({
  name: 'timeline.racesAround',
  given: given<{ moments: readonly Moment[]; view: View | null; most: number }>(),
  row: z.object({
    key: z.string(),
    values: z.array(nearRow),
  }),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $moments AS moment
    CALL (moment) {
      MATCH (thing:Race)
      WHERE thing.orderKey < moment.first AND left(thing.dateLatest, 10) < moment.first AND thing.dateEarliest IS NOT NULL
        AND NOT thing.scheduled AND ${RACE_IN_VIEW}
      RETURN thing ORDER BY thing.orderKey DESC LIMIT $most
      UNION
      MATCH (thing:Race)
      WHERE thing.orderKey < moment.first AND left(thing.dateLatest, 10) < moment.first
        AND NOT thing.scheduled AND ${RACE_IN_VIEW}
      RETURN thing ORDER BY thing.orderKey DESC LIMIT $most
      UNION
      MATCH (thing:Race) USING INDEX SEEK thing:Race(dateLatest, orderKey)
      WHERE thing.dateLatest > moment.last + '~' AND thing.orderKey > '' AND left(thing.dateEarliest, 10) > moment.last
        AND NOT thing.scheduled AND ${RACE_IN_VIEW}
      RETURN thing ORDER BY thing.dateLatest, thing.orderKey LIMIT $most
      UNION
      MATCH (thing:Race)
      WHERE thing.orderKey > moment.last + '~' AND left(thing.dateEarliest, 10) > moment.last
        AND NOT thing.scheduled AND ${RACE_IN_VIEW}
      RETURN thing ORDER BY thing.orderKey LIMIT $most
      UNION
      MATCH (thing:Race)
      WHERE moment.first <> '' AND moment.last <> '~'
        AND thing.orderKey >= moment.first AND thing.orderKey < moment.last + '~'
        AND left(thing.dateEarliest, 10) >= moment.first AND left(thing.dateLatest, 10) <= moment.last
        AND NOT thing.scheduled AND ${RACE_IN_VIEW}
      RETURN thing ORDER BY thing.orderKey LIMIT $most
    }
    WITH moment, thing ORDER BY thing.orderKey
    RETURN moment.key AS key, collect({
      thing: {labels: labels(thing), properties: thing {.*}},
      status: head(COLLECT {
        MATCH (thing)<-[:RAN_IN]-(result:Result) WHERE result.athleteId = moment.speakerId
        RETURN result.status ORDER BY result.id
      })
    }) AS values
  `,
});

/** How many remarks a view leaves out, and how many of these may be in it. */
export const OUT_OF_VIEW = statement({
  name: 'timeline.outOfView',
  given: given<Pick<StretchAsked, 'filter' | 'view' | 'ways' | 'look' | 'after' | 'before'>>(),
  row: z.object({ remarks: z.number(), undecided: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      MATCH (thing:Remark) WHERE ${WITHIN}
      RETURN thing ORDER BY thing.orderKey LIMIT CASE WHEN 'REMARK' IN $ways.inOrder THEN $look.remarks ELSE 0 END
      UNION
      UNWIND $ways.remarksOf AS key
      CALL (key) {
        MATCH (thing:Remark) USING INDEX SEEK thing:Remark(speakerId, orderKey) WHERE thing.speakerId = key AND ${WITHIN}
        RETURN thing ORDER BY thing.speakerId, thing.orderKey LIMIT $look.remarks
      }
      RETURN thing
      UNION
      UNWIND $ways.remarksOn AS raceId
      ${RACE_AND_RESULTS}
      CALL (key) {
        MATCH (thing:Remark)-[about:ABOUT]->() USING INDEX SEEK about:ABOUT(toId, orderKey)
        WHERE about.toId = key AND about.orderKey > $after AND about.orderKey < $before
        RETURN thing ORDER BY about.toId, about.orderKey LIMIT $look.remarks
        UNION
        MATCH (thing:Remark)-[reply:RESPONDS_TO]->() USING INDEX SEEK reply:RESPONDS_TO(toId, orderKey)
        WHERE reply.toId = key AND reply.orderKey > $after AND reply.orderKey < $before AND ${WITHIN}
        RETURN thing ORDER BY reply.toId, reply.orderKey LIMIT $look.remarks
      }
      RETURN thing
    }
    WITH thing WHERE ${REMARK_FITS} AND NOT ${THING_IN_VIEW}
    RETURN count(thing) AS remarks, count(CASE WHEN ${THING_MAYBE_IN_VIEW} THEN thing END) AS undecided
  `,
});
