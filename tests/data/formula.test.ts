import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guarded, unguarded } from '../../src/data/formula.js';

describe('a guarded cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    [' =1+1', "' =1+1"],
    ['-98 out of 100', "'-98 out of 100"],
    ['@home', "'@home"],
    ["'cause I won", "'cause I won"],
    ['4-13 lifetime', '4-13 lifetime'],
  ])('%j is written %j', (cell, written) => {
    expect(guarded(cell)).toBe(written);
  });

  const cell = fc
    .array(fc.constantFrom("'", ' ', '=', '+', '-', '@', '\t', '\n', 'a', '1'))
    .map((signs) => signs.join(''));

  test('gives every letter back, whatever it began with', () => {
    fc.assert(fc.property(fc.oneof(cell, fc.string()), (text) => unguarded(guarded(text)) === text));
  });

  test('never begins with what a spreadsheet computes', () => {
    fc.assert(fc.property(cell, (text) => !/^\s*[=+\-@]/.test(guarded(text))));
  });
});
