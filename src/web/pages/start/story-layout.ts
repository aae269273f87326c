import { scaleUtc } from 'd3-scale';
import type { Span } from '../chain/model.js';
import type { Extent } from './shelves.js';
import { raceLabels, type RaceLabel } from './race-labels.js';
import type { Item, Row } from './story-model.js';
import { SIZE, type BandBox, type Mark } from './story-parts.js';
import { placeRow, type Placed } from './place-row.js';
import { bandOf, DAY, type Window } from './story-scale.js';
import { ticksOf, type Tick } from './story-ticks.js';

export interface RowBox {
  readonly row: Row;
  readonly y: number;
  readonly height: number;
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
