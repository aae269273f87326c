/** Sizes of the picture, in its own units: pixels where it is as wide as the page. */
export const SIZE = {
  width: 1152,
  gap: 12,
  side: 8,
  /** Where the months stand. */
  axis: 26,
  /** The name of a race. */
  flag: 22,
  /** The longest stretch that such a name takes. */
  flagWidth: 330,
  bar: 4,
} as const;

export type Shape = 'rows' | 'tree';

/** How large what is drawn of one remark is, and how much room the names of the rows take at the left. */
export const BOX: Readonly<Record<Shape, { readonly width: number; readonly height: number; readonly names: number }>> =
  {
    rows: { width: 166, height: 74, names: 124 },
    tree: { width: 330, height: 58, names: 0 },
  };
