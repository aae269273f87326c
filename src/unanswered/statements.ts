import { z } from 'zod';
import { CLAIM_IN_VIEW } from '../claim/in-view.js';
import { entityRow } from '../graph/entity.js';
import { given, statement } from '../graph/statement.js';
import {
  REMARK_IN_VIEW,
  REMARK_MAYBE_IN_VIEW,
  REPLY_IN_VIEW,
  SHADOW_IN_VIEW,
  THING_IN_VIEW,
  type View,
} from '../source/seen.js';

/** By which index remarks are looked through: the narrowest that what is asked for allows. */
export type Mode = 'OF' | 'PAIR' | 'ABOUT' | 'BY' | 'ALL';

/** Which remarks are meant; null lets everything pass. */
export type Asked = {
  readonly of: readonly string[] | null;
  readonly about: readonly string[] | null;
  readonly by: readonly string[] | null;
  readonly statedOnly: boolean;
  readonly view: View | null;
};

const entryRow = z.object({
  remark: entityRow,
  whom: z.string(),
  /** Claims that there was no answer by them. */
  claims: z.array(z.string()),
  /** Their replies to it, and to questions that ask about it, whether or not a source states them. */
  responses: z.array(z.string()),
  /** How many more a view leaves out. */
  unseen: z.number(),
});

export type EntryRow = z.infer<typeof entryRow>;

/** A remark that may be listed: nobody prints or says the others. What only asks awaits the one who is asked. */
const IS_MEANT = /* cypher */ `(NOT remark.standing IN ['UNPRINTED', 'WITHDRAWN'] AND remark.kind <> 'QUESTION'
      AND ($of IS NULL OR remark.id IN $of) AND ($by IS NULL OR remark.speakerId IN $by))`;

/** Whether a reply by \`thing\` is in view. */
const RESPONSE_IN_VIEW = /* cypher */ `(${REPLY_IN_VIEW} AND (thing.standing = 'UNPRINTED' OR ${THING_IN_VIEW}))`;

/** Whether it counts: in view, and stated where only such are asked for. */
const RESPONSE_PASSES = /* cypher */ `(($statedOnly = false OR 'STATED' IN reply.bases) AND ${RESPONSE_IN_VIEW})`;

/** Whoever answers for \`whom\`: they themselves, and who belongs to them; never the one who said it. */
const RESPONDERS = /* cypher */ `[id IN COLLECT {
        MATCH (whom)-[:HAS_MEMBER*0..1]->(member:Speaker)
        RETURN DISTINCT member.id AS id ORDER BY id LIMIT $mostMembers
      } WHERE id <> remark.speakerId]`;

/** What \`responders\` have replied to \`remark\`, or to a question that asks about it, as far as it is held. */
const REPLIES_HELD = /* cypher */ `
      CALL (remark, responders) {
        MATCH (thing:Remark)-[reply:RESPONDS_TO]->()
        USING INDEX SEEK reply:RESPONDS_TO(toId, fromSpeakerId, fromKey)
        WHERE reply.toId = remark.id AND reply.fromSpeakerId IN responders AND reply.fromKey > ''
        WITH reply, ${RESPONSE_IN_VIEW} AS isSeen, ${RESPONSE_PASSES} AS passes ORDER BY reply.fromKey, reply.replyId LIMIT $mostResponses
        RETURN collect({id: reply.replyId, relation: reply.relation, isSeen: isSeen, passes: passes}) AS direct
      }
      CALL (remark, responders) {
        MATCH (question:Remark)-[shadow:RESPONDS_TO]->()
        USING INDEX SEEK shadow:RESPONDS_TO(relation, toId)
        WHERE shadow.relation = 'ASKS' AND shadow.toId = remark.id
          AND ($statedOnly = false OR 'STATED' IN shadow.bases) AND ${SHADOW_IN_VIEW}
        WITH question, responders ORDER BY question.orderKey LIMIT $mostResponses
        CALL (question, responders) {
          MATCH (thing:Remark)-[reply:RESPONDS_TO]->()
          USING INDEX SEEK reply:RESPONDS_TO(toId, fromSpeakerId, fromKey)
          WHERE reply.toId = question.id AND reply.fromSpeakerId IN responders AND reply.fromKey > ''
          RETURN reply, ${RESPONSE_IN_VIEW} AS isSeen, ${RESPONSE_PASSES} AS passes ORDER BY reply.fromKey, reply.replyId LIMIT $mostResponses
        }
        WITH reply, isSeen, passes ORDER BY reply.fromKey, reply.replyId
        RETURN collect({id: reply.replyId, relation: reply.relation, isSeen: isSeen, passes: passes}) AS through
      }
      WITH *, [reply IN direct + through WHERE reply.isSeen | reply.id] AS responses,
        size([reply IN direct + through WHERE NOT reply.isSeen]) AS unseen,
        any(reply IN direct + through WHERE reply.passes AND reply.relation <> 'DECLINES_TO_ANSWER') AS isAnswered,
        any(reply IN direct + through WHERE reply.passes AND reply.relation = 'DECLINES_TO_ANSWER') AS isDeclined,
        COLLECT {
          MATCH (claim:Claim {property: 'ANSWERED', concernsId: remark.id})
          WHERE claim.againstId = whom.id AND claim.rank <> 'DEPRECATED' AND ${CLAIM_IN_VIEW}
          RETURN claim.id ORDER BY claim.id
        } AS claims
`;

/**
 * What sources state was not answered, and what somebody declined to answer: few in any graph, so all are read, up to a bound.
 */
export const STATED = statement({
  name: 'unanswered.stated',
  given: given<Asked & { most: number; mostMembers: number; mostResponses: number }>(),
  row: z.object({ stated: z.array(entryRow), declined: z.array(entryRow), isCut: z.boolean() }),
  text: /* cypher */ `
    CYPHER 5
    WITH $most AS most
    CALL (most) {
      MATCH (claim:Claim) USING INDEX SEEK claim:Claim(property, concernsId)
      WHERE claim.property = 'ANSWERED' AND claim.concernsId > '' AND claim.againstId IS NOT NULL
      WITH claim ORDER BY claim.property, claim.concernsId LIMIT $most
      WITH DISTINCT claim.concernsId AS remarkId, claim.againstId AS whomId, count(claim) AS claims
      RETURN collect({remark: remarkId, whom: whomId}) AS byClaim, sum(claims) AS claimed
    }
    CALL (most) {
      MATCH ()-[shadow:RESPONDS_TO]->() USING INDEX SEEK shadow:RESPONDS_TO(relation, toId)
      WHERE shadow.relation = 'DECLINES_TO_ANSWER' AND shadow.toId > ''
      WITH shadow ORDER BY shadow.relation, shadow.toId LIMIT $most
      WITH collect(shadow) AS shadows
      CALL (shadows) {
        UNWIND shadows AS shadow
        WITH shadow, [shadow.toId] + [(question:Remark {id: shadow.toId})-[:RESPONDS_TO {relation: 'ASKS'}]->(asked:Remark) | asked.id] AS ids
        UNWIND ids AS remarkId
        WITH DISTINCT remarkId, shadow.fromSpeakerId AS whomId ORDER BY remarkId, whomId
        RETURN collect({remark: remarkId, whom: whomId}) AS byShadow
      }
      RETURN byShadow, size(shadows) AS shadowed
    }
    CALL (byClaim, byShadow) {
      UNWIND byClaim + byShadow AS pair
      WITH DISTINCT pair
      MATCH (remark:Remark {id: pair.remark}) WHERE ${IS_MEANT} AND ${REMARK_IN_VIEW}
      CALL (pair) {
        MATCH (:Entity {id: pair.whom})<-[:HAS_MEMBER*0..1]-(whom:Speaker)
        RETURN DISTINCT whom ORDER BY whom.id LIMIT $mostMembers
      }
      WITH DISTINCT remark, whom
      WHERE whom.id <> remark.speakerId AND ($about IS NULL OR whom.id IN $about)
      WITH remark, whom, ${RESPONDERS} AS responders
      ${REPLIES_HELD}
      WITH remark, whom, claims, responses, unseen, isAnswered, isDeclined
      WHERE size(claims) > 0 OR isDeclined AND NOT isAnswered AND (EXISTS {
        MATCH (remark)-[about:ABOUT]->(whom)
        WHERE ($statedOnly = false OR about.basis = 'STATED') AND ($view IS NULL OR about.basis <> 'INFERRED')
      } OR EXISTS {
        MATCH (remark)-[reply:RESPONDS_TO]->(thing:Remark)
        WHERE reply.toSpeakerId = whom.id AND thing.kind <> 'QUESTION' AND ${RESPONSE_PASSES}
      })
      ORDER BY remark.orderKey, whom.id
      WITH size(claims) > 0 AS isStated, {
        remark: {labels: labels(remark), properties: remark {.*}}, whom: whom.id, claims: claims, responses: responses, unseen: unseen
      } AS entry
      RETURN collect(CASE WHEN isStated THEN entry END) AS stated, collect(CASE WHEN NOT isStated THEN entry END) AS declined
    }
    RETURN stated, declined, claimed >= $most OR shadowed >= $most AS isCut
  `,
});

/** Remarks from a place on, in their order, from the index that fits what is asked for; each list is cut at the budget. */
const CANDIDATES = /* cypher */ `
    WITH coalesce($of, []) AS ids, coalesce($about, []) AS whoms, coalesce($by, []) AS speakers
    CALL (ids) {
      UNWIND CASE $mode WHEN 'OF' THEN ids ELSE [] END AS id
      MATCH (remark:Remark {id: id}) WHERE remark.orderKey >= $from
      WITH remark ORDER BY remark.orderKey
      RETURN [collect(remark)] AS asked
    }
    CALL (whoms) {
      UNWIND CASE $mode WHEN 'ABOUT' THEN whoms ELSE [] END AS whom
      CALL (whom) {
        MATCH (remark:Remark)-[about:ABOUT]->() USING INDEX SEEK about:ABOUT(toId, orderKey)
        WHERE about.toId = whom AND about.orderKey >= $from
        WITH remark, about ORDER BY about.toId, about.orderKey LIMIT $budget
        RETURN collect(remark) AS found
      }
      WITH whom, found ORDER BY whom
      RETURN collect(found) AS aboutThem
    }
    CALL (whoms) {
      UNWIND CASE $mode WHEN 'ABOUT' THEN whoms ELSE [] END AS whom
      CALL (whom) {
        MATCH (remark:Remark)-[shadow:RESPONDS_TO]->() USING INDEX SEEK shadow:RESPONDS_TO(toSpeakerId, fromKey)
        WHERE shadow.toSpeakerId = whom AND shadow.fromKey >= $from
        WITH remark, shadow ORDER BY shadow.toSpeakerId, shadow.fromKey LIMIT $budget
        RETURN collect(remark) AS found
      }
      WITH whom, found ORDER BY whom
      RETURN collect(found) AS toThem
    }
    CALL (whoms, speakers) {
      UNWIND CASE $mode WHEN 'PAIR' THEN whoms ELSE [] END AS whom
      UNWIND speakers AS speaker
      CALL (whom, speaker) {
        MATCH (remark:Remark)-[about:ABOUT]->() USING INDEX SEEK about:ABOUT(toId, speakerId, orderKey)
        WHERE about.toId = whom AND about.speakerId = speaker AND about.orderKey >= $from
        WITH remark, about ORDER BY about.toId, about.speakerId, about.orderKey LIMIT $budget
        RETURN collect(remark) AS saidAbout
      }
      CALL (whom, speaker) {
        MATCH (remark:Remark)-[shadow:RESPONDS_TO]->()
        USING INDEX SEEK shadow:RESPONDS_TO(fromSpeakerId, toSpeakerId, fromKey)
        WHERE shadow.fromSpeakerId = speaker AND shadow.toSpeakerId = whom AND shadow.fromKey >= $from
        WITH remark, shadow ORDER BY shadow.fromSpeakerId, shadow.toSpeakerId, shadow.fromKey LIMIT $budget
        RETURN collect(remark) AS saidTo
      }
      WITH whom, speaker, saidAbout, saidTo ORDER BY whom, speaker
      RETURN reduce(all = [], pair IN collect([saidAbout, saidTo]) | all + pair) AS ofPairs
    }
    CALL (speakers) {
      UNWIND CASE $mode WHEN 'BY' THEN speakers ELSE [] END AS speaker
      CALL (speaker) {
        MATCH (remark:Remark) USING INDEX SEEK remark:Remark(speakerId, orderKey)
        WHERE remark.speakerId = speaker AND remark.orderKey >= $from
        WITH remark ORDER BY remark.speakerId, remark.orderKey LIMIT $budget
        RETURN collect(remark) AS found
      }
      WITH speaker, found ORDER BY speaker
      RETURN collect(found) AS byThem
    }
    CALL (ids) {
      UNWIND CASE $mode WHEN 'ALL' THEN [$from] ELSE [] END AS from
      CALL (from) {
        MATCH (remark:Remark) USING INDEX SEEK remark:Remark(orderKey)
        WHERE remark.orderKey >= from
        WITH remark ORDER BY remark.orderKey LIMIT $budget
        RETURN collect(remark) AS found
      }
      WITH from, found ORDER BY from
      RETURN collect(found) AS anybody
    }
    WITH asked AS unbounded, aboutThem + toThem + ofPairs + byThem + anybody AS streams
    WITH unbounded + streams AS all, reduce(cut = null, stream IN streams |
      CASE WHEN size(stream) < $budget THEN cut
           WHEN cut IS NULL OR last(stream).orderKey < cut THEN last(stream).orderKey ELSE cut END) AS cut
    CALL (all, cut) {
      UNWIND all AS stream
      UNWIND stream AS remark
      WITH DISTINCT remark, cut WHERE cut IS NULL OR remark.orderKey <= cut
      WITH remark ORDER BY remark.orderKey
      RETURN collect(remark) AS candidates
    }
`;

/** What of the candidates a view leaves out. */
const LEFT_OUT = /* cypher */ `
    CALL (candidates) {
      UNWIND candidates AS remark
      WITH remark WHERE $view IS NOT NULL AND ${IS_MEANT} AND NOT ${REMARK_IN_VIEW}
      RETURN count(remark) AS outOfView, count(CASE WHEN ${REMARK_MAYBE_IN_VIEW} THEN 1 END) AS undecided
    }
`;

/** What the ids asked for are. */
const KNOWN = /* cypher */ `
    CALL (candidates) {
      UNWIND coalesce($of, []) + coalesce($about, []) + coalesce($by, []) AS id
      MATCH (thing:Entity {id: id})
      WITH DISTINCT thing ORDER BY thing.id
      RETURN collect({id: thing.id, labels: labels(thing)}) AS known
    }
`;

const knownRow = z.object({ id: z.string(), labels: z.array(z.string()) });
export type Known = z.infer<typeof knownRow>;

const looked = {
  known: z.array(knownRow),
  cut: z.string().nullable(),
  searched: z.number(),
  outOfView: z.number(),
  undecided: z.number(),
};

/** Remarks about or to somebody that they have not answered, in order, each with each of those. */
export const NOT_HELD = statement({
  name: 'unanswered.notHeld',
  given: given<
    Asked & {
      mode: Mode;
      from: string;
      afterWhom: string;
      take: number;
      budget: number;
      mostMembers: number;
      mostResponses: number;
    }
  >(),
  row: z.object({ ...looked, entries: z.array(entryRow) }),
  text: /* cypher */ `
    CYPHER 5
    ${CANDIDATES}
    ${KNOWN}
    ${LEFT_OUT}
    CALL (candidates) {
      UNWIND candidates AS remark
      WITH remark WHERE ${IS_MEANT} AND ${REMARK_IN_VIEW}
      CALL (remark) {
        MATCH (remark)-[about:ABOUT]->(whom:Speaker)
        WHERE ($statedOnly = false OR about.basis = 'STATED') AND ($view IS NULL OR about.basis <> 'INFERRED')
        RETURN whom
        UNION
        MATCH (remark)-[reply:RESPONDS_TO]->(thing:Remark)<-[:SAID]-(whom:Speaker)
        WHERE thing.kind <> 'QUESTION' AND ${RESPONSE_PASSES}
        RETURN whom
      }
      WITH remark, whom
      WHERE whom.id <> remark.speakerId AND ($about IS NULL OR whom.id IN $about)
        AND (remark.orderKey > $from OR whom.id > $afterWhom)
      WITH remark, whom, ${RESPONDERS} AS responders
      ${REPLIES_HELD}
      WITH remark, whom, responses, unseen, claims WHERE size(claims) = 0 AND NOT isAnswered AND NOT isDeclined
      WITH remark, whom, responses, unseen, claims ORDER BY remark.orderKey, whom.id LIMIT $take
      RETURN collect({
        remark: {labels: labels(remark), properties: remark {.*}}, whom: whom.id,
        claims: claims, responses: responses, unseen: unseen
      }) AS entries
    }
    RETURN known, cut, size(candidates) AS searched, outOfView, undecided, entries
  `,
});

/** The remarks with the most replies to them, the most answered first. */
export const MOST_ANSWERED = statement({
  name: 'unanswered.mostAnswered',
  given: given<
    Asked & {
      mode: Mode;
      from: string;
      before: number;
      afterKey: string;
      take: number;
      budget: number;
      mostResponses: number;
    }
  >(),
  row: z.object({
    ...looked,
    entries: z.array(z.object({ remark: entityRow, answers: z.number(), responses: z.array(z.string()) })),
  }),
  text: /* cypher */ `
    CYPHER 5
    ${CANDIDATES}
    ${KNOWN}
    ${LEFT_OUT}
    CALL (candidates) {
      UNWIND candidates AS remark
      WITH remark WHERE ${IS_MEANT} AND ${REMARK_IN_VIEW}
      WITH remark, CASE WHEN $view IS NULL AND NOT $statedOnly THEN COUNT { (remark)<-[:RESPONDS_TO]-() }
        ELSE COUNT { MATCH (remark)<-[reply:RESPONDS_TO]-(thing:Remark) WHERE ${RESPONSE_PASSES} RETURN reply } END AS answers
      WHERE answers > 0 AND (answers < $before OR answers = $before AND remark.orderKey > $afterKey)
      WITH remark, answers ORDER BY answers DESC, remark.orderKey LIMIT $take
      WITH remark, answers, COLLECT {
        MATCH (thing:Remark)-[reply:RESPONDS_TO]->() USING INDEX SEEK reply:RESPONDS_TO(toId, orderKey)
        WHERE reply.toId = remark.id AND reply.orderKey > '' AND ${RESPONSE_PASSES}
        RETURN reply.replyId ORDER BY reply.toId, reply.orderKey LIMIT $mostResponses
      } AS responses
      ORDER BY answers DESC, remark.orderKey
      RETURN collect({
        remark: {labels: labels(remark), properties: remark {.*}}, answers: answers, responses: responses
      }) AS entries
    }
    RETURN known, cut, size(candidates) AS searched, outOfView, undecided, entries
  `,
});
