import { Chance } from './chance.js';

/** What somebody may make of the words of a printing when he remembers them. */
export interface Perturbed {
  readonly kind: string;
  readonly phrase: string;
  /** The words of the printing that it was made from. */
  readonly from: string;
}

type Words = readonly string[];

/** In the order of the report. Each takes the words of a printing; null where there are too few for it. */
const PERTURBATIONS: Readonly<Record<string, (words: Words, chance: Chance, others: Words) => Words | null>> = {
  'case and quotation marks': otherMarks,
  'one typo in ten letters': typos,
  'one word dropped': dropped,
  'one word replaced': replaced,
  'two neighbours swapped': swapped,
  'the first half': (words) => (words.length < 2 ? null : words.slice(0, Math.ceil(words.length / 2))),
  'the second half': (words) => (words.length < 2 ? null : words.slice(Math.floor(words.length / 2))),
  'four consecutive words': fourOf,
};

/** All that can be made of one printing. `others` are words to put in the place of one. */
export function perturbed(seed: string, text: string, others: Words): readonly Perturbed[] {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return Object.entries(PERTURBATIONS).flatMap(([kind, perturb]) => {
    const made = perturb(words, new Chance(`${seed} ${kind}`), others);
    return made === null ? [] : [{ kind, phrase: made.join(' '), from: text }];
  });
}

/** Every letter in another case, other marks for those that are there, and marks around it all. */
function otherMarks(words: Words, chance: Chance): Words {
  const text = words.join(' ');
  const cased = chance.next() < 0.5 ? text.toUpperCase() : text.toLowerCase();
  const marked = cased.replace(/['‘’´]/gu, () => chance.oneOf(["'", '’', '´', '‘'])).replace(/["“”]/gu, '«');
  const [open, close] = chance.oneOf([
    ['“', '”'],
    ['"', '"'],
    ['„', '“'],
    ['«', '»'],
    ['', ''],
  ] as const);
  return `${open}${marked}${close}`.split(' ');
}

/** In each ten letters one is changed, dropped, doubled by another, or swapped with its neighbour. */
function typos(words: Words, chance: Chance): Words {
  const letters = [...words.join(' ')];
  const places = letters.flatMap((letter, place) => (/\p{L}/u.test(letter) ? [place] : []));
  for (let ten = 0; ten < places.length; ten += 10) {
    const among = places.slice(ten, ten + 10);
    if (among.length < 10 && chance.next() > among.length / 10) continue;
    slip(letters, chance.oneOf(among), chance);
  }
  return letters.join('').split(' ');
}

function slip(letters: string[], place: number, chance: Chance): void {
  const other = chance.oneOf([...'abcdefghijklmnoprstuvwy']);
  const here = letters[place] ?? '';
  switch (chance.below(4)) {
    case 0:
      letters[place] = other;
      return;
    case 1:
      letters[place] = '';
      return;
    case 2:
      letters[place] = here + other;
      return;
    default: {
      const next = letters[place + 1] ?? '';
      if (!/^\p{L}$/u.test(next)) letters[place] = other;
      else [letters[place], letters[place + 1]] = [next, here];
    }
  }
}

function dropped(words: Words, chance: Chance): Words | null {
  if (words.length < 2) return null;
  const place = chance.below(words.length);
  return words.filter((_, other) => other !== place);
}

function replaced(words: Words, chance: Chance, others: Words): Words {
  return words.with(chance.below(words.length), chance.oneOf(others));
}

function swapped(words: Words, chance: Chance): Words | null {
  if (words.length < 2) return null;
  const place = chance.below(words.length - 1);
  return words.with(place, words[place + 1] ?? '').with(place + 1, words[place] ?? '');
}

function fourOf(words: Words, chance: Chance): Words | null {
  if (words.length < 5) return null;
  const place = chance.below(words.length - 3);
  return words.slice(place, place + 4);
}

/** Two sentences that do not follow each other, run together; null where the text has too few. */
export function runTogether(seed: string, text: string): string | null {
  const chance = new Chance(`${seed} run together`);
  const sentences = text.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.split(/\s+/u).length >= 3);
  if (sentences.length < 3) return null;
  const first = chance.below(sentences.length - 2);
  const second = first + 2 + chance.below(sentences.length - first - 2);
  return `${sentences[first] ?? ''} ${sentences[second] ?? ''}`;
}

/** Part of one text, then part of another, each of at least four words; null where one has fewer. */
export function mixed(seed: string, one: string, other: string): readonly [string, string] | null {
  const chance = new Chance(`${seed} mixed`);
  const parts = [one, other].map((text) => {
    const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const length = Math.max(4, Math.ceil(words.length / 2));
    const start = chance.below(Math.max(1, words.length - length + 1));
    return words.slice(start, start + length);
  });
  const [first = [], second = []] = parts;
  return first.length < 4 || second.length < 4 ? null : [first.join(' '), second.join(' ')];
}

/** As many words as asked for, each from anywhere in the texts. */
export function shuffled(seed: string, count: number, words: Words): string {
  const chance = new Chance(`${seed} shuffled`);
  return Array.from({ length: count }, () => chance.oneOf(words)).join(' ');
}

/** As many words as asked for, common ones of English and some that no language has. */
export function fresh(seed: string, count: number): string {
  const chance = new Chance(`${seed} fresh`);
  const word = (): string =>
    chance.next() < 0.7
      ? chance.oneOf(COMMON)
      : Array.from({ length: 2 + chance.below(2) }, () => chance.oneOf(SYLLABLES)).join('');
  return Array.from({ length: count }, word).join(' ');
}

const SYLLABLES = 'ta mor vel nik sa dru pel ion ger mi lo fen bar quo'.split(' ');
const COMMON =
  `the a of to and in that it is was for on as with his they at be this from have or by one had not but what all
  were when we there can an your which their said if do will each about how up out them then she many some so these would other into
  has more her two like him see time could no make than first been its who now people my made over did down only way find use
  may water long little very after words called just where most know get through back much before go good new write our used me
  man too any day same right look think also around another came come work three word must because does part even place well such
  here take why things help put years different away again off went old number great tell men say small every found still between
  name should home big give air line set own under read last never us left end along while might next sound below saw something
  thought both few those always looked show large often together asked house world going want school important until form food keep
  children feet land side without boy once animals life enough took four head above kind began almost live page got earth need far
  hand high year mother light parts country father let night following picture being study second eyes soon times story`.split(
    /\s+/u,
  );
