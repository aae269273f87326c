/** A text made comparable, and for each of its UTF-16 units the place of the unit in the original that it stands for. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

/**
 * A text without what a searcher should not need to know: case, accents and other marks on letters, the letters that
 * Unicode does not take apart (ø, æ, ß, đ, ł), the kinds of quotation marks, dashes and spaces.
 */
export function folded(text: string): Folded {
  let made = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = plainOf(character);
    made += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
    place += character.length;
  }
  return { text: made, places };
}

/** What the full-text index holds for a thing: its texts, folded, a line each. */
export function searchable(texts: readonly string[]): string {
  return texts.map((text) => [...text].reduce((made, character) => made + plainOf(character), '')).join('\n');
}

/** Looking a character up takes a tenth of the time, and long texts have few different ones. */
function plainOf(character: string): string {
  const known = KNOWN.get(character);
  if (known !== undefined) return known;
  const plain = madePlain(character);
  KNOWN.set(character, plain);
  return plain;
}

const KNOWN = new Map<string, string>();

function madePlain(character: string): string {
  const whole = APART.get(character.toLowerCase());
  if (whole !== undefined) return whole;
  if (DOUBLE_QUOTES.test(character)) return '"';
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DASHES.test(character)) return '-';
  return character.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(SPACES, ' ');
}

const APART = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);
const MARKS = /\p{M}/gu;
const SPACES = /\s/gu;
const DOUBLE_QUOTES = /[“”„‟«»″]/u;
const SINGLE_QUOTES = /[‘’‚‛‹›′`´]/u;
const DASHES = /\p{Pd}/u;
