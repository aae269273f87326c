import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { listOf, optional } from '../graph/row.js';
import { given, statement } from '../graph/statement.js';
import { SEGMENT_KINDS } from '../remark/kinds.js';
import {
  SHADOW_IN_VIEW,
  SHADOW_MAYBE_IN_VIEW,
  WORDING_IN_VIEW,
  WORDING_MAYBE_IN_VIEW,
  type View,
} from '../source/seen.js';

/** What the index of printings is asked. */
export type Question = {
  readonly query: string;
  /** Inside the call, this keeps the index from weighing all printings of a common word. */
  readonly weighed: number;
  /** So many of those in view are kept, and so many of the others. */
  readonly kept: number;
};

/** A remark that may be meant, with those of its printings that the index brought. */
export type Found = z.infer<typeof foundRow>;

const foundRow = z.object({
  remark: entityRow,
  /** The remarks whose words it repeats; at most 50. */
  quotes: z.array(z.string()),
  printings: z.array(
    z.object({
      id: z.string(),
      segmentTexts: listOf(z.string()),
      segmentKinds: listOf(z.enum(SEGMENT_KINDS)),
      isInView: z.boolean(),
      isMaybeInView: z.boolean(),
    }),
  ),
});

/** The printings that fit a phrase best by the index, by their remarks. How well they fit is judged by us. */
export const PRINTINGS_LIKE = statement({
  name: 'quote.printingsLike',
  given: given<{ index: string; questions: readonly Question[]; view: View | null }>(),
  row: foundRow,
  text: /* cypher */ `
    CYPHER 5
    UNWIND $questions AS question
    CALL (question) {
      CALL db.index.fulltext.queryNodes($index, question.query, {limit: question.weighed}) YIELD node AS wording, score
      WHERE wording.isWithheld = false
      WITH wording, ${WORDING_IN_VIEW} AS isInView, score ORDER BY score DESC, wording.id
      RETURN collect(CASE WHEN isInView THEN wording END) AS shown, collect(CASE WHEN NOT isInView THEN wording END) AS hidden
    }
    UNWIND shown[..question.kept] + hidden[..question.kept] AS wording
    WITH DISTINCT wording
    MATCH (wording)<-[:PRINTED_AS]-(remark:Remark) WHERE remark.standing <> 'WITHDRAWN'
    WITH remark, wording ORDER BY wording.id
    WITH remark, collect({
      id: wording.id, segmentTexts: wording.segmentTexts, segmentKinds: wording.segmentKinds,
      isInView: ${WORDING_IN_VIEW}, isMaybeInView: ${WORDING_MAYBE_IN_VIEW}
    }) AS printings
    RETURN {labels: labels(remark), properties: remark {.*}} AS remark, printings, COLLECT {
      MATCH (remark)-[:QUOTES]->(quoted:Remark)
      RETURN DISTINCT quoted.id AS id ORDER BY id LIMIT 50
    } AS quotes
    ORDER BY remark.id
  `,
});

/** What stands around a remark that is found. */
export type Surroundings = z.infer<typeof surroundingsRow>;

const surroundingsRow = z.object({
  id: z.string(),
  /** In view, by when each could be read; undated ones last. */
  printings: z.array(
    z.object({
      wording: entityRow,
      sourceId: z.string(),
      from: z.string(),
      surely: z.string(),
      /** What the days are made of, as EDTF. */
      date: optional(z.string()),
    }),
  ),
  /** The replies it makes, in view; at most 20. */
  replyIds: z.array(z.string()),
  made: z.number(),
  madeShown: z.number(),
  madeMaybe: z.number(),
  /** How many respond to it, in all and in view; under a view, of the first 1000. */
  answers: z.number(),
  answersShown: z.number(),
  answersMaybe: z.number(),
  answersLooked: z.number(),
});

export const SURROUNDINGS = statement({
  name: 'quote.surroundings',
  given: given<{ ids: readonly string[]; view: View | null; most: number }>(),
  row: surroundingsRow,
  text: /* cypher */ `
    CYPHER 5
    MATCH (remark:Entity) WHERE remark.id IN $ids
    CALL (remark) {
      MATCH (remark)-[shadow:RESPONDS_TO]->()
      WITH shadow, ${SHADOW_IN_VIEW} AS isShown ORDER BY shadow.orderKey, shadow.replyId
      RETURN count(shadow) AS made, count(CASE WHEN isShown THEN shadow END) AS madeShown,
             count(CASE WHEN NOT isShown AND ${SHADOW_MAYBE_IN_VIEW} THEN shadow END) AS madeMaybe,
             collect(CASE WHEN isShown THEN shadow.replyId END)[..20] AS replyIds
    }
    CALL (remark) {
      WITH remark WHERE $view IS NOT NULL
      MATCH ()-[shadow:RESPONDS_TO]->() USING INDEX SEEK shadow:RESPONDS_TO(toId, orderKey)
      WHERE shadow.toId = remark.id AND shadow.orderKey > ''
      WITH shadow ORDER BY shadow.toId, shadow.orderKey LIMIT $most
      RETURN count(shadow) AS looked, count(CASE WHEN ${SHADOW_IN_VIEW} THEN shadow END) AS shown,
             count(CASE WHEN NOT ${SHADOW_IN_VIEW} AND ${SHADOW_MAYBE_IN_VIEW} THEN shadow END) AS maybe
    }
    WITH remark, made, madeShown, madeMaybe, replyIds, looked, shown, maybe, COUNT { (remark)<-[:RESPONDS_TO]-() } AS answers
    RETURN remark.id AS id, replyIds, made, madeShown, madeMaybe, answers, looked AS answersLooked, maybe AS answersMaybe,
           CASE WHEN $view IS NULL THEN answers ELSE shown END AS answersShown,
           COLLECT {
             MATCH (remark)-[:PRINTED_AS]->(wording:Wording)-[:IN]->(source:Source) WHERE ${WORDING_IN_VIEW}
             RETURN {
               wording: {labels: labels(wording), properties: wording {.*}}, sourceId: source.id,
               from: coalesce(wording.seenFrom[0], ''), surely: coalesce(wording.seenSurely[0], '~'),
               date: coalesce(wording.knownFrom, source.published)
             } ORDER BY CASE wording.seenFrom[0] WHEN '' THEN '~' ELSE wording.seenFrom[0] END, wording.seenSurely[0], wording.id
           } AS printings
    ORDER BY id
  `,
});
