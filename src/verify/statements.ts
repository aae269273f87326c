import { z } from 'zod';
import { given, statement } from '../graph/statement.js';
import type { ThingKind } from '../story/story.js';
import type { Stretch } from './check.js';

/** How each statement of a check begins: with the things of one kind in a stretch of ids, found by the index of all ids. */
export const inStretch = (kind: ThingKind): string => /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity) WHERE thing.id > $after AND thing.id <= $upTo
    WITH thing WHERE thing:${kind}
`;

/** How many things there are to look at. */
export const THINGS_IN_ALL = statement({
  name: 'verify.thingsInAll',
  given: given<Record<never, never>>(),
  row: z.object({ count: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity)
    RETURN count(thing) AS count
  `,
});

/** The id at which the next stretch ends; null where nothing is left. */
export const END_OF_STRETCH = statement({
  name: 'verify.endOfStretch',
  given: given<{ after: string; size: number }>(),
  row: z.object({ upTo: z.string().nullable() }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity) WHERE thing.id > $after
    WITH thing.id AS id ORDER BY id LIMIT $size
    RETURN max(id) AS upTo
  `,
});

/** What stands in a stretch: the ids under the labels that they bear. */
export const IDS_BY_LABELS = statement({
  name: 'verify.idsByLabels',
  given: given<Stretch>(),
  row: z.object({ labels: z.array(z.string()), ids: z.array(z.string()) }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity) WHERE thing.id > $after AND thing.id <= $upTo
    WITH labels(thing) AS labels, thing.id AS id ORDER BY id
    RETURN labels, collect(id) AS ids
  `,
});

/** Nodes that no look at the ids would find. The lock, on which writers wait for one another, and the note of the graph's shape are no things. */
export const STRAYS = statement({
  name: 'verify.strays',
  given: given<Record<never, never>>(),
  row: z.object({ element: z.string(), labels: z.array(z.string()), id: z.string().nullable() }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing)
    WHERE NOT thing:Lock AND NOT thing:Shape
      AND (NOT thing:Entity OR thing.id IS NULL OR NOT thing.id IS :: STRING OR thing.id = '')
    RETURN elementId(thing) AS element, labels(thing) AS labels, toStringOrNull(thing.id) AS id
    ORDER BY element
  `,
});
