import { z } from 'zod';
import { optional } from '../graph/row.js';
import { given, statement } from '../graph/statement.js';
import { SHADOW_IN_VIEW, SHADOW_MAYBE_IN_VIEW, THING_IN_VIEW, THING_MAYBE_IN_VIEW, type View } from '../source/seen.js';
import { CONFIDENCES, LINK_BASES } from '../values/link.js';
import type { SearchLimits } from './limits.js';

/** One of the two ends, and the other. */
export type End = { readonly id: string; readonly other: string };

/** A reply that a thing makes: its id, what it answers, its confidence and bases, and whether it is told, in view, maybe in view. */
const reply = z.tuple([
  z.string(),
  z.string(),
  z.enum(CONFIDENCES),
  z.array(z.enum(LINK_BASES)),
  z.boolean(),
  z.boolean(),
  z.boolean(),
]);

/** A thing: its id and order key; of a remark its speaker and with what confidence and basis; of a result its race; whether it is in view, maybe in view; the replies it makes. */
const thing = z.tuple([
  z.string(),
  z.string(),
  optional(z.string()),
  z.enum(CONFIDENCES).nullable(),
  z.enum(LINK_BASES).nullable(),
  optional(z.string()),
  z.boolean(),
  z.boolean(),
  z.array(reply),
]);

/** What was gathered around one end. */
const side = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  /** How many things the walk met, and the last of them, which is as far away as any. */
  reached: z.number(),
  last: optional(z.string()),
  /** How many remarks a speaker made; 0 where the end is none. */
  remarks: z.number(),
  /** Of a speaker who made too many to walk from: how many were gone into, and how many things beside them were met. */
  entered: z.number(),
  beside: z.number(),
  /** How many replies of the one speaker to the other were read; where any of either may be followed, nothing else was. */
  direct: z.number(),
  isAtOnce: z.boolean(),
});

export type GatheredSide = z.infer<typeof side>;
export type GatheredThing = z.infer<typeof thing>;

/** Whether a walk may go along a shadow. */
const SHADOW_PASSES = `((NOT $statedOnly OR 'STATED' IN shadow.bases) AND ${SHADOW_IN_VIEW})`;

/**
 * What lies around the two ends of a way, nearest first, as far as the budget goes; which ways there are between them is worked
 * out of it elsewhere.
 *
 * A pattern of any length whose things are told apart and whose way is not asked for is walked breadth first, each thing once,
 * and ends with its budget: so on a deep chain, on a star and on a ladder it takes as long as it has things to bring. Who said a
 * remark is followed at the two ends alone: else everything that anybody said would lie two steps away from everything else.
 *
 * Where two speakers answered one another, nothing is shorter, and all such answers stand in an index of their own: nothing is
 * walked. Else, from a speaker with more remarks than are to be gone into nobody walks: the earliest of these are read from their
 * index, and what lies one reply beside each.
 */
export const GATHER = statement({
  name: 'path.gather',
  given: given<
    SearchLimits & {
      readonly ends: readonly End[];
      readonly endIds: readonly string[];
      readonly statedOnly: boolean;
      readonly view: View | null;
    }
  >(),
  row: z.object({ sides: z.array(side), things: z.array(thing) }),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $ends AS end
    MATCH (start:Entity {id: end.id})
    CALL (start, end) {
      MATCH (answer:Remark)-[shadow:RESPONDS_TO]->(cause:Remark)
      USING INDEX SEEK shadow:RESPONDS_TO(fromSpeakerId, toSpeakerId, fromKey)
      WHERE shadow.fromSpeakerId = start.id AND shadow.toSpeakerId = end.other AND shadow.fromKey > ''
      WITH shadow, answer, cause, ${SHADOW_PASSES} AS passes
      ORDER BY shadow.fromSpeakerId, shadow.toSpeakerId, shadow.fromKey LIMIT $direct
      RETURN
        count(shadow) AS direct,
        collect(CASE WHEN passes THEN answer END) + collect(CASE WHEN passes THEN cause END) AS atOnce
    }
    WITH collect({start: start, direct: direct, atOnce: atOnce}) AS ends
    WITH ends, any(end IN ends WHERE size(end.atOnce) > 0) AS isAtOnce
    UNWIND ends AS end
    WITH end.start AS start, end.direct AS direct, end.atOnce AS atOnce, isAtOnce
    WITH *, COUNT { (start)-[:SAID]->() } AS remarks
    CALL (start, remarks, isAtOnce) {
      WITH start, remarks, isAtOnce WHERE remarks <= $entering AND NOT isAtOnce
      MATCH (start)-[shadows:RESPONDS_TO|SAID|RAN_IN*1..]-(thing:Entity)
      WHERE all(shadow IN shadows WHERE CASE type(shadow)
        WHEN 'RESPONDS_TO' THEN ${SHADOW_PASSES}
        WHEN 'SAID' THEN startNode(shadow).id IN $endIds
        ELSE true
      END)
      WITH DISTINCT thing LIMIT $budget
      RETURN collect(thing) AS reached
    }
    CALL (start, remarks, isAtOnce) {
      WITH start, remarks, isAtOnce WHERE remarks > $entering AND NOT isAtOnce
      MATCH (remark:Remark)
      USING INDEX SEEK remark:Remark(speakerId, orderKey)
      WHERE remark.speakerId = start.id AND remark.orderKey > ''
      WITH remark ORDER BY remark.speakerId, remark.orderKey LIMIT $entering
      RETURN collect(remark) AS entered
    }
    CALL (entered) {
      UNWIND entered AS remark
      CALL (remark) {
        MATCH ()<-[shadow:RESPONDS_TO]-(thing:Remark)
        USING INDEX SEEK shadow:RESPONDS_TO(toId, orderKey)
        WHERE shadow.toId = remark.id AND shadow.orderKey > ''
        WITH shadow, thing ORDER BY shadow.toId, shadow.orderKey LIMIT $beside
        WHERE ${SHADOW_PASSES}
        RETURN thing
        UNION ALL
        MATCH (remark)-[shadow:RESPONDS_TO]->(thing:Entity)
        WITH shadow, thing ORDER BY thing.orderKey, shadow.replyId LIMIT $beside
        WHERE ${SHADOW_PASSES}
        RETURN thing
      }
      WITH DISTINCT thing ORDER BY thing.orderKey LIMIT $budget
      RETURN collect(thing) AS beside
    }
    WITH
      collect({
        id: start.id, labels: labels(start), reached: size(reached), last: last(reached).id, remarks: remarks,
        entered: size(entered), beside: size(beside), direct: direct, isAtOnce: isAtOnce
      }) AS sides,
      reduce(all = [], some IN collect([start] + reached + entered + beside + atOnce) | all + some) AS met
    CALL (met) {
      UNWIND met AS thing
      WITH DISTINCT thing
      RETURN collect([
        thing.id, thing.orderKey, thing.speakerId, thing.attributionConfidence, thing.attributionBasis,
        CASE WHEN thing:Result THEN thing.raceId END,
        ${THING_IN_VIEW},
        ${THING_MAYBE_IN_VIEW},
        COLLECT {
          MATCH (thing)-[shadow:RESPONDS_TO]->(cause:Entity)
          WITH shadow, cause ORDER BY cause.orderKey, shadow.replyId LIMIT $causes
          RETURN [
            shadow.replyId, shadow.toId, shadow.confidence, shadow.bases,
            NOT $statedOnly OR 'STATED' IN shadow.bases,
            ${SHADOW_IN_VIEW},
            ${SHADOW_MAYBE_IN_VIEW}
          ]
        }
      ]) AS things
    }
    RETURN sides, things
  `,
});
