import type { Span } from '../chain/model.js';
import { shelve, type Extent } from './shelves.js';
import type { Item, Row } from './story-model.js';
import { SIZE, type BandBox, type Mark } from './story-parts.js';
import { bandOf, DAY, type Band, type Window } from './story-scale.js';

/** On what a row stands. */
interface Ground {
  readonly window: Window;
  readonly bands: readonly BandBox[];
  readonly at: (time: number) => number;
}

export type Placed = Omit<Mark, 'y'> & { readonly level: number };

/** The marks of one row with the level of each: points lie lowest, the long bars above them. */
export function placeRow(
  row: Row,
  items: readonly Item[],
  ground: Ground,
): { readonly row: Row; readonly placed: readonly Placed[] } {
  const slots = new Map<Band, number>();
  const marks = items
    .filter((item) => item.row === row.key)
    .map((item) => {
      const band = bandOf(item.span, ground.window);
      if (band === 'time' && item.span !== null) return { id: item.id, row: row.key, ...inTime(item.span, ground) };
      const slot = slots.get(band) ?? 0;
      slots.set(band, slot + 1);
      return { id: item.id, row: row.key, ...inBand(band, slot, ground.bands) };
    });
  const inOrder = marks.toSorted((one, other) => length(one) - length(other) || one.x - other.x);
  const levels = shelve(inOrder.map(extentOf));
  return { row, placed: inOrder.map((mark, index) => ({ ...mark, level: levels[index] ?? 0 })) };
}

type Flat = Omit<Mark, 'y'>;
const CLOSED = { before: false, behind: false } as const;

/** A point in the middle of a known day; a bar where more than a day is possible; a point that opens where one end is not known. */
function inTime({ earliest, latest }: Span, { window: { first, last }, at }: Ground): Omit<Flat, 'id' | 'row'> {
  const within = (time: number): number => Math.min(last, Math.max(first, time));
  if (earliest === null || latest === null) {
    const x = at(within(earliest ?? latest ?? first));
    return { x, bar: null, opens: { before: earliest === null, behind: latest === null } };
  }
  if (latest - earliest < 1.5 * DAY) return { x: at(within((earliest + latest) / 2)), bar: null, opens: CLOSED };
  const bar = { from: at(within(earliest)), to: Math.max(at(within(latest)), at(within(earliest)) + 2 * SIZE.radius) };
  return { x: (bar.from + bar.to) / 2, bar, opens: { before: earliest < first, behind: latest > last } };
}

const SLOTS = Math.floor((SIZE.band - SIZE.pad) / SIZE.pitch);

function inBand(band: Band, slot: number, bands: readonly BandBox[]): Omit<Flat, 'id' | 'row'> {
  const from = bands.find((box) => box.band === band)?.from ?? 0;
  return { x: from + SIZE.pad + ((slot % SLOTS) + 0.5) * SIZE.pitch, bar: null, opens: CLOSED };
}

const length = ({ bar }: Flat): number => (bar === null ? 0 : bar.to - bar.from);

/** All that a mark takes up from left to right, with its arrows. */
function extentOf({ x, bar, opens }: Flat): Extent {
  const { from, to } = bar ?? { from: x - SIZE.radius, to: x + SIZE.radius };
  return { from: from - (opens.before ? SIZE.arrow : 1), to: to + (opens.behind ? SIZE.arrow : 1) };
}
