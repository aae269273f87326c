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
    expected: shadow,
    found: shadow.nullable(),
    answered: loose,
    happened: loose,
  }),
  text: /* cypher */ `${inStretch('Reply')}
    OPTIONAL MATCH (from:Remark {id: thing.fromId})
    OPTIONAL MATCH (to:Entity {id: thing.toId})
    OPTIONAL MATCH (shadowFrom)-[shadow:RESPONDS_TO {replyId: thing.id}]->(shadowTo)
    CALL (thing) {
      OPTIONAL MATCH (thing)-[:RESTS_ON]->(evidence:Evidence)
      OPTIONAL MATCH (source:Entity {id: evidence.sourceId})
      RETURN count(evidence) AS evidence, collect(DISTINCT evidence.basis) AS bases,
             collect(DISTINCT source.id) AS sources, collect(DISTINCT source.outletId) AS outlets,
             min(source.publishedEarliest) AS publishedFrom
    }
    WITH thing, from, to, shadow, shadowFrom.id AS startId, shadowTo.id AS endId,
         evidence, bases, sources, outlets, publishedFrom,
         from IS NULL OR thing.orderKey = from.orderKey + '|' + thing.id AS isOrdered,
         coalesce(from.said, from.madePublic) AS answered,
         CASE WHEN from.said IS NULL THEN from.madePublicLatest ELSE from.saidLatest END AS lastAnswered,
         coalesce(to.said, to.date) AS happened,
         coalesce(to.saidEarliest, to.dateEarliest) AS firstHappened
    WHERE evidence = 0 OR evidence > ${MOST_EVIDENCE}
       OR coalesce(NOT isOrdered, true)
       OR (coalesce(thing.review, '') = 'REJECTED') = (shadow IS NOT NULL)
       OR shadow IS NOT NULL AND (
            size(bases) > 1 OR size(sources) > 1 OR size(outlets) > 1
            OR coalesce(
                 [startId, endId, shadow.toId, shadow.orderKey, shadow.relation, shadow.confidence, shadow.review,
                  coalesce(shadow.publishedFrom, '')]
                 <> [thing.fromId, thing.toId, thing.toId, thing.orderKey, thing.relation, thing.confidence, thing.review,
                     coalesce(publishedFrom, '')],
                 true)
            OR [coalesce(shadow.bases, []), coalesce(shadow.sources, []), coalesce(shadow.outlets, [])]
               <> [bases, sources, outlets])
       OR coalesce(thing.review, '') <> 'REJECTED' AND (
            left(lastAnswered, 10) < left(firstHappened, 10)
            OR size(lastAnswered) > 10 AND size(firstHappened) > 10)
    RETURN thing.id AS id, thing.review AS review, coalesce(isOrdered, false) AS isOrdered, thing.orderKey AS orderKey,
           from.orderKey AS fromKey, evidence, answered, happened,
           thing {.fromId, .toId, toIdKept: thing.toId, .orderKey, .relation, .confidence, .review,
                  bases: bases, sources: sources, outlets: outlets, publishedFrom: publishedFrom} AS expected,
           CASE WHEN shadow IS NULL THEN null ELSE shadow {
             .orderKey, .relation, .confidence, .review, .bases, .sources, .outlets, .publishedFrom,
             fromId: startId, toId: endId, toIdKept: shadow.toId
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
