import { expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { isMark, parseMark } from '../../src/values/mark.js';
import { linesOf, rowsOf } from './table.js';

test.each(rowsOf('marks-valid.txt'))('%s over %s m is %s ms', (printed = '', metres, millis, precision) => {
  const given = metres === '-' ? {} : { metres: Number(metres) };
  expect(parseMark(printed, given)).toEqual({ millis: Number(millis), precision });
  expect(isMark(printed)).toBe(true);
});

test.each(linesOf('marks-invalid.txt'))('"%s" is not a mark', (text) => {
  expect(isMark(text)).toBe(false);
  expect(() => parseMark(text)).toThrow(`but got "${text}".`);
});

it('reads a colon in place of the point as the point', () => {
  const minute = fc.integer({ min: 3, max: 59 });
  fc.assert(
    fc.property(minute, fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 99 }), (minutes, seconds, rest) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      const start = `${minutes}:${two(seconds)}`;
      expect(parseMark(`${start}:${two(rest)}`)).toEqual(parseMark(`${start}.${two(rest)}`));
    }),
  );
});
