import { z } from 'zod';

/** Any node with an id, as it is kept: what it is, and its own properties. The slices read it into their things. */
export interface Entity {
  readonly id: string;
  /** Every kind it is, as `Speaker` and `Athlete`. */
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The row of an entity: `{labels: labels(thing), properties: thing {.*}}`. */
export const entityRow = z
  .object({ labels: z.array(z.string()), properties: z.looseObject({ id: z.string() }) })
  .transform(({ labels, properties }): Entity => ({ id: properties.id, labels, properties }));
