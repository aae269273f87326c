import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { independentAmong } from '../../src/printings/witnesses.js';
import { loadText, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';
import { between, wordingOf } from './made.js';

let small: TestGraph;
let server: TestServer;
beforeAll(async () => {
  small = await openEmptyGraph();
  expect(await loadText(small.graph, FERRY)).toMatchObject({ isLoaded: true });
  server = await startTestServer(small);
}, 60_000);
afterAll(() => server.close());
afterAll(() => small.close());

async function credits(id: string): Promise<unknown> {
  const { data } = await server.ask(
    `{ wordings(of: "${id}") { ... on Wordings { sources independent printings { wording { source { id } } credit sameWordsAs { source { id } } only { text } differences { class } } } } }`,
  );
  return at(data, 'wordings');
}

const given = (answer: unknown): readonly string[] =>
  listAt(answer, 'printings').map((one) =>
    [at(one, 'wording', 'source', 'id'), at(one, 'credit'), at(one, 'sameWordsAs', 'source', 'id') ?? '-'].join(' '),
  );

test('same words, printed later, no credit: by the dates, by derivation, or undecided', async () => {
  const answer = await credits('remark:ann-ferry');
  // What is undated may have been there before all others.
  expect(given(answer)).toEqual([
    'source:first SAME_WORDS_UNDECIDED source:undated',
    'source:same-month SAME_WORDS_NO_CREDIT source:first',
    'source:later-month SAME_WORDS_NO_CREDIT source:first',
    'source:copy SAME_WORDS_NO_CREDIT source:first',
    'source:other NONE_HELD_BEFORE -',
    'source:undated SAME_WORDS_UNDECIDED source:first',
  ]);
  // The copy takes from the first; all others are their own.
  expect(answer).toMatchObject({ sources: 6, independent: 5 });
});

test('of a withdrawn remark nothing is compared', async () => {
  const answer = await credits('remark:ann-gone');
  expect(JSON.stringify(answer)).not.toContain('sink');
  expect(given(answer)).toEqual(['source:first NOTHING_QUOTED -', 'source:other NOTHING_QUOTED -']);
  for (const one of listAt(answer, 'printings')) expect(one).toMatchObject({ differences: [], only: [] });
});

test('witnesses: who derives, credits the same, or shares an origin with either counts once', () => {
  const source = (sourceId: string, more: object = {}) => ({
    sourceId,
    derivedIds: [],
    viaIds: [],
    viaOriginIds: [],
    ...more,
  });
  expect(independentAmong([])).toBe(0);
  expect(independentAmong([source('a'), source('b'), source('a')])).toBe(2);
  expect(independentAmong([source('a'), source('b', { derivedIds: ['a'] })])).toBe(1);
  expect(independentAmong([source('a', { viaIds: ['show'] }), source('b', { viaIds: ['show'] }), source('c')])).toBe(2);
  expect(
    independentAmong([
      source('a', { derivedIds: ['x'] }),
      source('b', { viaIds: ['y'] }),
      source('c', { derivedIds: ['x'], viaIds: ['y'] }),
    ]),
  ).toBe(1);
});

test('printings that are long and unlike are still compared in a bounded time', () => {
  const many = (words: readonly string[]): string =>
    Array.from({ length: 3000 }, (_, place) => words[place % words.length]).join(' ');
  const found = between(wordingOf([many(['a', 'b'])]), wordingOf([many(['a', 'c'])]), 2_000_000);
  expect(found.length).toBeGreaterThan(0);
});

const WORDS = 'the ferry will never come back';
const printing = (source: string, quoted: string): string =>
  `      - { source: ${source}, form: DIRECT, segments: [{ quoted: ${quoted} }], identity: { basis: INFERRED, note: The same words. } }`;

const FERRY = `
story: { id: story:ferry, title: Ferry, description: One sentence in six articles. }
sources:
  source:first: { kind: ARTICLE, held: false, published: 2031-05-01 }
  source:same-month: { kind: ARTICLE, held: false, published: 2031-05-02/2031-05-31 }
  source:later-month: { kind: ARTICLE, held: false, published: 2031-06 }
  source:copy:
    kind: ARTICLE
    held: false
    published: 2031-07-01
    derivedFrom: [{ source: source:first, basis: STATED }]
  source:other: { kind: ARTICLE, held: false, published: 2031-08-01 }
  source:undated: { kind: ARTICLE, held: false }
people:
  person:ann: { name: Ann }
remarks:
  remark:ann-ferry:
    speaker: person:ann
    standing: PRINTED
    stands: source:first
    wordings:
${['source:first', 'source:same-month', 'source:later-month', 'source:copy', 'source:undated'].map((id) => printing(id, WORDS)).join('\n')}
${printing('source:other', 'it is gone for good')}
  remark:ann-gone:
    speaker: person:ann
    standing: WITHDRAWN
    withdrawn: { reason: She asked for it. }
    stands: source:first
    wordings:
${printing('source:first', 'I hope that they sink')}
${printing('source:other', 'I hope they all sink')}
`;
