import { describe, expect, it, test } from '@jest/globals';
import { gapOf, orderOf, type Outcome } from '../../src/headtohead/ahead.js';
import { claimedAtLeast } from '../../src/headtohead/head-to-head.js';
import { gapBetween, gapInWords } from '../../src/values/mark-gap.js';
import { parseMark } from '../../src/values/mark.js';

/** A result in short: `1 3:29.38`, `- 3:29.6`, `DNF`, `-`, `UNKNOWN 3:29`. */
function outcome(text: string): Outcome {
  const [first = '-', mark] = text.split(' ');
  const known = mark === undefined ? null : parseMark(mark);
  return {
    place: /^\d+$/.test(first) ? Number(first) : null,
    status: first === 'DNF' || first === 'DQ' || first === 'UNKNOWN' ? first : 'FINISHED',
    markMillis: known?.millis ?? null,
    markPrecision: known?.precision ?? null,
  };
}

const CASES: readonly (readonly [
  first: string,
  second: string,
  ahead: 'FIRST' | 'SECOND' | null,
  by: string | null,
])[] = [
  ['1', '2', 'FIRST', 'PLACE'],
  ['4', '2', 'SECOND', 'PLACE'],
  // A first place leaves everybody behind; a second place does not.
  ['1', '-', 'FIRST', 'PLACE'],
  ['-', '1', 'SECOND', 'PLACE'],
  ['2', '-', null, null],
  // Places decide, whatever the marks say; a shared one is shared.
  ['1 3:30.00', '2 3:29.00', 'FIRST', 'PLACE'],
  ['1 3:30.00', '1 3:30.01', null, null],
  // Marks, where a place is missing.
  ['- 3:28.24', '2 3:27.79', 'SECOND', 'MARK'],
  ['- 3:28.24', '-', null, null],
  ['- 3:28.24', '- 3:28.24', null, null],
  ['- 3:28.24', '- 3:28.25', 'FIRST', 'MARK'],
  // 3:45.6 may be anything from 3:45.51 to 3:45.69.
  ['- 3:45.50', '- 3:45.6', 'FIRST', 'MARK'],
  ['- 3:45.51', '- 3:45.6', null, null],
  ['- 3:45.69', '- 3:45.6', null, null],
  ['- 3:45.70', '- 3:45.6', 'SECOND', 'MARK'],
  ['- 27:27', '- 27:28', null, null],
  ['- 27:27', '- 27:29', 'FIRST', 'MARK'],
  // Who finished is ahead of who did not; two who did not are not set in order.
  ['-', 'DNF', 'FIRST', 'STATUS'],
  ['DQ 3:27.00', '9 3:40.00', 'SECOND', 'STATUS'],
  ['DNF', 'DQ', null, null],
  ['UNKNOWN', 'DNF', null, null],
  ['UNKNOWN', '1', 'SECOND', 'PLACE'],
  ['-', '-', null, null],
];

test.each(CASES)('of %s and %s, ahead is %s, by %s', (first, second, ahead, by) => {
  expect(orderOf(outcome(first), outcome(second))).toEqual({ ahead, by });
  const turned = ahead === null ? null : ahead === 'FIRST' ? 'SECOND' : 'FIRST';
  expect(orderOf(outcome(second), outcome(first))).toEqual({ ahead: turned, by });
});

describe('a gap', () => {
  it.each([
    ['3:29.38', '3:29:65', '0.27 s', 'HUNDREDTH'],
    ['3:45.34', '3:45.6', '0.17 to 0.35 s', 'TENTH'],
    ['3:45.6', '3:45.34', 'at most 0.35 s', 'TENTH'],
    ['9.987', '9.99', '0.003 s', 'HUNDREDTH'],
    ['27:27', '27:27', 'at most 1.98 s', 'SECOND'],
  ])('between %s and %s is %s', (first, second, words, precision) => {
    const gap = gapBetween(parseMark(first), parseMark(second));
    expect([gapInWords(gap), gap.precision]).toEqual([words, precision]);
  });

  it('is not known without both marks', () => {
    expect(gapOf(outcome('1 3:29.38'), outcome('2'))).toBeNull();
  });
});

describe('what claims say of how many races there were', () => {
  const claim = (value: string | null, condition: string | null = null) => ({ value, condition });

  it.each([
    ['nothing', [], null],
    ['a score', [claim('4-13')], 17],
    ['a score that supposes one more', [claim('4-13', 'if Kerr wins')], 16],
    ['the larger of several', [claim('1-1'), claim('4-13', 'if Kerr wins'), claim('2-0')], 16],
    ['what is no score', [claim('often'), claim(null), claim('4-13-1')], null],
  ])('%s', (_what, claims, least) => {
    expect(claimedAtLeast(claims)).toBe(least);
  });
});
