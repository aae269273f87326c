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

/** How the nodes of one kind are read: whole, or only some of their properties. */
export interface ThingRow<T> {
  readonly whole: z.ZodType<T>;
  /** The properties that the fields of an answer are made of, the id among them. */
  propertiesFor(fields: ReadonlySet<string>): readonly string[];
  /** Reads these properties alone. Whoever asks the thing for another one is told so: it must not look like an unknown. */
  part(properties: readonly string[]): z.ZodType<T>;
}

/** The thing that a row is read into. */
export type ReadOf<Row> = Row extends ThingRow<infer T> ? T : never;

type Shape = Readonly<Record<string, z.ZodType>>;
type Read<Kind extends string, Of extends Shape> = { readonly __typename: Kind } & Readonly<z.output<z.ZodObject<Of>>>;

/**
 * `fields` names, for each property that is not told under its own name, the fields of the schema that are made of it. What
 * `propertiesFor` leaves out costs nothing: it does not leave the database.
 */
export function thingRow<const Kind extends string, Of extends Shape>(
  kind: Kind,
  shape: Of,
  fields: { readonly [property in keyof Of]?: readonly string[] } = {},
): ThingRow<Read<Kind, Of>> {
  const properties = Object.keys(shape);
  const guard = Object.defineProperties(
    { __typename: kind },
    Object.fromEntries(properties.map((name) => [name, { get: () => notBrought(kind, name), configurable: true }])),
  );
  const parts = new Map<string, z.ZodType<Read<Kind, Of>>>();
  return {
    whole: z.object(shape).transform((found) => ({ __typename: kind, ...found })),
    propertiesFor: (selected) =>
      properties.filter((name) => name === 'id' || (fields[name] ?? [name]).some((field) => selected.has(field))),
    part: (names) => {
      const key = names.join();
      const known = parts.get(key);
      if (known !== undefined) return known;
      const made = partReader<Read<Kind, Of>>(shape, names, guard);
      if (parts.size >= MOST_PARTS) parts.clear();
      parts.set(key, made);
      return made;
    },
  };
}

/** So many selections are remembered; a caller who makes up more makes us read them anew, and nothing grows. */
const MOST_PARTS = 200;

function partReader<T>(shape: Shape, names: readonly string[], guard: object): z.ZodType<T> {
  const picked = Object.entries(shape).filter(([name]) => names.includes(name));
  return z.object(Object.fromEntries(picked)).transform((found): T => Object.setPrototypeOf(found, guard));
}

function notBrought(kind: string, name: string): never {
  throw new RowError(`A ${kind} was read without its ${name}, and now it is asked for it.`);
}

/** A row of the database did not have the form that its statement promises. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

export function readRow<Row>(name: string, reader: z.ZodType<Row>, row: unknown): Row {
  const read = reader.safeParse(row);
  if (read.success) return read.data;
  const faults = read.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new RowError(`A row of ${name} can not be read: ${faults.join('; ')}.`, { cause: read.error });
}
