import { scaleUtc } from 'd3-scale';
import { forestOf } from './forest.js';
import { firstFree } from './lines.js';
import type { Item } from './model.js';
import { raceMarks, type RaceMark } from './races.js';
import { rowsOf } from './rows.js';
import { BOX, SIZE, type Shape } from './sizes.js';
import { domainOf, leftOf, placeInTime, type PlaceInTime } from './time.js';

/** Where a remark or an event stands. */
export interface Box extends PlaceInTime {
  readonly id: string;
  readonly y: number;
}

/** A speaker's row. */
export interface Lane {
  /** The speaker, or all who asked; null: what nobody said. */
  readonly id: string | null;
  readonly y: number;
  readonly height: number;
}

export interface Layout {
  readonly shape: Shape;
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

type Across = { readonly item: Item } & PlaceInTime;

/**
 * Places everything: time to the right, a row for each speaker or, as a tree, one for each remark. Boxes never overlap. The
 * picture is always as wide as the page, and as high as it has to be, so that the first look shows the whole chain.
 */
export function layoutOf(items: readonly Item[], shape: Shape): Layout {
  const box = BOX[shape];
  const isRace = ({ kind, span }: Item): boolean => kind === 'race' && span !== null;
  const boxed = items.filter((item) => !isRace(item));
  const isUndated = boxed.some(({ span }) => span === null);
  const begin = box.names + SIZE.gap;
  const band = isUndated ? box.width + 2 * SIZE.gap : 0;
  const scale = scaleUtc()
    .domain(domainOf(items))
    .range([begin + band, SIZE.width - SIZE.gap - box.width]);

  const races = raceMarks(
    items.flatMap(({ id, kind, span }) =>
      kind === 'race' && span !== null ? [{ id, x: placeInTime(span, scale).x }] : [],
    ),
  );
  const top = SIZE.axis + races.levels * SIZE.flag + SIZE.gap / 2;
  const across = boxed.map((item) => ({
    item,
    ...(item.span === null ? { x: begin, bar: null } : placeInTime(item.span, scale)),
  }));
  const { boxes, lanes, bottom } = shape === 'rows' ? inLanes(across, top) : inTree(items, across, top);
  return {
    shape,
    width: SIZE.width,
    height: bottom + SIZE.gap,
    boxes,
    races: races.marks,
    lanes,
    ticks: scale.ticks(8).map((time) => ({ x: scale(time), time: time.getTime() })),
    undated: isUndated ? { x: begin - SIZE.gap / 2, width: band - SIZE.gap } : null,
    top,
  };
}

interface Placed {
  readonly boxes: readonly Box[];
  readonly lanes: readonly Lane[];
  readonly bottom: number;
}

/** In each row as many lines as its boxes need to stand apart. */
function inLanes(across: readonly Across[], top: number): Placed {
  const boxes: Box[] = [];
  const lanes: Lane[] = [];
  const { width } = BOX.rows;
  const line = lineHeight('rows');
  let y = top;
  for (const id of rowsOf(across.map(({ item }) => item))) {
    const ends: number[] = [];
    const row = across.filter(({ item }) => item.lane === id).toSorted((a, b) => leftOf(a) - leftOf(b));
    for (const { item, ...place } of row) {
      const free = firstFree(ends, leftOf(place));
      ends[free] = Math.max(place.x + width, place.bar?.to ?? 0) + SIZE.gap;
      boxes.push({ id: item.id, ...place, y: y + SIZE.gap + free * line });
    }
    const height = SIZE.gap + ends.length * line;
    lanes.push({ id, y, height });
    y += height + 2;
  }
  return { boxes, lanes, bottom: y };
}

/** One row for each thing, in the order of the tree. */
function inTree(items: readonly Item[], across: readonly Across[], top: number): Placed {
  const line = lineHeight('tree');
  const placed = new Map(across.map((one) => [one.item.id, one]));
  const boxes = forestOf(items)
    .flatMap(({ id }) => placed.get(id) ?? [])
    .map(({ item, x, bar }, index) => ({ id: item.id, x, bar, y: top + SIZE.gap + index * line }));
  return { boxes, lanes: [], bottom: top + SIZE.gap + boxes.length * line };
}

const lineHeight = (shape: Shape): number => BOX[shape].height + SIZE.bar + SIZE.gap + 4;
