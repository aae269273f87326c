import { z } from 'zod';

/** Any node with an id, as it is kept: what it is, and its own properties. The slices read it into their things. */
export interface Entity {
  readonly id: string;
  /** Every kind it is, as `Speaker` and `Athlete`. */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** The names of the properties that were brought; null where all were. */
  readonly part: readonly string[] | null;
}

/** The row of an entity: `{labels: labels(thing), properties: thing {.*}}`. */
export const entityRow = z
  .object({ labels: z.array(z.string()), properties: z.looseObject({ id: z.string() }) })
  .transform(({ labels, properties }): Entity => ({ id: properties.id, labels, properties, part: null }));

/**
 * The row of a node in part: `[labels(thing), [name IN names | thing[name]]]`, or the values alone where all are of one kind.
 * Lists without names, of few properties, take a fifth of the time to read that whole nodes take.
 */
export const valuesRow = z.tuple([z.string()], z.unknown());
export const partRow = z.tuple([z.array(z.string()), valuesRow]);

/** The entity of such a row. The first of the names is `id`. */
export function partOf(labels: readonly string[], values: z.infer<typeof valuesRow>, names: readonly string[]): Entity {
  const [id] = values;
  const properties: Record<string, unknown> = {};
  for (const [place, name] of names.entries()) properties[name] = values[place];
  return { id, labels, properties, part: names };
}
