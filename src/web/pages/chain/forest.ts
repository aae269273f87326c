import type { Item } from './model.js';

/** A thing's place in the tree that the primary replies make. */
export interface Branch {
  readonly id: string;
  /** 1 for what responds to nothing shown here. */
  readonly level: number;
  /** The answers below it, in their order; `position` of `size` is its own place among its siblings. */
  readonly children: readonly string[];
  readonly position: number;
  readonly size: number;
}

/**
 * The tree, flat: each thing once, an answer after what it responds to, and the order among siblings kept. Where the primary
 * replies run in a circle, which imprecise dates allow, the first thing of the circle stands at the top.
 */
export function forestOf(items: readonly Pick<Item, 'id' | 'parents'>[]): readonly Branch[] {
  const known = new Set(items.map(({ id }) => id));
  const below = new Map<string, string[]>();
  const roots: string[] = [];
  for (const { id, parents } of items) {
    const shown = parents.filter(({ to }) => known.has(to) && to !== id);
    const parent = (shown.find(({ isPrimary }) => isPrimary) ?? shown[0])?.to;
    if (parent === undefined) roots.push(id);
    else below.set(parent, [...(below.get(parent) ?? []), id]);
  }

  const seen = new Set<string>();
  const branches: Branch[] = [];
  const grow = (ids: readonly string[], level: number): void => {
    const fresh = ids.filter((id) => !seen.has(id));
    fresh.forEach((id) => seen.add(id));
    fresh.forEach((id, index) => {
      const children = (below.get(id) ?? []).filter((child) => !seen.has(child));
      branches.push({ id, level, children, position: index + 1, size: fresh.length });
      grow(children, level + 1);
    });
  };
  grow(roots, 1);
  for (const { id } of items) if (!seen.has(id)) grow([id], 1);
  return branches;
}
