import type { Network } from './network.js';

export type Edge = Network['edges'][number];

/** Two speakers and all that leads from the one to the other, either way; both are one where somebody speaks of himself. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly there: readonly Edge[];
  readonly back: readonly Edge[];
}

/** The edges by pairs, in the order of the first edge of each. */
export function pairsOf(edges: readonly Edge[]): readonly Pair[] {
  const pairs = new Map<
    string,
    { readonly a: string; readonly b: string; readonly there: Edge[]; readonly back: Edge[] }
  >();
  for (const edge of edges) {
    const key = [edge.from.id, edge.to.id].toSorted().join(' ');
    const pair = pairs.get(key) ?? { a: edge.from.id, b: edge.to.id, there: [], back: [] };
    (edge.from.id === pair.a ? pair.there : pair.back).push(edge);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}
