import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { optional } from '../graph/row.js';
import { given, statement } from '../graph/statement.js';
import { MARK_TOLD, PLACE_TOLD, RACE_SURELY_RUN, RESULT_TOLD } from '../race/told.js';
import { REMARK_IN_VIEW, REMARK_MAYBE_IN_VIEW, type View } from '../source/seen.js';

export type ChecksAsked = {
  readonly id: string;
  readonly view: View | null;
  /** Behind which claim to go on: the order key of its remark, a space, its property and its id; and that key alone. */
  readonly after: string;
  readonly from: string;
  /** So many remarks of a speaker are looked at for a page. */
  readonly budget: number;
  readonly take: number;
  /** So many results of an athlete are looked at, the earliest. */
  readonly most: number;
};

/** A result with its race, and whether its place and its mark are told by those whose printings count. */
const resultRow = z.object({
  result: entityRow,
  athlete: entityRow,
  place: z.boolean(),
  mark: z.boolean(),
});

const HELD = `{
  result: {labels: labels(result), properties: result {.*}},
  athlete: {labels: labels(runner), properties: runner {.*}},
  place: ${PLACE_TOLD},
  mark: ${MARK_TOLD}
}`;

/**
 * A page of what a remark, or a speaker in his remarks, asserts about races and those who run them, and all that it is held
 * against: the results of each race that a claim concerns, and for the claims that need them the results of each athlete.
 * A speaker's remarks are read from their index, in order, and only so many for a page.
 */
export const CLAIMS_TO_CHECK = statement({
  name: 'checks.claimsToCheck',
  given: given<ChecksAsked>(),
  row: z.object({
    of: entityRow,
    looked: z.number(),
    last: optional(z.string()),
    aside: z.number(),
    leftOut: z.number(),
    undecided: z.number(),
    claims: z.array(z.object({ place: z.string(), claim: entityRow, remark: entityRow, concerns: entityRow })),
    races: z.array(z.object({ race: entityRow, series: optional(z.string()), results: z.array(resultRow) })),
    athletes: z.array(
      z.object({
        athlete: entityRow,
        ran: z.array(
          z.object({
            result: entityRow,
            race: entityRow,
            series: optional(z.string()),
            place: z.boolean(),
            mark: z.boolean(),
          }),
        ),
      }),
    ),
  }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (of:Entity {id: $id})
    CALL (of) {
      CALL (of) {
        WITH of WHERE of:Remark
        RETURN of AS remark
        UNION ALL
        WITH of WHERE of:Speaker
        CALL (of) {
          MATCH (remark:Remark) USING INDEX SEEK remark:Remark(speakerId, orderKey)
          WHERE remark.speakerId = of.id AND remark.orderKey >= $from
          RETURN remark ORDER BY remark.speakerId, remark.orderKey LIMIT $budget
        }
        RETURN remark
      }
      WITH remark ORDER BY remark.orderKey
      RETURN collect(remark) AS remarks
    }
    CALL (remarks) {
      UNWIND remarks AS remark
      MATCH (remark)<-[:MADE_BY]-(claim:Claim)
      WITH remark, claim, remark.orderKey + ' ' + claim.property + ' ' + claim.id AS place WHERE place > $after
      MATCH (claim)-[:CONCERNS]->(concerns:Entity)
      WITH remark, claim, place, concerns, ${REMARK_IN_VIEW} AS isSeen, ${REMARK_MAYBE_IN_VIEW} AS maybeSeen,
        concerns:Race OR concerns:Result OR concerns:Competition OR concerns:Athlete AS isCheckable
      ORDER BY place
      RETURN
        collect(CASE WHEN isSeen AND isCheckable THEN {place: place, claim: claim, remark: remark, concerns: concerns} END) AS found,
        collect(CASE WHEN isSeen AND NOT isCheckable THEN place END) AS others,
        count(DISTINCT CASE WHEN NOT isSeen THEN remark END) AS leftOut,
        count(DISTINCT CASE WHEN NOT isSeen AND maybeSeen AND $view.asOf IS NOT NULL THEN remark END) AS undecided
    }
    WITH of, remarks, found[..$take] AS page, leftOut, undecided,
      size([place IN others WHERE size(found) < $take OR place < found[$take - 2].place]) AS aside
    CALL (page) {
      UNWIND page AS one
      WITH one.concerns AS concerns
      MATCH (race:Entity {id: coalesce(concerns.raceId, concerns.id)}) WHERE race:Race
      WITH DISTINCT race ORDER BY race.orderKey
      WITH race, COLLECT { MATCH (race)-[:PART_OF]->(competition) RETURN competition.series } AS series,
        COLLECT {
          MATCH (race)<-[:RAN_IN]-(result:Result)<-[:RAN]-(runner:Athlete)
          WHERE ${RACE_SURELY_RUN} AND ${RESULT_TOLD}
          RETURN ${HELD} ORDER BY result.place, result.id
        } AS results
      RETURN collect({race: {labels: labels(race), properties: race {.*}}, series: head(series), results: results}) AS races
    }
    CALL (page) {
      UNWIND page AS one
      WITH one.claim AS claim, one.concerns AS concerns
      UNWIND CASE
        WHEN claim.againstId IS NOT NULL THEN [coalesce(concerns.athleteId, concerns.id), claim.againstId]
        WHEN claim.property IN ['MARK', 'RECORD', 'TITLE'] THEN [coalesce(concerns.athleteId, concerns.id)]
        ELSE []
      END AS id
      WITH DISTINCT id
      MATCH (athlete:Entity {id: id}) WHERE athlete:Athlete
      WITH athlete ORDER BY athlete.id
      WITH athlete, COLLECT {
        MATCH (athlete)-[:RAN]->(result:Result)
        WITH result ORDER BY result.orderKey LIMIT $most
        MATCH (result)-[:RAN_IN]->(race:Race) WHERE ${RACE_SURELY_RUN} AND ${RESULT_TOLD}
        RETURN {
          result: {labels: labels(result), properties: result {.*}},
          race: {labels: labels(race), properties: race {.*}},
          series: head(COLLECT { MATCH (race)-[:PART_OF]->(competition) RETURN competition.series }),
          place: ${PLACE_TOLD},
          mark: ${MARK_TOLD}
        } ORDER BY race.orderKey, result.id
      } AS ran
      RETURN collect({athlete: {labels: labels(athlete), properties: athlete {.*}}, ran: ran}) AS athletes
    }
    RETURN {labels: labels(of), properties: of {.*}} AS of, size(remarks) AS looked, last(remarks).orderKey AS last,
      aside, leftOut, undecided, races, athletes,
      [one IN page | {
        place: one.place,
        claim: {labels: labels(one.claim), properties: properties(one.claim)},
        remark: {labels: labels(one.remark), properties: properties(one.remark)},
        concerns: {labels: labels(one.concerns), properties: properties(one.concerns)}
      }] AS claims
  `,
});

export type ChecksRow = z.infer<typeof CLAIMS_TO_CHECK.row>;
