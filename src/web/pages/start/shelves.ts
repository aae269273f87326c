/** From where to where something reaches, from left to right. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A level for each of several extents, in their order: the lowest on which it touches none that was put there before. */
export function shelve(extents: readonly Extent[]): readonly number[] {
  const shelves: Extent[][] = [];
  return extents.map((extent) => {
    const free = shelves.findIndex((shelf) => shelf.every(({ from, to }) => extent.to < from || to < extent.from));
    const level = free === -1 ? shelves.length : free;
    (shelves[level] ??= []).push(extent);
    return level;
  });
}
