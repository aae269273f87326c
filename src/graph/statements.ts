import { z } from 'zod';

import type { Property } from './records.js';
import { given, statement } from './statement.js';

type PlainProperties = Readonly<Record<string, Property>>;

/** Writes nodes as they are to be: made where they are not there, and given just these labels and properties. */
export const WRITE_NODES = statement({
  name: 'graph.writeNodes',
  given: given<{
    nodes: readonly {
      readonly id: string;
      readonly labels: readonly string[];
      readonly dropped: readonly string[];
      readonly properties: PlainProperties;
    }[];
  }>(),
  row: z.object({ written: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $nodes AS node
    MERGE (thing:Entity {id: node.id})
    REMOVE thing:$(node.dropped)
    SET thing = node.properties
    SET thing:$(node.labels)
    RETURN count(*) AS written
  `,
});

/** Both ends are there already. */
export const WRITE_EDGES = statement({
  name: 'graph.writeEdges',
  given: given<{
    edges: readonly {
      readonly type: string;
      readonly from: string;
      readonly to: string;
      readonly properties: PlainProperties;
    }[];
  }>(),
  row: z.object({ written: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $edges AS edge
    MATCH (from:Entity {id: edge.from})
    MATCH (to:Entity {id: edge.to})
    CREATE (from)-[made:$(edge.type)]->(to)
    SET made = edge.properties
    RETURN count(*) AS written
  `,
});

export const REMOVE_EDGES = statement({
  name: 'graph.removeEdges',
  given: given<{
    edges: readonly { readonly type: string; readonly from: string; readonly to: string; readonly key: string }[];
  }>(),
  row: z.object({ removed: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $edges AS edge
    MATCH (from:Entity {id: edge.from})-[old]->(to:Entity {id: edge.to})
    WHERE type(old) = edge.type AND coalesce(old.key, '') = edge.key
    DELETE old
    RETURN count(*) AS removed
  `,
});

export const REMOVE_NODES = statement({
  name: 'graph.removeNodes',
  given: given<{ ids: readonly string[] }>(),
  row: z.object({ removed: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity) WHERE thing.id IN $ids
    DETACH DELETE thing
    RETURN count(*) AS removed
  `,
});

/** Whoever changes replies holds this one lock first: locking only the ends of a new edge lets two writers close a ring together. */
export const TAKE_LOCK = statement({
  name: 'graph.takeLock',
  given: given<Record<never, never>>(),
  row: z.object({ writes: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    MERGE (lock:Lock {id: 'writes'})
    SET lock.writes = coalesce(lock.writes, 0) + 1
    RETURN lock.writes AS writes
  `,
});
