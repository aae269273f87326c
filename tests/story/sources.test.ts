import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import type { SegmentKind } from '../../src/remark/kinds.js';
import { placeWording } from '../../src/story/sources/place-wording.js';
import { located, sourceText } from '../../src/story/sources/source-text.js';
import { remainders, stretchesIn } from '../../src/story/sources/stretches.js';

const quoted = (text: string) => ({ kind: 'QUOTED' as SegmentKind, text });

describe('placeWording', () => {
  const text = 'May\n\n“No,” she said. “No comment.”\n\nJune\n\n“No,” he said.\n\n“No comment.”';
  const place = (words: readonly string[], section: { readonly start: number; readonly end: number } | null) =>
    placeWording({ text, segments: words.map(quoted), section, isOwnVoice: false });

  it('prefers the section the locator points to, then the place that takes the least room', () => {
    const source = sourceText('a.txt', text);
    const june = located(source, 'June', new Set(['May', 'June']));
    expect(place(['No,'], null)).toEqual({ spans: [{ start: 6, end: 9 }] });
    expect(place(['No,'], june)).toEqual({ spans: [{ start: 43, end: 46 }] });
    expect(place(['No,', 'No comment.'], null)).toEqual({
      spans: [
        { start: 6, end: 9 },
        { start: 22, end: 33 },
      ],
    });
    expect(place(['No,', 'No comment.'], june)).toEqual({
      spans: [
        { start: 43, end: 46 },
        { start: 59, end: 70 },
      ],
    });
  });

  it('takes the place that needs the least room, though another comes first', () => {
    const twice = '“No,” she said for the first time. “No,” she said. “No comment.”';
    const placing = placeWording({
      text: twice,
      segments: ['No,', 'No comment.'].map(quoted),
      section: null,
      isOwnVoice: false,
    });
    expect(placing).toEqual({
      spans: [
        { start: 36, end: 39 },
        { start: 52, end: 63 },
      ],
    });
  });

  it('lets a source speak in its own voice without marks, but not within a word', () => {
    const own = (words: string) => placeWording({ text, segments: [quoted(words)], section: null, isOwnVoice: true });
    expect(own('she said')).toHaveProperty('spans');
    expect(own('he said')).toHaveProperty('spans');
    expect(own('he sai')).toHaveProperty('problem');
    expect(place(['she said'], null)).toHaveProperty('problem');
  });

  it('gives up at once on words that can stand in very many places', () => {
    const noise = '“a” '.repeat(2000);
    const segments = [...Array.from({ length: 30 }, () => quoted('a')), quoted('b')];
    expect(
      placeWording({
        text: `b ${noise}“b” x`,
        segments: segments.slice(0, -1).concat(quoted('x')),
        section: null,
        isOwnVoice: false,
      }),
    ).toMatchObject({ segment: 30 });
  });
});

test.each([
  ['paragraph 2', 'Two.'],
  ['paragraph 2, first sentence', 'Two.'],
  ['paragraphs 2 and 3', 'Two.\n\nThree.'],
  ['One.', 'One.\n\nTwo.\n\n'],
])('the locator %s points to its paragraphs', (locator, expected) => {
  const text = 'One.\n\nTwo.\n\nThree.\n';
  const span = located(sourceText('a.txt', text), locator, new Set(['One.', 'Three.']));
  expect(span === null ? null : text.slice(span.start, span.end)).toBe(expected);
});

it('points nowhere for a locator that is neither', () => {
  expect(located(sourceText('a.txt', 'One.'), 'paragraph 7', new Set())).toBeNull();
  expect(located(sourceText('a.txt', 'One.'), 'caption', new Set())).toBeNull();
});

describe('stretchesIn and remainders', () => {
  const piece = fc.constantFrom('“', '”', '"', '‘', '’', "'", 'a', 'it’s', ' ', '\n\n');

  it('never overlap, never cross a paragraph, and hold no double mark that closes', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { stretches } = stretchesIn(sourceText('a.txt', text));
        let reached = 0;
        for (const { start, end } of stretches) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(start, end)).not.toMatch(/[\n”]/);
          reached = end;
        }
      }),
    );
  });

  it('leave of a stretch what no cover reaches', () => {
    const text = 'abcdefghij';
    const covers = [
      { start: 2, end: 4 },
      { start: 3, end: 6 },
      { start: 0, end: 1 },
    ];
    expect(remainders(text, { start: 0, end: 10 }, covers).map(({ start, end }) => text.slice(start, end))).toEqual([
      'b',
      'ghij',
    ]);
    expect(remainders(text, { start: 0, end: 6 }, [...covers, { start: 1, end: 2 }])).toEqual([]);
  });
});
