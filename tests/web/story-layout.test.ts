import { describe, expect, test } from '@jest/globals';
import { keyLeadsTo } from '../../src/web/pages/parts/drawing-keys.js';
import { raceLabels } from '../../src/web/pages/start/race-labels.js';
import { layoutOf } from '../../src/web/pages/start/story-layout.js';
import { SIZE } from '../../src/web/pages/start/story-parts.js';
import type { Item, Row } from '../../src/web/pages/start/story-model.js';
import { bandOf, windowOf } from '../../src/web/pages/start/story-scale.js';
import { ticksOf } from '../../src/web/pages/start/story-ticks.js';

const DAY = 86_400_000;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const ALL = { from: null, to: null };

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const ROWS: readonly Row[] = [
  ...['a', 'b', 'c'].map((key): Row => ({
    key,
    kind: 'speaker',
    speaker: { id: key, name: key },
    count: 1,
    speakers: 1,
  })),
  { key: 'races', kind: 'races', speaker: null, count: 1, speakers: 0 },
];

/** So many remarks and races within two years, crowded on some days; some undated, some open, some as long as a year. */
function heavy(seed: number, length: number): readonly Item[] {
  const next = numbers(seed);
  return Array.from({ length }, (_, index): Item => {
    const start = day('2022-01-01') + Math.floor(next() ** 3 * 700) * DAY;
    const isRace = next() < 0.3;
    const long = next() < 0.3 ? Math.floor(next() * 360) * DAY : DAY - 1;
    const dated = { earliest: next() < 0.1 ? null : start, latest: next() < 0.05 ? null : start + long };
    const isKnown = next() > 0.1 && (dated.earliest !== null || dated.latest !== null);
    return {
      id: `thing:${index}`,
      row: isRace ? 'races' : (['a', 'b', 'c'][Math.floor(next() * 3)] ?? 'a'),
      kind: isRace ? 'race' : 'remark',
      span: isKnown ? dated : null,
      isPrinted: true,
      answers: [],
    };
  });
}

const STORIES = Array.from({ length: 12 }, (_, seed) => heavy(seed + 1, 10 + seed * 27));
const drawn = (items: readonly Item[]) =>
  layoutOf(ROWS, items, new Map(items.map(({ id }) => [id, `1500 m, Some Games of ${id}`])), windowOf(items, ALL));

describe('the story as a drawing', () => {
  test('has a mark for each remark and race, within its edges', () => {
    for (const items of STORIES) {
      const { marks, width, bottom } = drawn(items);
      expect(marks.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(bottom);
      }
    }
  });

  test('never lays one mark on another', () => {
    for (const items of STORIES) {
      const { marks } = drawn(items);
      const sides = ({ x, bar }: (typeof marks)[number]) => bar ?? { from: x - SIZE.radius, to: x + SIZE.radius };
      for (const [index, one] of marks.entries())
        for (const other of marks.slice(index + 1)) {
          const [a, b] = [sides(one), sides(other)];
          const isApart = Math.abs(one.y - other.y) >= SIZE.pitch || a.to < b.from || b.to < a.from;
          expect(isApart ? 'apart' : [one, other]).toBe('apart');
        }
    }
  });

  test('keeps each mark in the row of its speaker, and rows apart', () => {
    for (const items of STORIES) {
      const { marks, rows } = drawn(items);
      for (const [index, { y, height }] of rows.entries()) expect(rows[index + 1]?.y ?? y + height).toBe(y + height);
      for (const { row, y } of marks) {
        const box = rows.find((one) => one.row.key === row);
        expect(y).toBeGreaterThan(box?.y ?? Infinity);
        expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
      }
    }
  });

  test('puts the later of two known days further to the right', () => {
    const items = ['2023-08-23', '2023-08-27', '2024-08-06'].map((text, index): Item => ({
      id: `remark:${index}`,
      row: 'a',
      kind: 'remark',
      span: { earliest: day(text), latest: day(text) + DAY - 1 },
      isPrinted: true,
      answers: [],
    }));
    const { marks } = drawn(items);
    expect(marks.toSorted((one, other) => one.x - other.x).map(({ id }) => id)).toEqual([
      'remark:0',
      'remark:1',
      'remark:2',
    ]);
  });

  test('names no two races over one another, and no line crosses a name', () => {
    for (const items of STORIES) {
      const named = drawn(items).races.flatMap((race) => (race.level === null ? [] : [{ ...race, level: race.level }]));
      for (const one of named)
        for (const other of named) {
          if (one.id === other.id) continue;
          const overlap = one.from < other.to && other.from < one.to;
          if (overlap) expect(one.level).not.toBe(other.level);
          if (one.x > other.x && one.x < other.to) expect(one.level).toBeGreaterThan(other.level);
        }
    }
  });

  test('a race without room for its name keeps its line', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({ id: `race:${index}`, x: index * 3, name: 'A race' }));
    const { labels, levels } = raceLabels(crowd);
    expect(labels).toHaveLength(30);
    expect(levels).toBe(7);
    expect(labels.filter(({ level }) => level === null).length).toBeGreaterThan(0);
  });
});

describe('from when to when', () => {
  const said = (text: string): Item => ({
    id: text,
    row: 'a',
    kind: 'remark',
    span: { earliest: day(text), latest: day(text) + DAY - 1 },
    isPrinted: true,
    answers: [],
  });

  test('a race of another decade does not press the story together', () => {
    const old = { ...said('1999-07-01'), kind: 'race' as const };
    const window = windowOf([old, said('2023-08-23'), said('2024-08-06')], ALL);
    expect(new Date(window.first).toISOString().slice(0, 10)).toBe('2023-06-01');
    expect(bandOf(old.span, window)).toBe('earlier');
  });

  test('a period is drawn as it is asked for', () => {
    const window = windowOf([said('2023-08-23')], { from: '2024', to: '2024-06' });
    expect([window.first, window.last]).toEqual([day('2024-01-01'), day('2024-07-01')]);
    expect(bandOf(null, window)).toBe('undated');
    expect(bandOf({ earliest: day('2024-07-01'), latest: null }, window)).toBe('later');
  });

  test.each([1, 15, 90, 600])('names of %i months or years never touch', (months) => {
    const window = { first: day('1990-02-01'), last: Date.UTC(1990, 1 + months, 1) };
    const ticks = ticksOf(window, (time) => (700 * (time - window.first)) / (window.last - window.first));
    expect(ticks.length).toBeGreaterThan(0);
    for (const [index, { x }] of ticks.entries()) expect((ticks[index + 1]?.x ?? 700) - x).toBeGreaterThanOrEqual(35);
    expect(ticks[0]?.hasYear).toBe(true);
  });
});

test('arrow keys go through a row, and to what is nearest in the next', () => {
  const places = [
    { row: 'kerr', along: 10 },
    { row: 'kerr', along: 50 },
    { row: 'others', along: 8 },
    { row: 'others', along: 60 },
  ];
  expect(keyLeadsTo('ArrowRight', 0, places, 'across')).toBe(1);
  expect(keyLeadsTo('ArrowRight', 1, places, 'across')).toBeNull();
  expect(keyLeadsTo('ArrowDown', 1, places, 'across')).toBe(3);
  expect(keyLeadsTo('ArrowUp', 2, places, 'across')).toBe(0);
  expect(keyLeadsTo('End', 2, places, 'across')).toBe(3);
  expect(keyLeadsTo('ArrowDown', 0, places, 'down')).toBe(1);
  expect(keyLeadsTo('ArrowRight', 0, places, 'down')).toBe(2);
  expect(keyLeadsTo('a', 0, places, 'down')).toBeNull();
});
