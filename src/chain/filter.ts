import { z } from 'zod';

const list = z.array(z.string()).readonly().nullable();

/** Which things, and along which replies; null lets everything pass. Dates are days. Cursors carry it, so it has a reader. */
export const chainFilter = z.strictObject({
  speakers: list,
  kinds: list,
  outlets: list,
  from: z.string().nullable(),
  to: z.string().nullable(),
  relations: list,
  confidences: list,
  bases: list,
  reviews: list,
  view: z.object({ outlets: list, sources: list, asOf: z.string().nullable() }).nullable(),
});

export type ChainFilter = Readonly<z.infer<typeof chainFilter>>;

export const NO_FILTER: ChainFilter = {
  speakers: null,
  kinds: null,
  outlets: null,
  from: null,
  to: null,
  relations: null,
  confidences: null,
  bases: null,
  reviews: null,
  view: null,
};

/** A filter must be walked in search of matches; without one, everything on the way is a match. */
export function isFiltering(filter: ChainFilter): boolean {
  return Object.values(filter).some((part) => part !== null);
}
