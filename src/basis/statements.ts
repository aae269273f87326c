import { z } from 'zod';
import { optional } from '../graph/row.js';
import { given, statement } from '../graph/statement.js';
import type { View } from '../source/seen.js';

/** The sources that an answer rests on; days, and at most 100 outlets, by name. */
const heldRow = z.object({
  sourcesHeld: z.number(),
  derived: z.number(),
  outlets: z.array(z.string()),
  publishedFrom: optional(z.string()),
  publishedTo: optional(z.string()),
  updatedTo: optional(z.string()),
});

/**
 * All sources held. One that was published on some day or after it reaches that day at the least. The database keeps their number; the first and the last day stand at the ends of indexes; and of outlets
 * each is asked whether it published any. So it takes no longer where more is held.
 */
export const ALL_HELD = statement({
  name: 'basis.allHeld',
  given: given<Record<never, never>>(),
  row: heldRow,
  text: /* cypher */ `
    CYPHER 5
    CALL () { MATCH (source:Held) RETURN count(source) AS sourcesHeld }
    CALL () {
      MATCH ()-[derivation:DERIVED_FROM]->()
      WITH DISTINCT startNode(derivation) AS copy
      WHERE copy:Held AND EXISTS { (copy)-[:DERIVED_FROM*1..4]->(:Held) }
      RETURN count(copy) AS derived
    }
    WITH *, COLLECT {
      MATCH (outlet:Outlet) WHERE outlet.orderKey > '' AND EXISTS { (outlet)<-[:PUBLISHED_BY]-(:Held) }
      RETURN outlet.id ORDER BY outlet.orderKey LIMIT 100
    } AS outlets
    OPTIONAL CALL () {
      MATCH (source:Held) WHERE source.publishedEarliest > ''
      RETURN source.publishedEarliest AS publishedFrom ORDER BY source.publishedEarliest LIMIT 1
    }
    OPTIONAL CALL () {
      MATCH (source:Held) WHERE source.publishedLatest > ''
      RETURN source.publishedLatest AS lastLatest ORDER BY source.publishedLatest DESC LIMIT 1
    }
    OPTIONAL CALL () {
      MATCH (source:Held) WHERE source.publishedEarliest > ''
      RETURN source.publishedEarliest AS lastEarliest ORDER BY source.publishedEarliest DESC LIMIT 1
    }
    WITH *, CASE WHEN lastLatest > lastEarliest THEN lastLatest ELSE coalesce(lastEarliest, lastLatest) END AS publishedTo
    OPTIONAL CALL () {
      MATCH (source:Held) WHERE source.updatedLatest > ''
      RETURN source.updatedLatest AS updatedTo ORDER BY source.updatedLatest DESC LIMIT 1
    }
    RETURN sourcesHeld, derived, outlets, publishedFrom, publishedTo, updatedTo
  `,
});

/** Those of some outlets, some sources, or known by some day; it takes as long as there are such. */
export const HELD_IN_VIEW = statement({
  name: 'basis.heldInView',
  given: given<{ view: View }>(),
  row: heldRow,
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      UNWIND coalesce($view.outlets, []) AS id
      MATCH (:Entity {id: id})<-[:PUBLISHED_BY]-(source:Held)
      RETURN source
      UNION
      UNWIND coalesce($view.sources, []) AS id
      MATCH (source:Entity {id: id}) WHERE source:Held
      RETURN source
      UNION
      WITH 1 AS one WHERE $view.outlets IS NULL AND $view.sources IS NULL
      MATCH (source:Held) WHERE source.publishedLatest <= $view.asOf
      RETURN source
    }
    WITH source WHERE $view.asOf IS NULL OR source.publishedLatest <= $view.asOf
    WITH collect(source) AS sources
    RETURN size(sources) AS sourcesHeld,
           size([source IN sources WHERE EXISTS {
             (source)-[:DERIVED_FROM*1..4]->(origin:Held) WHERE origin IN sources
           }]) AS derived,
           COLLECT {
             UNWIND sources AS source
             MATCH (source)-[:PUBLISHED_BY]->(outlet:Outlet)
             WITH DISTINCT outlet
             RETURN outlet.id ORDER BY outlet.orderKey LIMIT 100
           } AS outlets,
           reduce(day = null, source IN sources |
             CASE WHEN day < source.publishedEarliest THEN day ELSE coalesce(source.publishedEarliest, day) END
           ) AS publishedFrom,
           reduce(day = null, source IN sources |
             CASE WHEN day > coalesce(source.publishedLatest, source.publishedEarliest) THEN day
                  ELSE coalesce(source.publishedLatest, source.publishedEarliest, day) END
           ) AS publishedTo,
           reduce(day = null, source IN sources |
             CASE WHEN day > source.updatedLatest THEN day ELSE coalesce(source.updatedLatest, day) END
           ) AS updatedTo
  `,
});
