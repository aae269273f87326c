import { scaleUtc } from 'd3-scale';
import { forestOf } from './forest.js';
import type { Item, Span } from './model.js';

/** Sizes of the picture, in its own units. */
export const SIZE = { box: 172, height: 46, gap: 12, row: 64, top: 12, head: 22, axis: 28, side: 16 } as const;

export type Shape = 'rows' | 'tree';

/** Where a thing stands. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** From where to where an uncertain date reaches; null for dates known to the day, and for undated things. */
  readonly bar: { readonly from: number; readonly to: number } | null;
}

/** A race: an upright line, with its name at the top. */
export interface RaceMark {
  readonly id: string;
  readonly x: number;
  readonly labelY: number;
}

/** A speaker's row. */
export interface Lane {
  readonly id: string | null;
  readonly y: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly races: readonly RaceMark[];
  readonly lanes: readonly Lane[];
  readonly ticks: readonly { readonly x: number; readonly time: number }[];
  /** The band of what is undated, at the left; null where everything has a date. */
  readonly undated: { readonly x: number; readonly width: number } | null;
  /** Where the rows begin, below the names of the races. */
  readonly top: number;
}

const DAY = 86_400_000;

/** Places everything: time to the right, a row for each speaker or, as a tree, one for each remark. Boxes never overlap. */
export function layoutOf(items: readonly Item[], shape: Shape): Layout {
  const isRace = ({ kind, span }: Item): boolean => kind === 'race' && span !== null;
  const boxed = items.filter((item) => !isRace(item));
  const isUndated = boxed.some(({ span }) => span === null);
  const band = isUndated ? SIZE.box + 2 * SIZE.gap : 0;
  const start = SIZE.side + band;
  const across = Math.min(Math.max(940, items.length * 92), 9_000);
  const scale = scaleUtc()
    .domain(domainOf(items))
    .range([start + SIZE.gap, start + SIZE.gap + across]);
  const at = (span: Span): Pick<Box, 'x' | 'bar'> => placeInTime(span, scale);

  const races = raceMarks(items.filter(isRace), (span) => at(span).x);
  const top = SIZE.top + SIZE.axis + races.levels * SIZE.head;
  const across1 = boxed.map((item) => ({
    item,
    ...(item.span === null ? { x: SIZE.side + SIZE.gap, bar: null } : at(item.span)),
  }));
  const { boxes, lanes, bottom } = shape === 'rows' ? inLanes(across1, top) : inTree(items, across1, top);
  return {
    width: start + across + SIZE.box + 3 * SIZE.gap,
    height: bottom + SIZE.gap,
    boxes,
    races: races.marks,
    lanes,
    ticks: scale.ticks(8).map((time) => ({ x: scale(time), time: time.getTime() })),
    undated: isUndated ? { x: SIZE.side, width: band } : null,
    top,
  };
}

type Across = { readonly item: Item } & Pick<Box, 'x' | 'bar'>;

/** The least and greatest time in which everything stands; a month around a single day. */
function domainOf(items: readonly Item[]): [number, number] {
  const times = items.flatMap(({ span }) =>
    span === null ? [] : [span.earliest, span.latest].filter((time) => time !== null),
  );
  if (times.length === 0) return [0, 30 * DAY];
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return most - least < 10 * DAY ? [least - 15 * DAY, most + 15 * DAY] : [least, most];
}

/** The left edge stands at the earliest day; where that is not known, at the latest, with a bar from the picture's beginning. */
function placeInTime(
  { earliest, latest }: Span,
  scale: { (time: number): number; range(): number[] },
): Pick<Box, 'x' | 'bar'> {
  const [first = 0, last = 0] = scale.range();
  if (earliest === null) return { x: scale(latest ?? 0), bar: { from: first, to: scale(latest ?? 0) } };
  const x = scale(earliest);
  if (latest === null) return { x, bar: { from: x, to: last } };
  return { x, bar: latest - earliest > 1.5 * DAY ? { from: x, to: scale(latest) } : null };
}

/** Names of races that would run into one another stand one below the other. */
function raceMarks(races: readonly Item[], place: (span: Span) => number): { marks: RaceMark[]; levels: number } {
  const ends: number[] = [];
  const marks = races
    .map(({ id, span }) => ({ id, x: span === null ? 0 : place(span) }))
    .toSorted((a, b) => a.x - b.x)
    .map(({ id, x }) => {
      const level = firstFree(ends, x);
      ends[level] = x + 2 * SIZE.box;
      return { id, x, labelY: SIZE.top + SIZE.axis + level * SIZE.head };
    });
  return { marks, levels: ends.length };
}

/** A row for each speaker, in the order of first appearance; in it as many lines as its boxes need to stand apart. */
function inLanes(across: readonly Across[], top: number): { boxes: Box[]; lanes: Lane[]; bottom: number } {
  const boxes: Box[] = [];
  const lanes: Lane[] = [];
  let y = top;
  for (const id of new Set(across.map(({ item }) => item.lane))) {
    const ends: number[] = [];
    for (const { item, x, bar } of across
      .filter(({ item: { lane } }) => lane === id)
      .toSorted((a, b) => left(a) - left(b))) {
      const line = firstFree(ends, left({ x, bar }));
      ends[line] = Math.max(x + SIZE.box, bar?.to ?? 0) + SIZE.gap;
      boxes.push({ id: item.id, x, bar, y: y + SIZE.head + line * SIZE.row });
    }
    const height = SIZE.head + ends.length * SIZE.row;
    lanes.push({ id, y, height });
    y += height + SIZE.gap;
  }
  return { boxes, lanes, bottom: y };
}

/** One row for each thing, in the order of the tree. */
function inTree(
  items: readonly Item[],
  across: readonly Across[],
  top: number,
): { boxes: Box[]; lanes: Lane[]; bottom: number } {
  const placed = new Map(across.map((one) => [one.item.id, one]));
  const boxes = forestOf(items)
    .flatMap(({ id }) => placed.get(id) ?? [])
    .map(({ item, x, bar }, index) => ({ id: item.id, x, bar, y: top + SIZE.gap + index * SIZE.row }));
  return { boxes, lanes: [], bottom: top + SIZE.gap + boxes.length * SIZE.row };
}

const left = ({ x, bar }: Pick<Box, 'x' | 'bar'>): number => Math.min(x, bar?.from ?? x);

function firstFree(ends: readonly number[], from: number): number {
  const found = ends.findIndex((end) => end <= from);
  return found === -1 ? ends.length : found;
}
