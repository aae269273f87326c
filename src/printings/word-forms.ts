/** English words by which the difference of two printings is told. All folded: small letters, straight apostrophes. */

const NEGATIONS: ReadonlySet<string> = new Set(
  'not never no none nobody nothing nowhere neither nor without cannot'.split(' '),
);

const AUXILIARIES: ReadonlySet<string> = new Set(
  'am is are was were be been being has have had having do does did will would shall should can could may might must'.split(
    ' ',
  ),
);

/** Verbs whose forms have no common beginning or ending, each with the form that stands for them. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'beat beaten beats beating',
    'run ran runs running',
    'win won wins winning',
    'go went gone goes going',
    'say said says saying',
    'think thought thinks thinking',
    'know knew known knows knowing',
    'see saw seen sees seeing',
    'get got gotten gets getting',
    'come came comes coming',
    'take took taken takes taking',
    'give gave given gives giving',
    'make made makes making',
    'feel felt feels feeling',
    'lose lost loses losing',
    'fall fell fallen falls falling',
    'tell told tells telling',
    'show showed shown shows showing',
    'break broke broken breaks breaking',
    'begin began begun begins beginning',
    'speak spoke spoken speaks speaking',
    'keep kept keeps keeping',
    'leave left leaves leaving',
    'hold held holds holding',
    'drop dropped drops dropping',
  ].flatMap((forms) => {
    const all = forms.split(' ');
    return all.map((form): [string, string] => [form, all[0] ?? form]);
  }),
);

const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
]);

const ENDINGS: readonly (readonly [ending: string, words: readonly string[]])[] = [
  ["n't", ['not']],
  ["'m", ['am']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will']],
  ["'d", ['would']],
  ["'s", ['is']],
];

/** The words as they are in full: `I'm` is two words, `don't` is `do not`. */
export function inFull(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const whole = SHORT.get(word);
    if (whole !== undefined) return whole;
    const short = ENDINGS.find(([ending]) => word.endsWith(ending) && word.length > ending.length);
    return short === undefined ? [word] : [word.slice(0, -short[0].length), ...short[1]];
  });
}

export const negationsIn = (words: readonly string[]): number =>
  inFull(words).filter((word) => NEGATIONS.has(word)).length;

export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word);

/** The form that stands for all forms of a verb, as far as they are known or follow the rule. */
export function stemOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  const [, stem] = /^(\w{3,}?)(?:ing|ed|es|s|d)$/.exec(word) ?? [];
  return (stem ?? word).replace(/e$/, '');
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);
const TENS: readonly (readonly [string, number])[] = [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1000],
];
const NUMBERS: ReadonlyMap<string, number> = new Map([...NUMBER_WORDS, ...TENS]);

/** The numbers among the words, sorted: `1,500` is 1500, and so is a number that a letter follows, as `5000m`. */
export function numbersIn(words: readonly string[]): readonly number[] {
  return words
    .flatMap((word) => {
      const spelt = NUMBERS.get(word);
      if (spelt !== undefined) return [spelt];
      const [digits] = /^\d[\d.,]*/.exec(word) ?? [];
      return digits === undefined ? [] : [Number(digits.replaceAll(',', ''))];
    })
    .toSorted((a, b) => a - b);
}
