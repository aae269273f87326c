import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { orderKey, type OrderedThing } from '../../src/values/order.js';

const day = fc
  .integer({ min: 0, max: 40 })
  .map((offset) => new Date(Date.UTC(2023, 11, 10 + offset)).toISOString().slice(0, 10));
const second = fc.tuple(day, fc.constantFrom('T00:00:00', 'T12:00:00', 'T23:59:59')).map(([date, time]) => date + time);
const moment = fc.option(fc.oneof(day, second));
const thing: fc.Arbitrary<OrderedThing> = fc.record({
  earliest: moment,
  latest: moment,
  published: moment,
  id: fc.stringMatching(/^[a-z]{1,3}:[a-z0-9][a-z0-9.-]{0,3}$/),
});

/** The same order without strings: numbers, with infinity for what is unknown. */
function inNumbers({ earliest, latest, published }: OrderedThing): readonly number[] {
  const start = (at: string | null): number =>
    at === null ? Infinity : Date.parse(at.length === 10 ? `${at}T00:00:00Z` : `${at}Z`);
  const end = (at: string | null): number =>
    at === null ? Infinity : Date.parse(at.length === 10 ? `${at}T23:59:59Z` : `${at}Z`);
  return [earliest === null ? end(latest) : start(earliest), end(latest), start(published)];
}

function expectedOrder(a: OrderedThing, b: OrderedThing): number {
  const [left, right] = [inNumbers(a), inNumbers(b)];
  const place = left.findIndex((value, index) => value !== right[index]);
  if (place >= 0) return Number(left[place]) < Number(right[place]) ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

it('sorts by code units as the four values sort one after the other', () => {
  fc.assert(
    fc.property(thing, thing, (a, b) => {
      const [left, right] = [orderKey(a), orderKey(b)];
      expect(left < right ? -1 : left > right ? 1 : 0).toBe(expectedOrder(a, b));
    }),
    { numRuns: 2000 },
  );
});

it('gives different things different keys', () => {
  fc.assert(fc.property(thing, thing, (a, b) => expect(orderKey(a) === orderKey(b)).toBe(expectedOrder(a, b) === 0)));
});

it('puts what is wholly unknown after everything dated, and an open start where it ends', () => {
  const keys = [
    { earliest: null, latest: null, published: null, id: 'remark:a' },
    { earliest: '2024-08-06', latest: '2024-08-06', published: null, id: 'remark:b' },
    { earliest: null, latest: '2024-08-05', published: null, id: 'remark:c' },
    { earliest: '2024-08-01', latest: null, published: '2024-08-02', id: 'remark:d' },
  ].map(orderKey);
  expect([...keys].sort()).toEqual([keys[3], keys[2], keys[1], keys[0]]);
});
