import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Reader } from '../../src/graph/graph.js';
import { readRow } from '../../src/graph/row.js';
import { given, statement } from '../../src/graph/statement.js';
import { check, type Stretch } from '../../src/verify/check.js';

const LATE = statement({
  name: 'test.late',
  given: given<Stretch>(),
  row: z.object({ id: z.string() }),
  text: 'not run',
});
const isLate = check({
  kind: 'Remark',
  statement: LATE,
  judge: ({ id }) => [{ promise: 'thing.dates', id, message: `${id} should not be late.` }],
});

/** Gives one answer after another. */
function reading(answers: readonly (readonly string[])[]): Reader & { readonly left: () => number } {
  const waiting = [...answers];
  return {
    left: () => waiting.length,
    read: ({ name, row }) => Promise.resolve((waiting.shift() ?? []).map((id) => readRow(name, row, { id }))),
  };
}

test('what is found is looked at again, and told when it is still there', async () => {
  const reader = reading([
    ['remark:a', 'remark:b'],
    ['remark:b', 'remark:c'],
  ]);
  const violations = await isLate.run(reader, { after: '', upTo: 'z' });
  expect(violations.map(({ id }) => id)).toEqual(['remark:b']);
});

test('where nothing is found, one look is enough', async () => {
  const reader = reading([[], ['remark:a']]);
  expect(await isLate.run(reader, { after: '', upTo: 'z' })).toEqual([]);
  expect(reader.left()).toBe(1);
});
