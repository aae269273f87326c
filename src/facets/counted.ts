import { z } from 'zod';
import { SHADOW_IN_VIEW } from '../source/seen.js';
import { FACETS, type FacetBy } from './kinds.js';

/** What is asked of every statement that counts. */
export type Counting = {
  readonly by: readonly FacetBy[];
  /** So many hits are counted, and no more. */
  readonly most: number;
  /** Of what the list holds: only a list of remarks tells their kinds apart. */
  readonly list: CountedList;
  /** By which a date is no sure one. */
  readonly doubts: readonly string[];
};

export type CountedList = 'REMARKS' | 'SEARCH' | 'TIMELINE';

/** A value and how many hits have it; under the empty value, how many have any. */
const countRow = z.tuple([z.string(), z.number()]);

/** The hits of one list, counted: by each thing, the values in no order. */
export const countedRow = z.object({
  hits: z.number(),
  isExact: z.boolean(),
  facets: z.array(z.tuple([z.enum(FACETS), z.array(countRow)])),
});
export type Counted = z.infer<typeof countedRow>;

const SEEN_BY = `[place IN range(0, size(coalesce(thing.seenBy, [])) - 1)
          WHERE $view IS NULL
             OR ($view.outlets IS NULL AND $view.sources IS NULL
                 OR thing.seenBy[place] IN coalesce($view.outlets, []) OR thing.seenIn[place] IN coalesce($view.sources, []))
                AND ($view.asOf IS NULL OR thing.seenSurely[place] <= $view.asOf) | thing.seenBy[place]]`;
const FIRST_DAY = `coalesce(thing.saidEarliest, thing.dateEarliest, thing.datesEarliest, thing.publishedEarliest)`;
const LAST_DAY = `coalesce(thing.saidLatest, thing.dateLatest, thing.datesLatest, thing.publishedLatest)`;
const DATE = `CASE WHEN thing:Remark THEN thing.said ELSE coalesce(thing.date, thing.dates, thing.published, '') END`;
/** Neither about this date nor doubtful. */
const IS_SURE = `NOT any(sign IN $doubts WHERE ${DATE} CONTAINS sign)`;

/**
 * Counts the things in the list `hits` of a `key`, and gives `size` and `facets`. A thing counts once for each different value that
 * it has, and for a period only where all of its date lies in it. Where a thing can have several values, the empty one tells how
 * many things have any. Nothing is sorted here, nor made for each hit: a row would be kept with the whole list of hits in it.
 */
export const COUNTED = `
    WITH key, hits, isExact, size(hits) AS size
    CALL (hits) {
      UNWIND CASE WHEN 'SPEAKER' IN $by THEN hits ELSE [] END AS thing
      WITH coalesce(thing.speakerId, thing.athleteId) AS value, count(thing) AS count WHERE value <> ''
      RETURN 'SPEAKER' AS by, value, count
      UNION ALL
      UNWIND CASE WHEN 'OUTLET' IN $by THEN hits ELSE [] END AS thing
      UNWIND CASE WHEN thing:Source THEN [thing.outletId] ELSE ${SEEN_BY} END AS value
      WITH DISTINCT thing, value WHERE value <> ''
      WITH value, count(thing) AS count
      RETURN 'OUTLET' AS by, value, count
      UNION ALL
      UNWIND CASE WHEN 'OUTLET' IN $by THEN hits ELSE [] END AS thing
      WITH thing WHERE CASE WHEN thing:Source THEN thing.outletId <> '' ELSE any(value IN ${SEEN_BY} WHERE value <> '') END
      WITH count(thing) AS count
      RETURN 'OUTLET' AS by, '' AS value, count
      UNION ALL
      UNWIND CASE WHEN 'KIND' IN $by THEN hits ELSE [] END AS thing
      WITH CASE
          WHEN $list = 'REMARKS' THEN thing.kind
          WHEN thing:Remark THEN 'REMARK'
          WHEN thing:Race THEN 'RACE'
          WHEN thing:Result THEN CASE WHEN size(coalesce(thing.records, [])) > 0 THEN 'RECORD' ELSE 'RESULT' END
          WHEN thing:Source THEN CASE WHEN $list = 'TIMELINE' THEN 'PUBLICATION' ELSE 'SOURCE' END
          WHEN thing:Event THEN 'EVENT'
          WHEN thing:Competition THEN 'COMPETITION'
          ELSE 'SPEAKER' END AS value, count(thing) AS count
      RETURN 'KIND' AS by, value, count
      UNION ALL
      UNWIND CASE WHEN 'RELATION' IN $by THEN hits ELSE [] END AS thing
      MATCH (thing)-[shadow:RESPONDS_TO]->() WHERE ${SHADOW_IN_VIEW}
      WITH DISTINCT thing, shadow.relation AS value
      WITH value, count(thing) AS count
      RETURN 'RELATION' AS by, value, count
      UNION ALL
      UNWIND CASE WHEN 'RELATION' IN $by THEN hits ELSE [] END AS thing
      MATCH (thing)-[shadow:RESPONDS_TO]->() WHERE ${SHADOW_IN_VIEW}
      WITH count(DISTINCT thing) AS count
      RETURN 'RELATION' AS by, '' AS value, count
      UNION ALL
      UNWIND CASE WHEN 'MONTH' IN $by THEN hits ELSE [] END AS thing
      WITH thing WHERE ${IS_SURE} AND left(${FIRST_DAY}, 7) = left(${LAST_DAY}, 7)
      WITH left(${FIRST_DAY}, 7) AS value, count(thing) AS count
      RETURN 'MONTH' AS by, value, count
      UNION ALL
      UNWIND CASE WHEN 'SEASON' IN $by THEN hits ELSE [] END AS thing
      WITH thing WHERE ${IS_SURE} AND left(${FIRST_DAY}, 4) = left(${LAST_DAY}, 4)
      WITH left(${FIRST_DAY}, 4) AS value, count(thing) AS count
      RETURN 'SEASON' AS by, value, count
      UNION ALL
      UNWIND CASE WHEN 'BAND' IN $by THEN hits ELSE [] END AS thing
      WITH CASE WHEN coalesce(${FIRST_DAY}, ${LAST_DAY}) IS NULL THEN 'UNDATED' ELSE 'DATED' END AS value, count(thing) AS count
      RETURN 'BAND' AS by, value, count
    }
    WITH key, isExact, size, by, collect([value, count]) AS counts
    WITH key, isExact, size, collect([by, counts]) AS facets`;
