/** What a printing rests on: its source, and all that it takes from. */
export interface Resting {
  readonly sourceId: string;
  readonly derivedIds: readonly string[];
  readonly viaIds: readonly string[];
  readonly viaOriginIds: readonly string[];
}

/**
 * How many of the sources are witnesses of their own. Copies are not: sources of which one takes from the other, or that had
 * the words through the same one, or that share an origin, count once together, and so does whoever shares one with any of
 * them. A credit and a derivation count the same here, stated or inferred.
 */
export function independentAmong(printings: readonly Resting[]): number {
  const groupOf = new Map<string, string>();
  const rootOf = (id: string): string => {
    const above = groupOf.get(id);
    return above === undefined || above === id ? id : rootOf(above);
  };
  for (const { sourceId, derivedIds, viaIds, viaOriginIds } of printings) {
    for (const id of [...derivedIds, ...viaIds, ...viaOriginIds]) groupOf.set(rootOf(id), rootOf(sourceId));
  }
  return new Set(printings.map(({ sourceId }) => rootOf(sourceId))).size;
}
