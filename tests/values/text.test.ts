import { expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { unfitCharacter } from '../../src/values/text.js';

test.each([
  '“I’m here – no comment”',
  'cafe\u0301',
  'caf\u00e9',
  '\u{1f44b} \u2935\ufe0f',
  'a\u200db',
  'a\u200eb',
  '\u202bאב\u202c',
  '\u2067\u202aab\u202c\u2069',
  '',
])('%j is fit', (text) => expect(unfitCharacter(text)).toBeNull());

test.each([
  ['a\u0000b', 'character 2 is U+0000, a control character.'],
  ['tab\there', 'character 4 is U+0009, a control character.'],
  ['two\nlines', 'character 4 is U+000A, a line break.'],
  ['two\u2028lines', 'character 4 is U+2028, a line break.'],
  ['a\u0085', 'character 2 is U+0085, a control character.'],
  ['\u{1f44b}\ud83d!', 'character 2 is U+D83D, half a surrogate pair.'],
  ['\udc00', 'character 1 is U+DC00, half a surrogate pair.'],
  ['a\ufffe', 'character 2 is U+FFFE, a code point that is no character.'],
  ['\u{1ffff}', 'character 1 is U+1FFFF, a code point that is no character.'],
  ['a\u202eb', 'character 2 is U+202E, an unclosed writing direction.'],
  ['a\u2069', 'character 2 is U+2069, a stray end of a writing direction.'],
  ['\u2067a\u202c\u2069', 'character 3 is U+202C, a stray end of a writing direction.'],
])('%j is refused', (text, ending) => {
  expect(unfitCharacter(text)).toBe(`Text should be plain characters on one line, but ${ending}`);
});

it('refuses exactly what would not come back from UTF-8, besides what is named above', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      if (unfitCharacter(text) === null) expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    }),
  );
});
