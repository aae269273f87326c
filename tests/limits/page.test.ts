import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { LIMITS, MOST_ERRORS } from '../../src/limits/limits.js';
import { priceOf } from './pricing.js';

const PAGE = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');

test('the page tells every limit as it is, in the order of the list', () => {
  const told = [...PAGE.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm)].map(([, name, most]) => `${name}: ${most}`);
  const held = Object.entries(LIMITS).map(([name, { most }]) => `${name}: ${most.toLocaleString('en')}`);
  const errors = `errors: ${MOST_ERRORS}`;
  expect(told).toContain(errors);
  expect(told.filter((line) => line !== errors)).toEqual(held);
});

test('the price of the example is the one that the page tells', () => {
  const [, query, price] = /^`(\{ .* \})` costs ([\d,]+)/m.exec(PAGE) ?? [];
  expect(priceOf(query ?? '').toLocaleString('en')).toBe(price);
});
