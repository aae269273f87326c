import { z } from 'zod';

/** A property that may be missing on a node: Neo4j keeps no nulls. Reads as null. */
export function optional<T>(value: z.ZodType<T>) {
  return value.nullish().transform((found) => found ?? null);
}

/** A list that may be missing on a node: an empty one may not have been kept. Reads as empty. */
export function listOf<T>(item: z.ZodType<T>) {
  return z
    .array(item)
    .nullish()
    .transform((found): readonly T[] => found ?? []);
}

/** A row of the database did not have the form that its statement promises. */
class RowError extends Error {
  override readonly name = 'RowError';
}

export function readRow<Row>(name: string, reader: z.ZodType<Row>, row: unknown): Row {
  const read = reader.safeParse(row);
  if (read.success) return read.data;
  const faults = read.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new RowError(`A row of ${name} can not be read: ${faults.join('; ')}.`, { cause: read.error });
}
