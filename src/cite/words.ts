import { runsOf } from '../values/quotation.js';
import type { CitedWording } from './cited.js';

const WITHDRAWN = '[withdrawn]';
/** Stands, outside of all marks, where the source's own words stood between two stretches. */
const BETWEEN = ' … ';

/**
 * The words as the source prints them: what it quotes between quotation marks, what it reports without. Two quotations that the
 * source parts stay two. What an editor of the source put in, and its marks of omission, stay inside the quotation.
 */
export function printedWords({ segments }: CitedWording): string {
  if (segments.length === 0) return WITHDRAWN;
  return runsOf(segments)
    .map(({ isQuoted, text }) => (isQuoted ? `“${text.trim()}”` : text.trim()))
    .join(BETWEEN);
}

/** Says that the words are a translation where they are, or probably are; null otherwise. */
export function translationNote({ translation: { status, by } }: CitedWording): string | null {
  if (status === 'LIKELY') return '[Probably translated: the editor’s reading; the source does not say so.]';
  if (status === 'STATED') return `[Translated${by === null ? '' : ` by ${by.name}`}, a source says.]`;
  return null;
}

/** How the source prints the speech, as it goes before the source's name. */
export const PRINTED_BY = {
  DIRECT: 'as quoted by',
  MIXED: 'as quoted in part by',
  INDIRECT: 'as reported by',
} as const satisfies Readonly<Record<CitedWording['form'], string>>;

/** Where in the source: `paragraph 23`, or `under Jan. 18, 2024`, where it is a heading; null where not noted. */
export function placeIn({ locator }: CitedWording): string | null {
  if (locator === null) return null;
  return /^paragraphs? /.test(locator) ? locator : `under ${locator.replace(/:$/, '')}`;
}
