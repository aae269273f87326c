import { z } from 'zod';
import { COUNTED, countedRow, type Counting } from '../facets/counted.js';
import { entityRow } from '../graph/entity.js';
import { given, statement } from '../graph/statement.js';
import { THING_IN_VIEW, THING_MAYBE_IN_VIEW, type View } from '../source/seen.js';

/** What one full-text index is asked. */
export type Question = {
  readonly index: string;
  readonly query: string;
  /** What answers a question of a higher rank fits better, however well it answers. */
  readonly rank: number;
  /** Of equal rank, whether that fits better on which more hangs in the graph, or that whose words the index weighs more. */
  readonly byLinks: boolean;
  /** Inside the call, this keeps the index from weighing all texts of a common word. */
  readonly weighed: number;
  readonly kept: number;
};

/** Behind this place stands what scores less, or as much under a later id. */
export type Place = { readonly score: number; readonly id: string };

/** A thing that was found, and how well it fits: the rank of the question and, behind the point, the weight of the answer. */
export type Found = z.infer<typeof foundRow>;

const foundRow = z.object({ score: z.number(), thing: entityRow });

/** The best answers to one question. Nobody finds a remark that is withdrawn, even while its words are still in the index. */
const BEST_ANSWERS = `
      CALL (question) {
        CALL db.index.fulltext.queryNodes(question.index, question.query, {limit: question.weighed}) YIELD node AS thing, score
        WHERE coalesce(thing.standing, '') <> 'WITHDRAWN' AND (NOT thing:Remark OR ${THING_IN_VIEW})
        WITH thing, CASE WHEN question.byLinks THEN COUNT { (thing)--() } ELSE score END AS weight
        WITH thing, question.rank + weight / (1.0 + weight) AS fit ORDER BY fit DESC, thing.id
        RETURN collect({thing: thing, fit: fit}) AS best
      }
      UNWIND best[..question.kept] AS hit
      RETURN collect(hit) AS hits
`;

/** A stretch of the best things. The loose questions are put only where what answers the close ones does not fill it. */
export const BEST_BY_WORDS = statement({
  name: 'search.bestByWords',
  given: given<{
    close: readonly Question[];
    loose: readonly Question[];
    most: number;
    after: Place | null;
    take: number;
    view: View | null;
  }>(),
  row: z.object({ found: z.array(foundRow) }),
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      UNWIND $close AS question ${BEST_ANSWERS}
    }
    WITH hits AS close, size([hit IN hits WHERE $after IS NULL OR hit.fit < $after.score
                              OR hit.fit = $after.score AND hit.thing.id > $after.id]) AS behind
    CALL (close, behind) {
      UNWIND CASE WHEN behind < $take AND size(close) < $most THEN $loose ELSE [] END AS question ${BEST_ANSWERS}
    }
    UNWIND close + hits AS hit
    WITH hit.thing AS thing, max(hit.fit) AS score ORDER BY score DESC, thing.id LIMIT $most
    WITH thing, score WHERE $after IS NULL OR score < $after.score OR score = $after.score AND thing.id > $after.id
    WITH thing, score ORDER BY score DESC, thing.id LIMIT $take
    RETURN collect({score: score, thing: {labels: labels(thing), properties: thing {.*}}}) AS found
  `,
});

/** The best things for a text that is being typed. */
export const BEST_BY_BEGINNING = statement({
  name: 'search.bestByBeginning',
  given: given<{ questions: readonly Question[]; take: number; view: View | null }>(),
  row: z.object({ found: z.array(foundRow) }),
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      UNWIND $questions AS question ${BEST_ANSWERS}
    }
    UNWIND hits AS hit
    WITH hit.thing AS thing, max(hit.fit) AS score ORDER BY score DESC, thing.id LIMIT $take
    RETURN collect({score: score, thing: {labels: labels(thing), properties: thing {.*}}}) AS found
  `,
});

/** All that answers, in no order; `isCut` where the index has more. */
const ALL_ANSWERS = `
      CALL (question) {
        CALL db.index.fulltext.queryNodes(question.index, question.query, {limit: question.weighed}) YIELD node AS thing
        RETURN collect(CASE WHEN coalesce(thing.standing, '') <> 'WITHDRAWN' AND (NOT thing:Remark OR ${THING_IN_VIEW})
                            THEN thing END) AS fitting,
               count(thing) AS found
      }
      RETURN collect(fitting) AS lists, any(cut IN collect(found = question.weighed) WHERE cut) AS isCut
`;

/** What the close questions find, and where that is not enough, the loose ones too; counted. */
export const FACETS_OF_SEARCH = statement({
  name: 'search.facets',
  given: given<
    Counting & {
      readonly close: readonly Question[];
      readonly loose: readonly Question[];
      readonly enough: number;
      readonly view: View | null;
    }
  >(),
  row: countedRow,
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      UNWIND $close AS question ${ALL_ANSWERS}
    }
    WITH lists AS close, isCut AS isCloseCut, reduce(sum = 0, list IN lists | sum + size(list)) AS there
    CALL (there) {
      UNWIND CASE WHEN there < $enough THEN $loose ELSE [] END AS question ${ALL_ANSWERS}
    }
    UNWIND close + lists + [[null]] AS list
    UNWIND list AS thing
    WITH thing, max(CASE WHEN isCloseCut OR isCut THEN 1 ELSE 0 END) AS cut
    WITH thing, cut ORDER BY thing.id
    WITH collect(thing) AS things, max(cut) > 0 AS isCut
    WITH '' AS key, things[..$most] AS hits, NOT isCut AND size(things) <= $most AS isExact
    ${COUNTED}
    RETURN size AS hits, isExact, facets
  `,
});

/** All remarks that answer, whatever the view. */
const ALL_REMARKS = `
      CALL (question) {
        CALL db.index.fulltext.queryNodes(question.index, question.query, {limit: question.weighed}) YIELD node AS thing
        RETURN collect(CASE WHEN thing:Remark AND thing.standing <> 'WITHDRAWN' THEN thing END) AS remarks
      }
      RETURN collect(remarks) AS lists
`;

/** How many remarks a view keeps from being found, and how many of these may be in it. */
export const OUT_OF_VIEW = statement({
  name: 'search.outOfView',
  given: given<{
    close: readonly Question[];
    loose: readonly Question[];
    enough: number;
    view: View | null;
  }>(),
  row: z.object({ remarks: z.number(), undecided: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      UNWIND $close AS question ${ALL_REMARKS}
    }
    WITH lists AS close, reduce(sum = 0, list IN lists | sum + size(list)) AS there
    CALL (there) {
      UNWIND CASE WHEN there < $enough THEN $loose ELSE [] END AS question ${ALL_REMARKS}
    }
    UNWIND close + lists + [[]] AS list
    UNWIND list AS thing
    WITH DISTINCT thing WHERE NOT ${THING_IN_VIEW}
    RETURN count(thing) AS remarks, count(CASE WHEN ${THING_MAYBE_IN_VIEW} THEN thing END) AS undecided
  `,
});
