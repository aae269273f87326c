import { z } from 'zod';
import { CLAIM_IN_VIEW } from '../claim/in-view.js';
import { entityRow } from '../graph/entity.js';
import { optional } from '../graph/row.js';
import { given, statement } from '../graph/statement.js';
import {
  ANSWER_IN_VIEW,
  ANSWER_MAYBE_IN_VIEW,
  REMARK_IN_VIEW,
  REMARK_MAYBE_IN_VIEW,
  REPLY_IN_VIEW,
  SHADOW_IN_VIEW,
  SHADOW_MAYBE_IN_VIEW,
  THING_IN_VIEW,
  type View,
} from '../source/seen.js';

/** What the order of turns asks of a remark. */
const remarkFacts = z.object({
  id: z.string(),
  orderKey: z.string(),
  speakerId: z.string(),
  occasionId: optional(z.string()),
  said: optional(z.string()),
  prompted: z.string(),
});

/** A link passes when it is stated, where only such are asked for, and in view; `mayPass` when only a date stands against it. */
const passing = { isAsked: z.boolean(), passes: z.boolean(), mayPass: z.boolean() };

const replyRow = z.object({
  ...passing,
  id: z.string(),
  /** The order of the answer. */
  key: z.string(),
  answer: remarkFacts,
  cause: remarkFacts,
  /** Whether what is answered is a turn for itself: it answers the other side, or is about it. */
  isTurn: z.boolean(),
  /** Whether another answer to it came before the place where this page begins. */
  wasShown: z.boolean(),
});

const aboutRow = z.object({ ...passing, key: z.string(), remark: remarkFacts });

const sideRow = z.object({ id: z.string(), labels: z.array(z.string()), speakers: z.array(z.string()) });

/** What one speaker says to and about one speaker of the other side. */
const streamRow = z.object({ side: z.number(), replies: z.array(replyRow), abouts: z.array(aboutRow) });

/** A side that is asked about: no labels where nothing has the id. */
export type SideRow = z.infer<typeof sideRow>;
export type RemarkFacts = z.infer<typeof remarkFacts>;
export type ReplyRow = z.infer<typeof replyRow>;
export type Stream = z.infer<typeof streamRow>;

/** Both ends of a reply must be in view, or be what nobody printed. */
const REPLY_PASSES = /* cypher */ `(${SHADOW_IN_VIEW}
            AND (answer.standing = 'UNPRINTED' OR ${ANSWER_IN_VIEW})
            AND (remark.standing = 'UNPRINTED' OR ${REMARK_IN_VIEW}))`;

const REPLY_MAY_PASS = /* cypher */ `(${SHADOW_MAYBE_IN_VIEW} AND ${ANSWER_MAYBE_IN_VIEW} AND ${REMARK_MAYBE_IN_VIEW})`;

/** The same of another reply, `reply`, whose other end is `thing`. */
const OTHER_PASSES = /* cypher */ `(($statedOnly = false OR 'STATED' IN reply.bases) AND ${REPLY_IN_VIEW}
            AND (thing.standing = 'UNPRINTED' OR ${THING_IN_VIEW}))`;

/** The same of a question that asks about something, `remark` by `shadow`. */
const QUESTION_PASSES = /* cypher */ `(($statedOnly = false OR 'STATED' IN shadow.bases) AND ${SHADOW_IN_VIEW}
            AND (remark.standing = 'UNPRINTED' OR ${REMARK_IN_VIEW}))`;

/** That a remark is about somebody goes with the remark, unless only an editor says so. */
const ABOUT_PASSES = /* cypher */ `(${REMARK_IN_VIEW} AND ($view IS NULL OR about.basis <> 'INFERRED'))`;

/**
 * The sides, with whoever belongs to them, and what each speaker of one says to and about each of the other behind a place, in
 * the order of the remarks. Each list is taken from an index that begins with both speakers, so what else they say costs
 * nothing. It is cut before anything is tested, so that what a view leaves out is not searched through without end.
 */
export const LINKS = statement({
  name: 'exchange.links',
  given: given<{
    between: readonly string[];
    after: string;
    most: number;
    mostSpeakers: number;
    statedOnly: boolean;
    view: View | null;
  }>(),
  row: z.object({ sides: z.array(sideRow), streams: z.array(streamRow) }),
  text: /* cypher */ `
    CYPHER 5
    WITH [id IN $between | {
      id: id,
      labels: coalesce(head(COLLECT { MATCH (party:Entity {id: id}) RETURN labels(party) AS found ORDER BY party.id }), []),
      speakers: COLLECT {
        MATCH (party:Entity {id: id})-[:HAS_MEMBER*0..4]->(speaker:Speaker)
        WITH DISTINCT speaker ORDER BY speaker.id LIMIT $mostSpeakers
        RETURN speaker.id
      }
    }] AS sides
    CALL (sides) {
      UNWIND range(0, 1) AS side
      WITH side, sides[side].speakers AS speakers, sides[1 - side].speakers AS others
      UNWIND speakers AS speaker
      UNWIND others AS other
      CALL (speaker, other, speakers, others) {
        MATCH (answer:Remark)-[shadow:RESPONDS_TO]->(remark:Remark)
        USING INDEX SEEK shadow:RESPONDS_TO(fromSpeakerId, toSpeakerId, fromKey)
        WHERE shadow.fromSpeakerId = speaker AND shadow.toSpeakerId = other AND shadow.fromKey > $after
        WITH answer, shadow, remark, speakers, others
        ORDER BY shadow.fromSpeakerId, shadow.toSpeakerId, shadow.fromKey LIMIT $most
        RETURN collect({
          id: shadow.replyId,
          key: shadow.fromKey,
          isAsked: NOT $statedOnly OR 'STATED' IN shadow.bases,
          passes: ${REPLY_PASSES},
          mayPass: ${REPLY_MAY_PASS},
          answer: answer {.id, .orderKey, .speakerId, .occasionId, .said, .prompted},
          cause: remark {.id, .orderKey, .speakerId, .occasionId, .said, .prompted},
          isTurn: EXISTS {
            MATCH (remark)-[reply:RESPONDS_TO]->(thing:Remark)
            WHERE reply.toSpeakerId IN speakers AND ${OTHER_PASSES}
          } OR ${REMARK_IN_VIEW} AND EXISTS {
            MATCH (remark)-[about:ABOUT]->(:Speaker)
            WHERE about.toId IN speakers AND ($statedOnly = false OR about.basis = 'STATED')
              AND ($view IS NULL OR about.basis <> 'INFERRED')
          },
          wasShown: $after <> '' AND EXISTS {
            MATCH (thing:Remark)-[reply:RESPONDS_TO]->()
            USING INDEX SEEK reply:RESPONDS_TO(toId, fromSpeakerId, fromKey)
            WHERE reply.toId = remark.id AND reply.fromSpeakerId IN speakers AND reply.fromKey <= $after AND ${OTHER_PASSES}
          }
        }) AS replies
      }
      CALL (speaker, other) {
        MATCH (remark:Remark)-[about:ABOUT]->()
        USING INDEX SEEK about:ABOUT(toId, speakerId, orderKey)
        WHERE about.toId = other AND about.speakerId = speaker AND about.orderKey > $after
        WITH remark, about ORDER BY about.toId, about.speakerId, about.orderKey LIMIT $most
        RETURN collect({
          key: about.orderKey,
          isAsked: NOT $statedOnly OR about.basis = 'STATED',
          passes: ${ABOUT_PASSES},
          mayPass: ${REMARK_MAYBE_IN_VIEW},
          remark: remark {.id, .orderKey, .speakerId, .occasionId, .said, .prompted}
        }) AS abouts
      }
      WITH side, speaker, other, replies, abouts ORDER BY side, speaker, other
      RETURN collect({side: side, replies: replies, abouts: abouts}) AS streams
    }
    RETURN sides, streams
  `,
});

/** A reporter's question that a turn answers, and what it asks about. */
const questionRow = z.object({
  turn: z.string(),
  question: z.string(),
  /** The reply that answers the question. */
  answering: z.string(),
  asks: z.array(z.object({ reply: z.string(), about: z.string() })),
});

const ranRow = z.object({ race: entityRow, results: z.array(z.string()) });

/**
 * What belongs to the turns of a page: the remarks, the questions between them, whether the other side answered, and what its
 * speakers ran meanwhile.
 */
export const TURNS = statement({
  name: 'exchange.turns',
  given: given<{
    turns: readonly { readonly id: string; readonly others: readonly string[] }[];
    speakers: readonly string[];
    from: string;
    to: string;
    most: number;
    statedOnly: boolean;
    view: View | null;
  }>(),
  row: z.object({
    remarks: z.array(entityRow),
    questions: z.array(questionRow),
    answered: z.array(
      z.object({ turn: z.string(), answers: z.boolean(), declines: z.boolean(), isStated: z.boolean() }),
    ),
    /** The races that turns answer, or whose results they do. */
    raced: z.array(z.object({ turn: z.string(), races: z.array(z.string()) })),
    ran: z.array(ranRow),
  }),
  text: /* cypher */ `
    CYPHER 5
    WITH $turns AS turns, $speakers AS speakers
    CALL (turns) {
      UNWIND turns AS turn
      MATCH (remark:Remark {id: turn.id})
      WITH remark ORDER BY remark.id
      RETURN collect({labels: labels(remark), properties: remark {.*}}) AS remarks
    }
    CALL (turns) {
      UNWIND turns AS turn
      MATCH (remark:Remark {id: turn.id})-[reply:RESPONDS_TO]->(thing:Remark {kind: 'QUESTION'})
      WHERE NOT thing.speakerId IN $speakers AND ${OTHER_PASSES}
      WITH remark, reply, thing, COLLECT {
        MATCH (thing)-[shadow:RESPONDS_TO]->(target:Entity)
        WHERE ($statedOnly = false OR 'STATED' IN shadow.bases) AND ${SHADOW_IN_VIEW}
        RETURN {reply: shadow.replyId, about: target.id} ORDER BY shadow.replyId
      } AS asks
      ORDER BY remark.id, thing.orderKey, reply.replyId
      RETURN collect({turn: remark.id, question: thing.id, answering: reply.replyId, asks: asks}) AS questions
    }
    CALL (turns) {
      UNWIND turns AS turn
      CALL (turn) {
        MATCH (thing:Remark)-[reply:RESPONDS_TO]->()
        USING INDEX SEEK reply:RESPONDS_TO(toId, fromSpeakerId, fromKey)
        WHERE reply.toId = turn.id AND reply.fromSpeakerId IN turn.others AND reply.fromKey > '' AND ${OTHER_PASSES}
        RETURN count(CASE WHEN reply.relation <> 'DECLINES_TO_ANSWER' THEN 1 END) > 0 AS isAnswered,
               count(CASE WHEN reply.relation = 'DECLINES_TO_ANSWER' THEN 1 END) > 0 AS isDeclined
      }
      CALL (turn) {
        MATCH (remark:Remark)-[shadow:RESPONDS_TO]->()
        USING INDEX SEEK shadow:RESPONDS_TO(relation, toId)
        WHERE shadow.relation = 'ASKS' AND shadow.toId = turn.id AND ${QUESTION_PASSES}
        CALL (turn, remark) {
          MATCH (thing:Remark)-[reply:RESPONDS_TO]->()
          USING INDEX SEEK reply:RESPONDS_TO(toId, fromSpeakerId, fromKey)
          WHERE reply.toId = remark.id AND reply.fromSpeakerId IN turn.others AND reply.fromKey > '' AND ${OTHER_PASSES}
          RETURN reply.relation AS relation
        }
        RETURN count(CASE WHEN relation <> 'DECLINES_TO_ANSWER' THEN 1 END) > 0 AS isAnsweredThrough,
               count(CASE WHEN relation = 'DECLINES_TO_ANSWER' THEN 1 END) > 0 AS isDeclinedThrough
      }
      WITH turn, isAnswered OR isAnsweredThrough AS answers, isDeclined OR isDeclinedThrough AS declines, EXISTS {
        MATCH (claim:Claim {property: 'ANSWERED', concernsId: turn.id})
        WHERE claim.rank <> 'DEPRECATED' AND claim.againstId IN turn.others
          AND ${CLAIM_IN_VIEW}
      } AS isStated
      ORDER BY turn.id
      RETURN collect({turn: turn.id, answers: answers, declines: declines, isStated: isStated}) AS answered
    }
    CALL (turns) {
      UNWIND turns AS turn
      MATCH (:Remark {id: turn.id})-[reply:RESPONDS_TO]->(target) WHERE target:Race OR target:Result
      WITH turn, coalesce(target.raceId, target.id) AS race ORDER BY turn.id, race
      WITH turn, collect(DISTINCT race) AS races
      RETURN collect({turn: turn.id, races: races}) AS raced
    }
    CALL (speakers) {
      UNWIND speakers AS speaker
      MATCH (:Entity {id: speaker})-[:RAN]->(result:Result)-[:RAN_IN]->(race:Race)
      WHERE race.dateLatest >= $from AND race.dateEarliest <= $to AND NOT result.status IN ['DNS', 'ENTERED']
      WITH race, result ORDER BY race.orderKey, result.id LIMIT $most
      WITH race, collect(result.id) AS results ORDER BY race.orderKey
      RETURN collect({race: {labels: labels(race), properties: race {.*}}, results: results}) AS ran
    }
    RETURN remarks, questions, answered, raced, ran
  `,
});
