import { folded } from './fold.js';

/** A stretch of words that hedges, letter for letter, and where it stands. */
export interface Hedge {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text hedges: the words by which somebody says less than for certain. A closed list of English ones; a hedge that
 * is not in it is not seen, and one that is meant otherwise (`I may go`, leave given) is taken for one.
 */
export function hedgesIn(text: string): readonly Hedge[] {
  const { text: plain, places } = folded(text);
  return Array.from(plain.matchAll(HEDGES), ({ 0: { length }, index }) => {
    const start = places[index] ?? 0;
    const end = places[index + length] ?? text.length;
    return { text: text.slice(start, end), start, end };
  });
}

/** A text of folded words without what hedges in it. */
export function withoutHedges(words: string): string {
  return words.replace(HEDGES, ' ').replace(/\s+/g, ' ').trim();
}

const HEDGES = new RegExp(
  `(?<![\\p{L}\\p{N}'])(?:${[
    'hard to (?:determine|say|tell|know)(?: the exact point)?',
    'a little bit',
    'a little',
    'a bit',
    '(?:kind|sort) of',
    'i (?:do )?(?:think|guess|suppose|believe)',
    '(?:it )?(?:seems?|seemed|appears?|appeared)(?: to be| to)?',
    'to (?:my|our) knowledge',
    'not (?:certain|sure)',
    'possibly',
    'possible',
    'perhaps',
    'maybe',
    'may',
    'might',
    'could',
    'probably',
    'likely',
    'presumably',
    'apparently',
    'allegedly',
    'reportedly',
    'arguably',
    'practically',
    'almost',
    'pretty',
    'quite',
    'somewhat',
    'rather',
    'some say',
  ].join('|')})(?![\\p{L}\\p{N}'])`,
  'gu',
);
