/** Where a key leads in a tree that is given flat by its levels; null where it leads nowhere. */
export function keyLeadsTo(key: string, at: number, levels: readonly number[]): number | null {
  const level = levels[at];
  if (level === undefined) return null;
  switch (key) {
    case 'ArrowLeft':
      return found(levels.findLastIndex((one, index) => index < at && one < level));
    case 'ArrowRight':
      return (levels[at + 1] ?? 0) > level ? at + 1 : null;
    case 'ArrowUp':
      return at > 0 ? at - 1 : null;
    case 'ArrowDown':
      return at + 1 < levels.length ? at + 1 : null;
    case 'Home':
      return 0;
    case 'End':
      return levels.length - 1;
    default:
      return null;
  }
}

const found = (index: number): number | null => (index === -1 ? null : index);
