import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';
import { MARK_TOLD, PLACE_TOLD, RACE_SURELY_RUN, RESULT_TOLD, SOURCE_COUNTS } from '../race/told.js';
import {
  REMARK_IN_VIEW,
  REMARK_MAYBE_IN_VIEW,
  SHADOW_IN_VIEW,
  SHADOW_MAYBE_IN_VIEW,
  type View,
} from '../source/seen.js';

/** A stretch of the races of two athletes. */
export type RacesAsked = {
  readonly first: string;
  readonly second: string;
  readonly view: View | null;
  readonly after: string;
  readonly take: number;
  /** So many results of each are looked at, the earliest; nobody who runs has as many. */
  readonly most: number;
};

/** Whether a claim on the score was surely made by then: that of an article that grows, when it last grew. */
const CLAIM_IN_VIEW = `($view IS NULL
  OR EXISTS {
    MATCH (claim)-[:MADE_BY]->(source:Source)
    WHERE ${SOURCE_COUNTS} AND ($view.asOf IS NULL
      OR CASE WHEN source.updated IS NULL THEN source.publishedLatest ELSE source.updatedLatest END <= $view.asOf)
  }
  OR EXISTS { MATCH (claim)-[:MADE_BY]->(remark:Remark) WHERE ${REMARK_IN_VIEW} })`;

/** A result, and whether its place and its mark are told by those whose telling counts. */
const toldResult = z.object({ result: entityRow, place: z.boolean(), mark: z.boolean() });

/**
 * The two, what is claimed of the score between them, and the races in which both have a result: each athlete's results are
 * read once and put together by their race. Of the races of a stretch it brings the two results, and what is claimed of
 * either against the other.
 */
export const RACES_OF_TWO = statement({
  name: 'headtohead.racesOfTwo',
  given: given<RacesAsked>(),
  row: z.object({
    athletes: z.array(entityRow),
    claims: z.array(entityRow),
    claimsLeftOut: z.number(),
    isWhole: z.boolean(),
    racesHeld: z.number(),
    notRun: z.number(),
    racesLeftOut: z.number(),
    undecided: z.number(),
    races: z.array(z.object({ race: entityRow, results: z.array(toldResult), claims: z.array(entityRow) })),
  }),
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      MATCH (athlete:Entity) WHERE athlete.id IN [$first, $second]
      WITH athlete ORDER BY athlete.id
      RETURN collect(athlete) AS athletes
    }
    CALL (athletes) {
      UNWIND athletes AS athlete
      MATCH (athlete)<-[:AGAINST]-(claim:Claim)
      WHERE claim.property = 'HEAD_TO_HEAD' AND claim.concernsId IN [$first, $second] AND claim.concernsId <> athlete.id
      WITH claim, ${CLAIM_IN_VIEW} AS isSeen ORDER BY claim.id
      RETURN collect(CASE WHEN isSeen THEN {labels: labels(claim), properties: claim {.*}} END) AS claims,
             count(CASE WHEN NOT isSeen THEN 1 END) AS claimsLeftOut
    }
    CALL (athletes) {
      UNWIND athletes AS athlete
      CALL (athlete) {
        MATCH (athlete)-[:RAN]->(result:Result)
        RETURN result ORDER BY result.orderKey LIMIT $most
      }
      WITH result.raceId AS raceId, result ORDER BY result.athleteId
      WITH raceId, collect(result) AS results WHERE size(results) > 1
      MATCH (race:Entity {id: raceId})
      WITH race, results,
        NOT race.scheduled AND none(result IN results WHERE result.status IN ['DNS', 'ENTERED']) AS isRun,
        ${RACE_SURELY_RUN} AS isBefore,
        $view IS NOT NULL AND left(coalesce(race.dateEarliest, ''), 10) <= $view.asOf AS mayBeBefore,
        EXISTS { UNWIND results AS result WITH result WHERE ${RESULT_TOLD} RETURN result } AS isTold
      ORDER BY race.orderKey
      RETURN collect(CASE WHEN isRun AND isBefore AND isTold THEN {race: race, results: results} END) AS run,
             count(CASE WHEN NOT isRun AND isBefore AND isTold THEN 1 END) AS notRun,
             count(CASE WHEN isRun AND NOT (isBefore AND isTold) THEN 1 END) AS racesLeftOut,
             count(CASE WHEN isRun AND isTold AND NOT isBefore AND mayBeBefore THEN 1 END) AS undecided
    }
    CALL (run) {
      UNWIND run AS one
      WITH one.race AS race, one.results AS results WHERE race.orderKey > $after
      WITH race, results ORDER BY race.orderKey LIMIT $take
      RETURN collect({
        race: {labels: labels(race), properties: race {.*}},
        results: [result IN results | {
          result: {labels: labels(result), properties: result {.*}},
          place: ${PLACE_TOLD},
          mark: ${MARK_TOLD}
        }],
        claims: COLLECT {
          UNWIND results AS result
          MATCH (result)<-[:CONCERNS]-(claim:Claim)
          WHERE claim.againstId IN [$first, $second] AND ${CLAIM_IN_VIEW}
          RETURN {labels: labels(claim), properties: claim {.*}} ORDER BY claim.property, claim.id
        }
      }) AS races
    }
    RETURN [athlete IN athletes | {labels: labels(athlete), properties: athlete {.*}}] AS athletes,
      claims, claimsLeftOut, size(run) AS racesHeld, notRun, racesLeftOut, undecided, races,
      none(athlete IN athletes WHERE COUNT { (athlete)-[:RAN]->() } > $most) AS isWhole
  `,
});

export type RacesRow = z.infer<typeof RACES_OF_TWO.row>;

/** Whose remarks are sought, and within which bounds. */
export type DrawnAsked = {
  readonly ids: readonly string[];
  readonly speakers: readonly string[];
  readonly view: View | null;
  /** Of each race and each result so many replies are looked at, and so many remarks about it: the earliest. */
  readonly budget: number;
  readonly take: number;
};

/**
 * What races drew from speakers: their remarks that respond to the race or to one of its results, and those about them, each
 * read from its index in order.
 */
export const DRAWN_BY_RACES = statement({
  name: 'headtohead.drawnByRaces',
  given: given<DrawnAsked>(),
  row: keyedRow(
    z.object({
      remarks: z.array(z.object({ remarkId: z.string(), replyIds: z.array(z.string()), isAbout: z.boolean() })),
      found: z.number(),
      isWhole: z.boolean(),
      outOfView: z.object({ remarks: z.number(), replies: z.number(), undecided: z.number() }),
    }),
  ),
  text: /* cypher */ `
    CYPHER 5
    MATCH (race:Entity) WHERE race.id IN $ids
    WITH race, [race] + COLLECT { MATCH (race)<-[:RAN_IN]-(result:Result) RETURN result ORDER BY result.id } AS targets
    CALL (targets) {
      UNWIND targets AS target
      CALL (target) {
        CALL (target) {
          MATCH ()<-[shadow:RESPONDS_TO]-(remark:Remark)
          USING INDEX SEEK shadow:RESPONDS_TO(toId, orderKey)
          WHERE shadow.toId = target.id AND shadow.orderKey > ''
          RETURN remark, shadow ORDER BY shadow.toId, shadow.orderKey LIMIT $budget
        }
        WITH remark, shadow WHERE remark.speakerId IN $speakers
        RETURN remark, shadow.replyId AS replyId, false AS isAbout,
          ${SHADOW_IN_VIEW} AND (remark.standing = 'UNPRINTED' OR ${REMARK_IN_VIEW}) AS isSeen,
          ${SHADOW_MAYBE_IN_VIEW} AND (remark.standing = 'UNPRINTED' OR ${REMARK_MAYBE_IN_VIEW}) AS maybeSeen
        UNION ALL
        WITH target
        CALL (target) {
          MATCH ()<-[about:ABOUT]-(remark:Remark)
          USING INDEX SEEK about:ABOUT(toId, orderKey)
          WHERE about.toId = target.id AND about.orderKey > ''
          RETURN remark, about ORDER BY about.toId, about.orderKey LIMIT $budget
        }
        WITH remark WHERE remark.speakerId IN $speakers
        RETURN remark, null AS replyId, true AS isAbout, ${REMARK_IN_VIEW} AS isSeen, ${REMARK_MAYBE_IN_VIEW} AS maybeSeen
      }
      WITH remark, replyId, isAbout, isSeen, maybeSeen AND NOT isSeen AND $view.asOf IS NOT NULL AS isUndecided
      ORDER BY replyId
      WITH remark,
        collect(DISTINCT CASE WHEN isSeen THEN replyId END) AS replyIds,
        count(DISTINCT CASE WHEN NOT isSeen THEN replyId END) AS repliesLeftOut,
        count(DISTINCT CASE WHEN isUndecided THEN coalesce(replyId, remark.id) END) AS undecided,
        max(CASE WHEN isAbout AND isSeen THEN 1 ELSE 0 END) AS about,
        max(CASE WHEN isSeen THEN 1 ELSE 0 END) AS seen
      ORDER BY remark.orderKey
      RETURN
        collect(CASE seen WHEN 1 THEN {remarkId: remark.id, replyIds: replyIds, isAbout: about = 1} END) AS found,
        {
          remarks: count(CASE seen WHEN 0 THEN 1 END),
          replies: coalesce(sum(repliesLeftOut), 0),
          undecided: coalesce(sum(undecided), 0)
        } AS outOfView
    }
    RETURN race.id AS key, [{
      remarks: found[..$take],
      found: size(found),
      outOfView: outOfView,
      isWhole: none(target IN targets WHERE
        COUNT { (target)<-[:RESPONDS_TO]-() } > $budget OR COUNT { (target)<-[:ABOUT]-() } > $budget)
    }] AS values
  `,
});
