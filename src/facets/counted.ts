import { z } from 'zod';
import { SHADOW_IN_VIEW } from '../source/seen.js';
import { FACETS, type FacetBy } from './kinds.js';

/** What is asked of every statement that counts. */
export type Counting = {
  readonly by: readonly FacetBy[];
  /** How many values of each, the most frequent; of periods as many as there are in a hundred years. */
  readonly first: number;
  readonly periods: number;
  /** So many hits are counted, and no more. */
  readonly most: number;
  /** Of what the list holds: only a list of remarks tells their kinds apart. */
  readonly list: CountedList;
  /** By which a date is no sure one. */
  readonly doubts: readonly string[];
};

export type CountedList = 'REMARKS' | 'SEARCH' | 'TIMELINE';

const facetRow = z.object({
  by: z.enum(FACETS),
  counts: z.array(z.object({ value: z.string(), count: z.number() })),
  others: z.number(),
  without: z.number(),
});

/** The hits of one list, counted. */
export const countedRow = z.object({ hits: z.number(), isExact: z.boolean(), facets: z.array(facetRow) });
export type Counted = z.infer<typeof countedRow>;
export type CountedFacet = z.infer<typeof facetRow>;

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
 * Counts the things in the list `hits`, of which there are more where `isMore`. A thing counts once for each different value
 * that it has, and for a period only where all of its date lies in it.
 */
export const COUNTED = `
    CALL (hits) {
      UNWIND $by AS by
      CALL (hits, by) {
        UNWIND hits AS thing
        WITH by, [value IN CASE by
          WHEN 'SPEAKER' THEN [coalesce(thing.speakerId, thing.athleteId)]
          WHEN 'OUTLET' THEN CASE WHEN thing:Source THEN [thing.outletId] ELSE ${SEEN_BY} END
          WHEN 'KIND' THEN [CASE
            WHEN $list = 'REMARKS' THEN thing.kind
            WHEN thing:Remark THEN 'REMARK'
            WHEN thing:Race THEN 'RACE'
            WHEN thing:Result THEN CASE WHEN size(coalesce(thing.records, [])) > 0 THEN 'RECORD' ELSE 'RESULT' END
            WHEN thing:Source THEN CASE WHEN $list = 'TIMELINE' THEN 'PUBLICATION' ELSE 'SOURCE' END
            WHEN thing:Event THEN 'EVENT'
            WHEN thing:Competition THEN 'COMPETITION'
            ELSE 'SPEAKER' END]
          WHEN 'RELATION' THEN COLLECT {
            MATCH (thing)-[shadow:RESPONDS_TO]->() WHERE ${SHADOW_IN_VIEW}
            RETURN DISTINCT shadow.relation AS relation ORDER BY relation
          }
          WHEN 'MONTH' THEN [CASE WHEN ${IS_SURE} AND left(${FIRST_DAY}, 7) = left(${LAST_DAY}, 7) THEN left(${FIRST_DAY}, 7) END]
          WHEN 'SEASON' THEN [CASE WHEN ${IS_SURE} AND left(${FIRST_DAY}, 4) = left(${LAST_DAY}, 4) THEN left(${FIRST_DAY}, 4) END]
          ELSE [CASE WHEN coalesce(${FIRST_DAY}, ${LAST_DAY}) IS NULL THEN 'UNDATED' ELSE 'DATED' END]
        END WHERE value <> ''] AS values
        RETURN collect(reduce(each = [], value IN values | CASE WHEN value IN each THEN each ELSE each + value END)) AS lists
      }
      WITH by, size([list IN lists WHERE size(list) = 0]) AS without, COLLECT {
        UNWIND lists AS list
        UNWIND list AS value
        WITH value, count(*) AS count
        RETURN {value: value, count: count} ORDER BY count DESC, value
      } AS counts, CASE WHEN by IN ['MONTH', 'SEASON'] THEN $periods ELSE $first END AS shown
      RETURN collect({
        by: by, counts: counts[..shown], without: without,
        others: CASE WHEN size(counts) > shown THEN size(counts) - shown ELSE 0 END
      }) AS facets
    }`;
