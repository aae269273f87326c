import { stretchesOf, type Printed, type PrintedStretch } from './printed.js';

/** So many words in a row that another source prints too are the same ones. */
const A_FEW = 3;

/** Which sources print a row of words: one, or several. */
export type RowOwners = ReadonlyMap<string, string | typeof SEVERAL>;
const SEVERAL = Symbol('several sources');

/** The rows of one, two and three words in a row within a segment, each with the source that prints it. */
export function rowOwners(printings: readonly Printed[]): RowOwners {
  const owners = new Map<string, string | typeof SEVERAL>();
  for (const { words, wording } of printings) {
    for (let from = 0; from < words.length; from += 1) {
      for (let length = 1; length <= A_FEW; length += 1) {
        const row = rowAt(words, from, length);
        if (row === null) continue;
        const known = owners.get(row);
        owners.set(row, known === undefined || known === wording.sourceId ? wording.sourceId : SEVERAL);
      }
    }
  }
  return owners;
}

/**
 * What of a printing no other source prints, in the sources held: the stretches of at least three words, or all of a shorter
 * segment, of which no three words in a row (or all of them) stand in a printing of the same remark by another source.
 */
export function onlyHere(printed: Printed, owners: RowOwners): readonly PrintedStretch[] {
  const { words } = printed;
  const sizes = sizesOfSegments(printed);
  const fewest = (place: number): number => Math.min(A_FEW, sizes.get(words[place]?.segment ?? -1) ?? 0);
  const isShared = words.map(() => false);
  for (let from = 0; from < words.length; from += 1) {
    const length = fewest(from);
    const row = rowAt(words, from, length);
    if (row !== null && owners.get(row) === SEVERAL) isShared.fill(true, from, from + length);
  }
  const rows: [number, number][] = [];
  for (const [place, word] of words.entries()) {
    if (isShared[place] === true) continue;
    const row = rows.at(-1);
    const isNext = row !== undefined && row[1] === place && words[place - 1]?.segment === word.segment;
    if (isNext) row[1] = place + 1;
    else rows.push([place, place + 1]);
  }
  return rows.filter(([from, to]) => to - from >= fewest(from)).flatMap(([from, to]) => stretchesOf(printed, from, to));
}

function sizesOfSegments({ words }: Printed): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { segment } of words) sizes.set(segment, (sizes.get(segment) ?? 0) + 1);
  return sizes;
}

/** null where the row leaves its segment. */
function rowAt(words: Printed['words'], from: number, length: number): string | null {
  if (words[from + length - 1]?.segment !== words[from]?.segment) return null;
  return words
    .slice(from, from + length)
    .map(({ text }) => text)
    .join(' ');
}
