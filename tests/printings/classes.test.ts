import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differencesBetween } from '../../src/printings/compare.js';
import { isQuoting, printed } from '../../src/printings/printed.js';
import { hedgesIn } from '../../src/values/hedge.js';
import { between, wordingOf } from './made.js';

const A = 'We never said that the bridge would open before summer, and we meant it.';

describe('what a difference is', () => {
  test.each([
    ['a number for a word', A, A.replace('summer', '2031'), 'NUMBER: summer <> 2031'],
    [
      'a number',
      'It took us 14 boats to cross the wide water.',
      'It took us 41 boats to cross the wide water.',
      'NUMBER: 14 <> 41',
    ],
    [
      'a number in words',
      'It took us two boats to cross the water.',
      'It took us three boats to cross the water.',
      'NUMBER: two <> three',
    ],
    [
      'the same number otherwise',
      'It took us two boats to cross the water.',
      'It took us 2 boats to cross the water.',
      'SPELLING: two <> 2',
    ],
    [
      'a name',
      'I told the man Berg to come back at noon.',
      'I told the man Dahl to come back at noon.',
      'NAME: Berg <> Dahl',
    ],
    [
      'a slip in a name',
      'I told the man Ingebrigtsen to come back.',
      'I told the man Ingrebrigtsen to come back.',
      'SPELLING: Ingebrigtsen <> Ingrebrigtsen',
    ],
    [
      'a denial',
      'The bridge is safe for all who cross it.',
      'The bridge is not safe for all who cross it.',
      'NEGATION:  <> not',
    ],
    [
      'a denial that is short',
      'The bridge does open when the tide is low.',
      "The bridge doesn't open when the tide is low.",
      "NEGATION: does <> doesn't",
    ],
    [
      'a hedge',
      'The bridge will open when the tide is low.',
      'The bridge will probably open when the tide is low.',
      'HEDGE:  <> probably',
    ],
    [
      'a hedge of several words',
      'The tide is low on most of these days.',
      'The tide is kind of low on most of these days.',
      'HEDGE:  <> kind of',
    ],
    [
      'another time',
      'He would have beaten all of them that day.',
      'He will beat all of them that day.',
      'TENSE: would have beaten <> will beat',
    ],
    [
      'another form',
      'They walk over the old bridge every day.',
      'They walked over the old bridge every day.',
      'TENSE: walk <> walked',
    ],
    [
      'a contraction',
      "I'm the one who built the bridge.",
      'I am the one who built the bridge.',
      "SPELLING: I'm <> I am",
    ],
    [
      'a capital',
      'He is the world champion of all bridges.',
      'He is the World champion of all bridges.',
      'SPELLING: world <> World',
    ],
    [
      'a sign',
      'Over the bridge, and then to the left of it.',
      'Over the bridge and then to the left of it.',
      'PUNCTUATION: bridge, and <> bridge and',
    ],
    [
      'words left out',
      'The bridge will not fall in our time.',
      'The bridge will not, I promise you all, fall in our time.',
      'SILENT_CUT:  <> I promise you all',
    ],
    [
      'swapped words',
      'That is how I do it on every bridge.',
      'That is how do I it on every bridge.',
      'REORDERED: I do <> do I',
    ],
    [
      'sentences in one',
      'We paid for it, we will not pay again.',
      'We paid for it. We will not pay again.',
      'SPLICED: it, we <> it. We',
    ],
    [
      'sentences joined',
      'We paid for it and we will not pay again.',
      'We paid for it. We will not pay again.',
      'SPLICED: it and we <> it. We',
    ],
    [
      'another word',
      'The mayor alone is to blame for all of it.',
      'The council alone is to blame for all of it.',
      'OTHER: mayor <> council',
    ],
  ])('%s', (_what, here, there, expected) => {
    const found = between(wordingOf([here]), wordingOf([there]));
    expect(found.filter((one) => !one.startsWith('SPELLING: we <> We'))).toEqual([expected]);
  });

  test('a mark of omission, with the words that it stands for, and with none', () => {
    const whole = wordingOf(['The bridge will hold for many years to come. It has cost enough, I think.']);
    const cut = wordingOf([
      'The bridge will hold for many years ',
      { ellipsis: '...' },
      ' It has cost enough, I think.',
    ]);
    expect(between(cut, whole)).toEqual(['MARKED_CUT:  <> to come']);
    expect(between(whole, cut)).toEqual(['MARKED_CUT: to come <> ']);
    const mark = wordingOf([
      'The bridge will hold for many years to come',
      { ellipsis: '…' },
      ' It has cost enough, I think.',
    ]);
    expect(between(mark, whole)).toEqual(['MARKED_CUT: … <> ']);
  });

  test('words that a source puts in are its own', () => {
    const plain = wordingOf(['I told him that the bridge would hold.']);
    const put = wordingOf(['I told him ', { inserted: '[the mayor]' }, ' that the bridge would hold.']);
    expect(between(put, plain)).toEqual(['INSERTED: [the mayor] <> ']);
    expect(between(plain, put)).toEqual(['INSERTED:  <> [the mayor]']);
  });

  test('where the quotation ends, and what stands outside of its marks', () => {
    const whole = wordingOf(['The bridge will hold for many years. Nobody needs to be afraid of it.']);
    expect(between(wordingOf(['The bridge will hold for many years.']), whole)).toEqual([
      'QUOTATION_BOUNDS:  <> Nobody needs to be afraid of it',
    ]);
    const reported = wordingOf([
      'The bridge will hold for many years.',
      { reported: 'that nobody needs to be afraid of it' },
    ]);
    expect(between(reported, whole)).toEqual([
      'QUOTATION_BOUNDS: that nobody needs to be afraid of it <> Nobody needs to be afraid of it',
    ]);
  });

  test('what is told in other words is not laid word by word beside the quoted ones, but its numbers count', () => {
    const quoted = wordingOf(['The bridge will hold for many years to come.']);
    expect(between(wordingOf([{ reported: 'called it safe' }]), quoted)).toEqual(['RETOLD: called it safe <> ']);
    expect(between(wordingOf([{ reported: 'gave it 40 years' }]), quoted)).toEqual(['NUMBER: gave it 40 years <> ']);
  });

  test('of a translation, other words may be no change at all; numbers, names and denials still count', () => {
    const one = wordingOf(['The mayor alone is to blame for all 14 of the boats.'], 'LIKELY');
    expect(between(one, wordingOf(['The council alone is to blame for all 14 of the boats.']))).toEqual([
      'LIKELY_TRANSLATION: mayor <> council',
    ]);
    expect(between(one, wordingOf(['The mayor alone is to blame for all 41 of the boats.']))).toEqual([
      'NUMBER: 14 <> 41',
    ]);
    expect(between(one, wordingOf(['The mayor alone is not to blame for all 14 of the boats.']))).toEqual([
      'NEGATION:  <> not',
    ]);
  });

  test('the printer’s signs make no difference', () => {
    const one = wordingOf(['“I don’t know” – he ‘says’ it\u00a0every day.']);
    expect(between(one, wordingOf(["\"I don't know\" - he 'says' it every day."]))).toEqual([]);
  });

  test('a wide look-alike of common words is no common ground', () => {
    const one = wordingOf(['The one thing that I have to say of it is that it was the worst of days.']);
    const other = wordingOf(['Of all that they built, the tower by the old harbour is what I love.']);
    expect(between(one, other).every((found) => !found.startsWith('SILENT_CUT'))).toBe(true);
  });
});

test.each([
  ['Maybe it was the time', ['Maybe']],
  ['This is possibly what started it', ['possibly']],
  ['hard to determine the exact point', ['hard to determine the exact point']],
  ['He might, I think, be sort of right', ['might', 'I think', 'sort of']],
  ['In the month of May, mayors mighty in possibility', ['May']],
  ['It was the final', []],
])('%j hedges with %j', (text, hedges) => {
  expect(hedgesIn(text).map((hedge) => hedge.text)).toEqual(hedges);
});

describe('of any two printings', () => {
  const words = fc.array(
    fc.constantFrom('the', 'bridge', 'I', 'not', '14', 'Berg', 'will', 'hold', 'maybe', 'water', 'Boat', "don't"),
    {
      maxLength: 14,
    },
  );
  const kind = fc.constantFrom('quoted', 'quoted', 'reported', 'inserted', 'ellipsis');
  const wording = fc
    .array(fc.tuple(kind, words, fc.constantFrom(' ', ', ', '. ')), { minLength: 1, maxLength: 4 })
    .map((segments) =>
      wordingOf(
        segments.map(([name, texts, sign]) =>
          name === 'ellipsis' ? { ellipsis: '...' } : { [name]: texts.join(sign) },
        ),
      ),
    );
  const seed = Number(process.env['SEED'] ?? 20_240_806);

  test('the same one has no differences, and each stretch stands where it says', () => {
    fc.assert(
      fc.property(wording, wording, fc.constantFrom(0, 5, 1_000_000), (here, there, left) => {
        expect(between(here, here)).toEqual([]);
        const sides = { here: printed(here), there: printed(there), isTranslated: false };
        for (const found of differencesBetween(sides, { left })) {
          for (const [side, stretches] of [
            [here, found.here],
            [there, found.there],
          ] as const) {
            for (const { text, segment, range } of stretches) {
              expect(side.segmentTexts[segment]?.slice(range.start, range.end)).toBe(text);
            }
          }
          expect(found.here.length + found.there.length).toBeGreaterThan(0);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test('every quoted word that the other, which quotes too, does not have stands in a difference', () => {
    fc.assert(
      fc.property(wording, wording, (here, there) => {
        const sides = { here: printed(here), there: printed(there), isTranslated: false };
        fc.pre(isQuoting(sides.there));
        const theirs = new Set(sides.there.words.map(({ text }) => text));
        const shown = differencesBetween(sides, { left: 1_000_000 }).flatMap((found) => found.here);
        for (const { text, kind: its, segment, start, end } of sides.here.words) {
          if (its !== 'QUOTED' || theirs.has(text)) continue;
          expect(
            shown.some(
              (stretch) => stretch.segment === segment && stretch.range.start <= start && end <= stretch.range.end,
            ),
          ).toBe(true);
        }
      }),
      { seed, numRuns: 500 },
    );
  });
});
