import { scaleUtc } from 'd3-scale';
import type { Span } from '../chain/model.js';
import { shelve, type Extent } from './shelves.js';
import { raceLabels, type RaceLabel } from './race-labels.js';
import type { Item, Row } from './story-model.js';
import { bandOf, DAY, type Band, type Window } from './story-scale.js';
import { ticksOf, type Tick } from './story-ticks.js';

/** Sizes of the drawing, in its own units, which are pixels. */
export const SIZE = {
  pitch: 13,
  radius: 4.5,
  arrow: 11,
  label: 17,
  pad: 9,
  band: 68,
  bars: 52,
  axis: 40,
  least: 700,
  most: 2400,
} as const;

/** One remark or race: a point, or a bar from where to where it may have been. */
export interface Mark {
  readonly id: string;
  readonly row: string;
  readonly x: number;
  readonly y: number;
  /** From where to where it reaches; null for a point. */
  readonly bar: Extent | null;
  /** Towards which side it may lie further off than is drawn. */
  readonly opens: { readonly before: boolean; readonly behind: boolean };
}

export interface RowBox {
  readonly row: Row;
  readonly y: number;
  readonly height: number;
}

/** A band beside the time itself: of what is undated, or lies before or behind what is drawn. */
export interface BandBox extends Extent {
  readonly band: Band;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly rows: readonly RowBox[];
  readonly bands: readonly BandBox[];
  readonly ticks: readonly Tick[];
  readonly races: readonly RaceLabel[];
  /** Where the rows end and the columns of the months stand. */
  readonly bottom: number;
  /** From where to where the time reaches, between the bands. */
  readonly time: Extent;
  /** Where a time stands. */
  readonly at: (time: number) => number;
}

/** Places everything: time to the right, a row for each speaker, what is at one time one above the other. No two marks touch. */
export function layoutOf(
  rows: readonly Row[],
  items: readonly Item[],
  names: ReadonlyMap<string, string>,
  window: Window,
): Layout {
  const across = Math.min(SIZE.most, Math.max(SIZE.least, items.length * 6));
  const { bands, from } = bandsOf(items, window, across);
  const scale = scaleUtc()
    .domain([window.first, window.last])
    .range([from, from + across]);
  const at = (time: number): number => Math.round(scale(time) * 10) / 10;
  const upright = items.filter((item) => isUpright(item, window));
  const races = raceLabels(upright.map(({ id, span }) => ({ id, x: at(middleOf(span)), name: names.get(id) ?? id })));
  const top = SIZE.pad + races.levels * SIZE.label;
  const placed = rows.map((row) => placeRow(row, items, { window, bands, at }));
  const { boxes, marks, bottom } = pile(placed, top);
  const ends = [from + across, ...bands.map(({ to }) => to), ...races.labels.map(({ to }) => to)];
  return {
    width: Math.ceil(Math.max(...ends)) + SIZE.pad,
    height: bottom + SIZE.bars + SIZE.axis,
    marks,
    rows: boxes,
    bands,
    ticks: ticksOf(window, at),
    races: races.labels,
    bottom,
    time: { from, to: from + across },
    at,
  };
}

/** A race whose day is known stands as a line through all rows. */
function isUpright({ kind, span }: Item, window: Window): boolean {
  return kind === 'race' && bandOf(span, window) === 'time' && isOneDay(span);
}

const isOneDay = (span: Span | null): boolean =>
  span !== null && span.earliest !== null && span.latest !== null && span.latest - span.earliest < 1.5 * DAY;

const middleOf = (span: Span | null): number => ((span?.earliest ?? 0) + (span?.latest ?? 0)) / 2;

/** What is undated or earlier stands before the time, what is later behind it; only where there is any. */
function bandsOf(
  items: readonly Item[],
  window: Window,
  across: number,
): { readonly bands: readonly BandBox[]; readonly from: number } {
  const found = new Set(items.map(({ span }) => bandOf(span, window)));
  const before = (['undated', 'earlier'] as const).filter((band) => found.has(band));
  const bands = before.map((band, index) => ({ band, from: index * SIZE.band, to: (index + 1) * SIZE.band }));
  const from = before.length * SIZE.band + SIZE.pad;
  const end = from + across + SIZE.pad;
  const later = found.has('later') ? [{ band: 'later' as const, from: end, to: end + SIZE.band }] : [];
  return { bands: [...bands, ...later], from };
}

interface Ground {
  readonly window: Window;
  readonly bands: readonly BandBox[];
  readonly at: (time: number) => number;
}

type Placed = Omit<Mark, 'y'> & { readonly level: number };

/** The marks of one row with the level of each: points lie lowest, the long bars above them. */
function placeRow(
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

/** One row below the other, each as high as what is piled up in it. */
function pile(
  rows: readonly { readonly row: Row; readonly placed: readonly Placed[] }[],
  top: number,
): { readonly boxes: readonly RowBox[]; readonly marks: readonly Mark[]; readonly bottom: number } {
  const boxes: RowBox[] = [];
  const marks: Mark[] = [];
  let y = top;
  for (const { row, placed } of rows) {
    const levels = Math.max(3, ...placed.map(({ level }) => level + 1));
    const height = levels * SIZE.pitch + 2 * SIZE.pad;
    boxes.push({ row, y, height });
    const floor = y + height - SIZE.pad - SIZE.pitch / 2;
    const inOrder = placed.toSorted((one, other) => one.x - other.x || one.level - other.level);
    marks.push(...inOrder.map(({ level, ...mark }) => ({ ...mark, y: floor - level * SIZE.pitch })));
    y += height;
  }
  return { boxes, marks, bottom: y };
}
