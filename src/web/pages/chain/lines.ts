/** The first line that is free from a place on; a new one where none is. `ends` has where each line's last thing ends. */
export function firstFree(ends: readonly number[], from: number): number {
  const found = ends.findIndex((end) => end <= from);
  return found === -1 ? ends.length : found;
}
