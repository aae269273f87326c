import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { listing } from '../graph/listing.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';

export const STORIES = listing({
  name: 'story',
  given: given<Record<never, never>>(),
  matching: /* cypher */ `
    MATCH (thing:Story)
    WHERE true
  `,
});

/** The ids of those who stand on either side of stories, in the order of the story. */
export const PARTIES_OF_STORIES = statement({
  name: 'story.partiesOfStories',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.string()),
  text: /* cypher */ `
    CYPHER 5
    MATCH (story:Entity)-[place:HAS_PARTY]->(party:Speaker) WHERE story.id IN $ids
    WITH story, party ORDER BY place.position
    RETURN story.id AS key, collect(party.id) AS values
  `,
});

/** The ids of the things with which to begin reading stories, in the order of the story. */
export const OPENINGS_OF_STORIES = statement({
  name: 'story.openingsOfStories',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.string()),
  text: /* cypher */ `
    CYPHER 5
    MATCH (story:Entity)-[place:OPENS_WITH]->(opening:Entity) WHERE story.id IN $ids
    WITH story, opening ORDER BY place.position
    RETURN story.id AS key, collect(opening.id) AS values
  `,
});

/** The sources held of stories, each with whether it takes from another source that is held in the same story. */
export const SOURCES_HELD_OF_STORIES = statement({
  name: 'story.sourcesHeldOfStories',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.object({ source: entityRow, isDerived: z.boolean() })),
  text: /* cypher */ `
    CYPHER 5
    MATCH (story:Entity)-[:TELLS]->(source:Source {held: true}) WHERE story.id IN $ids
    WITH story, source ORDER BY source.orderKey
    RETURN story.id AS key, collect({
      source: {labels: labels(source), properties: source {.*}},
      isDerived: EXISTS { (source)-[:DERIVED_FROM*1..4]->(:Source {held: true})<-[:TELLS]-(story) }
    }) AS values
  `,
});

/** The nodes that a story tells, itself among them. */
export const TOLD_NODES = statement({
  name: 'story.toldNodes',
  given: given<{ story: string }>(),
  row: entityRow,
  text: /* cypher */ `
    CYPHER 5
    MATCH (story:Entity {id: $story})
    UNWIND [story] + COLLECT { MATCH (story)-[:TELLS]->(told:Entity) RETURN told } AS thing
    RETURN labels(thing) AS labels, thing {.*} AS properties
  `,
});

const edgeRow = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  key: z.string(),
  properties: z.record(z.string(), z.unknown()),
});

/** The edges that a story tells: those that leave its things, but that somebody said a remark, or ran a result, belongs to the latter. */
export const TOLD_EDGES = statement({
  name: 'story.toldEdges',
  given: given<{ story: string }>(),
  row: edgeRow,
  text: /* cypher */ `
    CYPHER 5
    MATCH (story:Entity {id: $story})
    CALL (story) {
      MATCH (story)-[edge]->(to:Entity)
      RETURN edge, story AS from, to
      UNION ALL
      MATCH (story)-[:TELLS]->(from:Entity)-[edge]->(to:Entity)
      WHERE NOT type(edge) IN ['SAID', 'RAN']
      RETURN edge, from, to
      UNION ALL
      MATCH (story)-[:TELLS]->(to:Entity)<-[edge:SAID|RAN]-(from:Entity)
      RETURN edge, from, to
    }
    RETURN type(edge) AS type, from.id AS from, to.id AS to, coalesce(edge.key, '') AS key, properties(edge) AS properties
  `,
});

/** Of some ids, what is there already and is not told by the story: with the stories that tell it. */
export const TOLD_BY_OTHERS = statement({
  name: 'story.toldByOthers',
  given: given<{ story: string; ids: readonly string[] }>(),
  row: z.object({ thing: entityRow, stories: z.array(z.string()) }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity) WHERE thing.id IN $ids AND thing.id <> $story
    WITH thing, COLLECT { MATCH (story:Story)-[:TELLS]->(thing) RETURN story.id ORDER BY story.id } AS stories
    WHERE NOT $story IN stories
    RETURN {labels: labels(thing), properties: thing {.*}} AS thing, stories
    ORDER BY thing.properties.id
  `,
});

/**
 * Of some ids, what things of other stories lean on: taking it away would break them. A thing leans on what its edges lead
 * to, and a remark on its speaker, a result on its athlete, though those edges lead the other way.
 */
export const LEANED_ON = statement({
  name: 'story.leanedOn',
  given: given<{ story: string; ids: readonly string[] }>(),
  row: z.object({ id: z.string(), by: z.string() }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity)-[edge]-(other:Entity)
    WHERE thing.id IN $ids AND other.id <> $story
      AND (startNode(edge) = thing) = (type(edge) IN ['SAID', 'RAN'])
      AND NOT EXISTS { (:Story {id: $story})-[:TELLS]->(other) }
    RETURN DISTINCT thing.id AS id, other.id AS by ORDER BY id, by
  `,
});

/** Remarks of a story from which a ring of replies leads back to them, through things of another story. */
export const RINGS = statement({
  name: 'story.rings',
  given: given<{ story: string; targets: readonly string[] }>(),
  row: z.object({ id: z.string(), through: z.string() }),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $targets AS target
    MATCH (cause:Entity {id: target})<-[:RESPONDS_TO]-(answer:Remark)
    WHERE EXISTS { (:Story {id: $story})-[:TELLS]->(answer) }
    CALL (cause, answer) {
      MATCH (cause)-[:RESPONDS_TO*1..]->(further:Entity)
      WITH DISTINCT further, answer
      WHERE further = answer
      RETURN count(*) > 0 AS isRing
    }
    WITH answer, target WHERE isRing
    RETURN answer.id AS id, target AS through ORDER BY id, through
  `,
});
