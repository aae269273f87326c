import { z } from 'zod';
import { at, type TestServer } from '../_kit/server.js';

const seenFacets = z.object({
  hits: z.number(),
  isExact: z.boolean(),
  by: z.array(
    z.object({
      by: z.string(),
      counts: z.array(
        z.object({ value: z.string(), count: z.number(), node: z.object({ id: z.string() }).nullable() }),
      ),
      others: z.number(),
      without: z.number(),
    }),
  ),
});
export type SeenFacets = z.infer<typeof seenFacets>;

export const FACETS = 'hits isExact by { by counts { value count node { id } } others without }';

/** The facets of a list: `list` as it is asked for, as `remarks(filter: {…})`; `given` as it stands between the brackets. */
export async function facetsOf(server: TestServer, list: string, given: string): Promise<SeenFacets> {
  const { data } = await server.ask(`{ list: ${list} { facets(${given}) { ${FACETS} } } }`);
  return seenFacets.parse(at(data, 'list', 'facets'));
}

/** The counts by one thing: `[value, count]`. */
export function countsOf({ by }: SeenFacets, what: string): readonly (readonly [string, number])[] {
  const facet = by.find((each) => each.by === what);
  if (facet === undefined) throw new Error(`There are no counts by ${what}.`);
  return facet.counts.map(({ value, count }) => [value, count] as const);
}
