/** A place in one segment of a printing. */
export interface Stretch {
  readonly segment: number;
  readonly range: { readonly start: number; readonly end: number };
}

/** Cuts a text at the stretches that are to be marked; they may overlap, and stand in any order. */
export function cutAt(
  text: string,
  marked: readonly Pick<Stretch, 'range'>[],
): readonly { readonly text: string; readonly isMarked: boolean }[] {
  const ranges = marked.map(({ range }) => range);
  const edges = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const places = [...edges].filter((edge) => edge >= 0 && edge <= text.length).toSorted((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    return { text: text.slice(start, end), isMarked: ranges.some((range) => range.start <= start && end <= range.end) };
  });
}
