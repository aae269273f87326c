import { z } from 'zod';
import { keyedListing, listing } from '../graph/listing.js';
import { optional } from '../graph/row.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';
import { CONFIDENCES, LINK_BASES } from '../values/link.js';

export const SOURCES = listing({
  name: 'source',
  given: given<{
    outlets: readonly string[] | null;
    kinds: readonly string[] | null;
    held: boolean | null;
    from: string | null;
    to: string | null;
  }>(),
  matching: /* cypher */ `
    MATCH (thing:Source)
    WHERE ($outlets IS NULL OR thing.outletId IN $outlets)
      AND ($kinds IS NULL OR thing.kind IN $kinds)
      AND ($held IS NULL OR thing.held = $held)
      AND ($from IS NULL OR thing.published IS NOT NULL AND coalesce(thing.publishedLatest, '~') >= $from)
      AND ($to IS NULL OR thing.published IS NOT NULL AND coalesce(thing.publishedEarliest, '') <= $to)
  `,
});

export const SOURCES_OF_OUTLET = keyedListing({
  name: 'source.ofOutlet',
  given: given<Record<never, never>>(),
  matching: /* cypher */ `
    MATCH (:Entity {id: key})<-[:PUBLISHED_BY]-(thing:Source)
    WHERE true
  `,
});

/** The ids of those who wrote sources, in the order of the story. */
export const AUTHORS_OF_SOURCES = statement({
  name: 'source.authorsOfSources',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.string()),
  text: /* cypher */ `
    CYPHER 5
    MATCH (source:Entity)-[place:WRITTEN_BY]->(author:Speaker) WHERE source.id IN $ids
    WITH source, author ORDER BY place.position
    RETURN source.id AS key, collect(author.id) AS values
  `,
});

export const DERIVATIONS_OF_SOURCES = statement({
  name: 'source.derivationsOfSources',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(
    z.object({
      sourceId: z.string(),
      basis: z.enum(LINK_BASES),
      confidence: z.enum(CONFIDENCES),
      note: optional(z.string()),
    }),
  ),
  text: /* cypher */ `
    CYPHER 5
    MATCH (source:Entity)-[link:DERIVED_FROM]->(origin:Source) WHERE source.id IN $ids
    WITH source, origin, link ORDER BY link.position
    RETURN source.id AS key,
           collect(link {.basis, .confidence, .note, sourceId: origin.id}) AS values
  `,
});
