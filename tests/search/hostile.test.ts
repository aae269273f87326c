import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPage } from '../../src/search/find.js';
import { ALL_KINDS } from '../../src/search/questions.js';
import { soughtIn, typedIn } from '../../src/search/sought.js';
import { suggestions } from '../../src/search/suggest.js';
import { pageRequest } from '../../src/values/page.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';

let opened: TestGraph;
beforeAll(async () => {
  opened = await openStoryGraph();
});
afterAll(() => opened?.close());

/** What has a meaning in the language of the index, and what could get it to go wrong. */
const SIGNS = '+ - ! ( ) [ ] { } ^ " ~ * ? : / && || AND OR NOT TO'.split(' ');
const SHAPES = [
  '^2',
  '^-1',
  '~2',
  '""',
  '\\',
  '\\\\',
  '/.*.*.*x/',
  '*:*',
  'a*****',
  'searchText:',
  '_exists_:',
  'kerr~0.1',
];
const WORDS = ['kerr', 'no', 'comment', 'yes', 'e', '’', 'é', 'e\u0301', '\u0000', '\ud800', '\u202e', ' ', '\n', '\t'];
const pieces = fc.array(fc.constantFrom(...SIGNS, ...SHAPES, ...WORDS), { maxLength: 12 });

const hostile = fc.oneof(
  pieces.map((parts) => parts.join('')),
  pieces.map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** Half of them is searched for, half is being typed; several at a time, as callers come. */
test('of five thousand hostile texts none is a fault', async () => {
  const texts = fc.sample(hostile, { numRuns: 5000, seed: 11 });
  const page = pageRequest('hostile', { first: 5 });
  const faults: unknown[] = [];
  const next = texts.entries();
  const work = async (): Promise<void> => {
    for (const [turn, text] of next) {
      try {
        if (turn % 2 === 0)
          await findPage(opened.graph, { page, sought: soughtIn(text), kinds: ALL_KINDS, view: null });
        else await suggestions(opened.graph, { sought: typedIn(text), kinds: ALL_KINDS, view: null, first: 5 });
      } catch (fault) {
        faults.push({ text, fault });
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  expect(faults).toEqual([]);
}, 120_000);
