import { z } from 'zod';
import { GuardError } from './constraints.js';
import type { Graph, Reader } from './graph.js';
import { given, statement } from './statement.js';

/** The edition of the graph's shape: labels, edges and properties as this programme reads them. Raised when an older one can not be read. */
export const SHAPE = 2;

/** The edition that the database notes of itself; null when it notes none. */
export async function notedShape(reader: Reader): Promise<number | null> {
  const [noted] = await reader.read(NOTED, {});
  return noted?.edition ?? null;
}

/** Notes our edition where none is noted; throws where another one is, since that graph would be read wrongly. */
export async function ensureShape(graph: Graph): Promise<void> {
  const noted = await notedShape(graph);
  if (noted === SHAPE) return;
  if (noted !== null) {
    throw new GuardError(
      `The graph in the database has the shape of edition ${noted}, and this programme reads edition ${SHAPE}. ` +
        `Use the programme that wrote it, or load its stories into a new database: NEO4J_URI may name one, and so may ` +
        `REJOINDER_DATA, an empty folder for the one that comes with the project.`,
    );
  }
  await graph.inTransaction((writer) => writer.write(NOTE, { edition: SHAPE }));
}

const NOTED = statement({
  name: 'graph.notedShape',
  given: given<Record<never, never>>(),
  row: z.object({ edition: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (shape:Shape)
    RETURN shape.edition AS edition
    ORDER BY edition DESC
    LIMIT 1
  `,
});

const NOTE = statement({
  name: 'graph.noteShape',
  given: given<{ edition: number }>(),
  row: z.object({ edition: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    MERGE (shape:Shape {edition: $edition})
    RETURN shape.edition AS edition
  `,
});
