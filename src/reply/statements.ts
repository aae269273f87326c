import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { keyedListing } from '../graph/listing.js';
import { optional } from '../graph/row.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';

/** The replies made to a thing, earliest first. */
export const REPLIES_TO_THING = keyedListing({
  name: 'reply.toThing',
  given: given<{ reviews: readonly string[] }>(),
  by: 'thing.toId',
  matching: /* cypher */ `
    MATCH (thing:Reply) USING INDEX SEEK thing:Reply(toId, orderKey)
    WHERE thing.toId = key AND thing.review IN $reviews
  `,
});

/** The replies made to a race and to its results. */
export const REPLIES_TO_RACE = keyedListing({
  name: 'reply.toRace',
  given: given<{ reviews: readonly string[] }>(),
  matching: /* cypher */ `
    MATCH (race:Entity {id: key})
    UNWIND [race] + [(race)<-[:RAN_IN]-(result) | result] AS target
    MATCH (target)<-[:TO]-(thing:Reply)
    WHERE thing.review IN $reviews
  `,
});

/** The replies that a remark makes, by the order of what it responds to. */
export const REPLIES_OF_REMARK = keyedListing({
  name: 'reply.ofRemark',
  given: given<{ reviews: readonly string[] }>(),
  order: "target.orderKey + '|' + thing.id",
  matching: /* cypher */ `
    MATCH (:Entity {id: key})-[:MAKES]->(thing:Reply)-[:TO]->(target:Entity)
    WHERE thing.review IN $reviews
  `,
});

/** The replies that others make to what a remark responds to. */
export const REPLIES_BESIDE = keyedListing({
  name: 'reply.beside',
  given: given<{ reviews: readonly string[] }>(),
  matching: /* cypher */ `
    MATCH (:Entity {id: key})-[:MAKES]->(made:Reply) WHERE made.review IN $reviews
    WITH DISTINCT key, made.toId AS target
    MATCH (thing:Reply) USING INDEX SEEK thing:Reply(toId, orderKey)
    WHERE thing.toId = target AND thing.orderKey > '' AND thing.fromId <> key AND thing.review IN $reviews
  `,
});

/** What supports replies, in the order of the story. */
export const EVIDENCE_OF_REPLIES = statement({
  name: 'reply.evidenceOfReplies',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(entityRow),
  text: /* cypher */ `
    CYPHER 5
    MATCH (reply:Reply)-[place:RESTS_ON]->(evidence:Evidence) WHERE reply.id IN $ids
    WITH reply, evidence ORDER BY place.position
    RETURN reply.id AS key, collect({labels: labels(evidence), properties: evidence {.*}}) AS values
  `,
});

/** The questions through which replies were reached: those that the answering remark answers too, and that ask about the same thing. */
export const QUESTIONS_OF_REPLIES = statement({
  name: 'reply.questionsOfReplies',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.string()),
  text: /* cypher */ `
    CYPHER 5
    MATCH (answer:Remark)-[:MAKES]->(reply:Reply)-[:TO]->(target) WHERE reply.id IN $ids
    MATCH (answer)-[:RESPONDS_TO]->(question:Remark {kind: 'QUESTION'})-[:RESPONDS_TO]->(target)
    WITH reply, question ORDER BY question.id
    RETURN reply.id AS key, collect(question.id) AS values
  `,
});

/**
 * The remarks of a story of which a reply is disputed or rejected, or that were marked for one: with whether there is one, and
 * whether a claim on what they respond to is preferred.
 */
export const RIVALS_OF_STORY = statement({
  name: 'reply.rivalsOfStory',
  given: given<{ story: string }>(),
  row: z.object({ id: z.string(), isRival: z.boolean(), isDecided: z.boolean(), differs: optional(z.string()) }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (story:Entity {id: $story})-[:TELLS]->(remark:Remark)
    WITH remark, EXISTS { (remark)-[:MAKES]->(reply:Reply) WHERE reply.review IN ['DISPUTED', 'REJECTED'] } AS isRival
    WHERE isRival OR remark:Differing
    RETURN remark.id AS id, isRival, CASE WHEN remark:Differing THEN coalesce(remark.differs, '') END AS differs,
           EXISTS {
             (remark)<-[:CONCERNS]-(claim:Claim) WHERE claim.property = 'REPLY_TARGET' AND claim.rank = 'PREFERRED'
           } AS isDecided
    ORDER BY id
  `,
});
