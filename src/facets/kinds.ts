/** By what the things of a list are counted; each value is described in the schema. */
export const FACETS = ['SPEAKER', 'OUTLET', 'KIND', 'RELATION', 'MONTH', 'SEASON', 'BAND'] as const;
export type FacetBy = (typeof FACETS)[number];
