import { z } from 'zod';
import { given, statement } from '../../graph/statement.js';
import type { Stretch } from '../check.js';
import { loose, looseList } from '../loose.js';
import { inStretch } from '../statements.js';

/** A list that is read without pages is complete because it is short. */
export const MOST_EVIDENCE = 100;

/** What a shadow says, by the names of its properties. */
const shadow = z.object({
  fromId: loose,
  toId: loose,
  toIdKept: loose,
  fromSpeakerId: loose,
  toSpeakerId: loose,
  fromKey: loose,
  orderKey: loose,
  relation: loose,
  confidence: loose,
  review: loose,
  bases: looseList,
  sources: looseList,
  outlets: looseList,
  publishedFrom: loose,
});
export type Shadow = z.infer<typeof shadow>;

/**
 * Replies that may not agree with their shadow, their evidence, or the dates at both their ends. Several values in a list
 * are always looked at, for their order counts too; so are two times of day, for only the values know of their offsets.
 * Nothing is said of a reply whose own edges, or those of its evidence, do not agree with the ids kept: that is told already.
 */
export const DOUBTFUL_REPLIES = statement({
  name: 'verify.doubtfulReplies',
  given: given<Stretch>(),
  row: z.object({
    id: z.string(),
    review: loose,
    isOrdered: z.boolean(),
    orderKey: loose,
    fromKey: loose,
    evidence: z.number(),
    isSourced: z.boolean(),
    expected: shadow,
    found: shadow.nullable(),
    answered: loose,
    happened: loose,
  }),
  text: /* cypher */ `${inStretch('Reply')}
    MATCH (thing)<-[:MAKES]-(from:Remark) WHERE from.id = thing.fromId
    MATCH (thing)-[:TO]->(to) WHERE to.id = thing.toId
    OPTIONAL MATCH (shadowFrom)-[shadow:RESPONDS_TO {replyId: thing.id}]->(shadowTo)
    CALL (thing) {
      OPTIONAL MATCH (thing)-[:RESTS_ON]->(evidence:Evidence)
      OPTIONAL MATCH (evidence)-[:FROM]->(source:Source) WHERE source.id = evidence.sourceId
      RETURN count(evidence) AS evidence, count(evidence.sourceId) = count(source) AS isSourced,
             collect(evidence.basis) AS bases, collect(source.id) AS sources, collect(source.outletId) AS outlets,
             min(source.publishedEarliest) AS publishedFrom
    }
    WITH *, coalesce(thing.orderKey = from.orderKey + '|' + thing.id, false) AS isOrdered,
         CASE WHEN from.said IS NULL THEN from.madePublicLatest ELSE from.saidLatest END AS lastAnswered,
         coalesce(to.saidEarliest, to.dateEarliest) AS firstHappened
    WHERE evidence = 0 OR evidence > ${MOST_EVIDENCE}
       OR NOT isOrdered
       OR (coalesce(thing.review, '') = 'REJECTED') = (shadow IS NOT NULL)
       OR shadow IS NOT NULL AND NOT coalesce(
            shadowFrom = from AND shadowTo = to
            AND evidence = 1 AND size(sources) < 2
            AND shadow.fromSpeakerId = from.speakerId AND shadow.fromKey + '|' + thing.id = thing.orderKey
            AND coalesce(shadow.toSpeakerId, '') = coalesce(to.speakerId, '')
            AND shadow.toId = thing.toId AND shadow.orderKey = thing.orderKey AND shadow.relation = thing.relation
            AND shadow.confidence = thing.confidence AND shadow.review = thing.review
            AND shadow.bases = bases AND coalesce(shadow.sources, []) = sources
            AND coalesce(shadow.outlets, []) = outlets
            AND coalesce(shadow.publishedFrom, '') = coalesce(publishedFrom, ''), false)
       OR left(lastAnswered, 10) < left(firstHappened, 10)
       OR size(lastAnswered) > 10 AND size(firstHappened) > 10
    RETURN thing.id AS id, thing.review AS review, isOrdered, thing.orderKey AS orderKey, from.orderKey AS fromKey,
           evidence, isSourced, coalesce(from.said, from.madePublic) AS answered, coalesce(to.said, to.date) AS happened,
           thing {.fromId, .toId, toIdKept: thing.toId, fromSpeakerId: from.speakerId, toSpeakerId: to.speakerId,
                  fromKey: CASE WHEN thing.orderKey ENDS WITH '|' + thing.id
                                THEN left(thing.orderKey, size(thing.orderKey) - size(thing.id) - 1) END,
                  .orderKey, .relation, .confidence, .review,
                  bases: bases, sources: sources, outlets: outlets, publishedFrom: publishedFrom} AS expected,
           CASE WHEN shadow IS NULL THEN null ELSE shadow {
             .orderKey, .relation, .confidence, .review, .bases, .sources, .outlets, .publishedFrom,
             .fromSpeakerId, .toSpeakerId, .fromKey, fromId: shadowFrom.id, toId: shadowTo.id, toIdKept: shadow.toId
           } END AS found
  `,
});

/** Shadows, led from remarks, of replies that are not there. */
export const SHADOWS_OF_NO_REPLY = statement({
  name: 'verify.shadowsOfNoReply',
  given: given<Stretch>(),
  row: z.object({ id: z.string(), toId: loose, replyId: loose }),
  text: /* cypher */ `${inStretch('Remark')}
    MATCH (thing)-[shadow:RESPONDS_TO]->(to)
    WHERE shadow.replyId IS NULL OR NOT EXISTS { (:Reply {id: shadow.replyId}) }
    RETURN thing.id AS id, to.id AS toId, shadow.replyId AS replyId
  `,
});

/** Shadows led from what is no remark. */
export const SHADOWS_OF_NO_REMARK = statement({
  name: 'verify.shadowsOfNoRemark',
  given: given<Record<never, never>>(),
  row: z.object({ id: loose, toId: loose, replyId: loose }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (from)-[shadow:RESPONDS_TO]->(to) WHERE NOT from:Remark
    RETURN from.id AS id, to.id AS toId, shadow.replyId AS replyId
  `,
});

/** The shadows that could be part of a ring: those whose answer is answered, and whose cause answers. */
export const SHADOWS_WITHIN = statement({
  name: 'verify.shadowsWithin',
  given: given<Stretch>(),
  row: z.object({ from: z.string(), to: z.string() }),
  text: /* cypher */ `${inStretch('Remark')} AND EXISTS { (thing)<-[:RESPONDS_TO]-() }
    MATCH (thing)-[:RESPONDS_TO]->(to:Remark) WHERE EXISTS { (to)-[:RESPONDS_TO]->() }
    RETURN thing.id AS from, to.id AS to
  `,
});
