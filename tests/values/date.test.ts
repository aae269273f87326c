import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { DATE_PRECISIONS, isDate, parseDate, surelyBefore } from '../../src/values/date.js';
import { linesOf, rowsOf } from './table.js';

test.each(rowsOf('dates-valid.txt'))('%s means %s to %s', (edtf = '', earliest, latest, precision, doubt, text) => {
  const date = parseDate(edtf);
  expect(date).toEqual({
    edtf,
    earliest: earliest === 'null' ? null : earliest,
    latest: latest === 'null' ? null : latest,
    precision,
    isApproximate: doubt === '~' || doubt === '%',
    isUncertain: doubt === '?' || doubt === '%',
    text,
  });
  expect(DATE_PRECISIONS).toContain(date.precision);
  expect(isDate(edtf)).toBe(true);
});

test.each(linesOf('dates-invalid.txt'))('"%s" is not a date', (text) => {
  expect(isDate(text)).toBe(false);
  expect(() => parseDate(text)).toThrow(`but got "${text}".`);
});

describe('parseDate', () => {
  it('gives the same value for the same text, and goes on doing so after very many others', () => {
    const first = parseDate('1850-01-01');
    expect(parseDate('1850-01-01')).toBe(first);
    for (let day = 0; day < 10_001; day += 1) parseDate(new Date(day * 86_400_000).toISOString().slice(0, 10));
    expect(parseDate('1850-01-01')).toEqual(first);
  });

  it('answers a very long text at once', () => {
    expect(isDate('2024-'.repeat(20_000))).toBe(false);
  });

  it('brackets every day by itself, its month and its year', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [date, month, year] = [parseDate(day), parseDate(day.slice(0, 7)), parseDate(day.slice(0, 4))];
        expect([date.earliest, date.latest]).toEqual([day, day]);
        expect([year.earliest, month.earliest, day, month.latest, year.latest].map(String)).toEqual(
          [year.earliest, month.earliest, day, month.latest, year.latest].map(String).sort(),
        );
      }),
    );
  });
});

describe('surelyBefore', () => {
  const before = (a: string, b: string): boolean => surelyBefore(parseDate(a), parseDate(b));

  test.each([
    ['2023-08-23', '2023-08-24', true],
    ['2023-08', '2023-09-01', true],
    ['2023-08', '2023-08-31', false],
    ['2023-08-23', '2023-08-23', false],
    ['2023-08~', '2023-12', false],
    ['2023-08', '2023-12~', false],
    ['2023-08/2023-09~', '2024', false],
    ['2023-08~/2023-09', '2024', true],
    ['../2023-08-23', '2023-08-24/..', true],
    ['2023-08-23/..', '2024', false],
    ['2023', '../2024', false],
    ['2024-08-06T12:00', '2024-08-06T12:01', true],
    ['2024-08-06T12:00', '2024-08-06', false],
    ['2024-08-06T20:00:00+02:00', '2024-08-06T19:30:00+01:00', true],
    ['2024-08-06T20:00:00+02:00', '2024-08-06T19:30:00', false],
    ['2024-08-06T20:00:00+02:00', '2024-08-06T17:59:00Z', false],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(before(a, b)).toBe(expected);
  });

  it('never holds both ways, nor of a date and itself', () => {
    const anyDate = fc.constantFrom(...rowsOf('dates-valid.txt').map(([edtf = '']) => edtf));
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(before(a, b) && before(b, a)).toBe(false);
        expect(before(a, a)).toBe(false);
      }),
    );
  });
});

const anyDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
