import { expect, it, test } from '@jest/globals';
import { BadInputError } from '../../src/values/bad-input.js';
import { parseDate } from '../../src/values/date.js';
import { parseMark } from '../../src/values/mark.js';

/** The messages are part of what we promise: they are what a person reads who got it wrong. */
test.each([
  [() => parseDate('last summer'), 'A date should look like 2024-08-06, 2024-08 or 2024~, but got "last summer".'],
  [() => parseDate(''), 'A date should look like 2024-08-06, 2024-08 or 2024~, but got "".'],
  [() => parseMark('.14'), 'A mark should look like 3:29.38, 27:27 or 1:03:13, but got ".14".'],
  [
    () => parseMark('1:43:25'),
    'A mark like "1:43:25" should come with the distance, to tell hours from minutes, but none was given.',
  ],
  [
    () => parseMark('1:43:25', { metres: 300_000 }),
    'A mark like "1:43:25" should come with the distance, to tell hours from minutes, but 300000 metres decide nothing.',
  ],
])('%s teaches: %s', (act, message) => {
  expect(act).toThrow(new BadInputError(message));
});

it('says where in the arguments, and who it is', () => {
  const error = new BadInputError('A page should hold at most 100, but 101 were asked for.', ['filter', 'speakers', 0]);
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.argument]).toEqual(['BadInputError', ['filter', 'speakers', 0]]);
  expect(new BadInputError('No.').argument).toEqual([]);
});
