import type { Chance } from './chance.js';

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const CODAS = ['', 'n', 'r', 's', 't', 'l', 'm', 'ck'];
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.flatMap((vowel) => CODAS.map((coda) => onset + vowel + coda)));

/** So many different words; a remark is made of the first ones mostly, as texts are made of few words mostly. */
export const VOCABULARY = 50_000;

/** The word of a rank, the same in every run. The commonest hundred are short. */
export function wordOf(rank: number): string {
  const syllables: string[] = [];
  let rest = rank < 100 ? rank : rank + SYLLABLES.length;
  do {
    syllables.push(SYLLABLES[(rest * 7919) % SYLLABLES.length] ?? '');
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return syllables.join('');
}

/** Between 8 and 40 words, most about 20. */
export function sentence(chance: Chance): string {
  const length = 8 + chance.below(17) + chance.below(17);
  const words = Array.from({ length }, () => wordOf(chance.mostlyFirst(VOCABULARY)));
  return `${words.join(' ')}.`.replace(/^./, (first) => first.toUpperCase());
}

/** Two words that begin with capitals. */
export function nameOf(rank: number): string {
  const capital = (word: string): string => word.replace(/^./, (first) => first.toUpperCase());
  return `${capital(wordOf(100 + ((rank * 31) % 997)))} ${capital(wordOf(2_000 + rank))}`;
}
