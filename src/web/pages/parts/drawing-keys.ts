/** One thing of a drawing: its row, and where it stands in it. */
export interface Place {
  readonly row: string;
  readonly along: number;
}

/** Where a key leads in a drawing whose things are given row by row; null where it leads nowhere. `rows` tells how rows run. */
export function keyLeadsTo(key: string, at: number, places: readonly Place[], rows: 'across' | 'down'): number | null {
  const here = places[at];
  if (here === undefined) return null;
  const inRow = places.flatMap(({ row }, index) => (row === here.row ? [index] : []));
  const position = inRow.indexOf(at);
  switch (MEANINGS[rows][key]) {
    case 'next':
      return inRow[position + 1] ?? null;
    case 'previous':
      return inRow[position - 1] ?? null;
    case 'rowAfter':
      return nearestIn(1, here, places);
    case 'rowBefore':
      return nearestIn(-1, here, places);
    case 'first':
      return inRow[0] ?? null;
    case 'last':
      return inRow.at(-1) ?? null;
    default:
      return null;
  }
}

type Meaning = 'next' | 'previous' | 'rowAfter' | 'rowBefore' | 'first' | 'last';

const MEANINGS: Readonly<Record<'across' | 'down', Readonly<Record<string, Meaning | undefined>>>> = {
  across: {
    ArrowRight: 'next',
    ArrowLeft: 'previous',
    ArrowDown: 'rowAfter',
    ArrowUp: 'rowBefore',
    Home: 'first',
    End: 'last',
  },
  down: {
    ArrowDown: 'next',
    ArrowUp: 'previous',
    ArrowRight: 'rowAfter',
    ArrowLeft: 'rowBefore',
    Home: 'first',
    End: 'last',
  },
};

/** What stands nearest in the row after or before. */
function nearestIn(step: 1 | -1, here: Place, places: readonly Place[]): number | null {
  const rows = [...new Set(places.map(({ row }) => row))];
  const row = rows[rows.indexOf(here.row) + step];
  if (row === undefined) return null;
  const away = (index: number): number => Math.abs((places[index]?.along ?? 0) - here.along);
  const inRow = places.flatMap((place, index) => (place.row === row ? [index] : []));
  return inRow.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}
