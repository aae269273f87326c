import { wordsOf } from '../search/words.js';
import type { Difference } from './difference.js';
import type { PrintedStretch } from './printed.js';

/**
 * The difference in a sentence: what one prints where the other prints what. It never says who changed anything. Only quoted
 * words stand in quotation marks; of a long stretch, its first and its last words do.
 */
export function sentenceOf({ class: way, here, there }: Omit<Difference, 'at'>, name: string, other: string): string {
  const [ours, theirs] = [told(here), told(there)];
  if (way === 'MARKED_CUT') return markedCut({ here, there }, name, other);
  if (way === 'REORDERED')
    return `${name} prints ${ours} in another order, or at another place, than ${other} prints ${theirs}.`;
  if (ours === '') {
    const how =
      way === 'SILENT_CUT'
        ? 'leaves out, without a mark,'
        : way === 'QUOTATION_BOUNDS'
          ? 'does not quote'
          : 'does not have';
    return `${name} ${how} ${theirs}, which ${other} ${verb(there)}.`;
  }
  if (theirs === '') {
    const how = way === 'SILENT_CUT' ? 'leaves that out without a mark' : 'has nothing there';
    return `${name} ${verb(here)} ${ours}; ${other} ${how}.`;
  }
  return `${name} ${verb(here)} ${ours} where ${other} ${verb(there)} ${theirs}.`;
}

function markedCut({ here, there }: Pick<Difference, 'here' | 'there'>, name: string, other: string): string {
  const isMark = (side: readonly PrintedStretch[]): boolean => side.some(({ kind }) => kind === 'ELLIPSIS');
  const [cutting, whole] = isMark(here) || here.length === 0 ? [name, other] : [other, name];
  const words = [...here, ...there].filter(({ kind }) => kind !== 'ELLIPSIS');
  return words.length === 0
    ? `${isMark(here) ? name : other} prints a mark of omission where ${isMark(here) ? other : name} prints nothing between the same words.`
    : `${cutting} prints a mark of omission where ${whole} prints ${told(words)}.`;
}

const verb = (side: readonly PrintedStretch[]): string =>
  side.some(({ kind }) => kind !== 'REPORTED') ? 'prints' : 'tells';

function told(side: readonly PrintedStretch[]): string {
  const words = side.flatMap(({ text }, place) => wordsOf(text).map((word) => ({ ...word, place })));
  const [first, last] = [words[AT_EITHER_END - 1], words.at(-AT_EITHER_END)];
  if (words.length <= MOST_WORDS || first === undefined || last === undefined) return side.map(marked).join(' ');
  const beginning = side
    .slice(0, first.place + 1)
    .map((part, place) => (place === first.place ? cutAt(part, 0, first.end) : part));
  const ending = side
    .slice(last.place)
    .map((part, place) => (place === 0 ? cutAt(part, last.start, part.text.length) : part));
  return `${beginning.map(marked).join(' ')} and so on to ${ending.map(marked).join(' ')}`;
}

const MOST_WORDS = 16;
const AT_EITHER_END = 4;

const cutAt = (part: PrintedStretch, from: number, to: number): PrintedStretch => ({
  ...part,
  text: part.text.slice(from, to),
});

function marked({ text, kind }: PrintedStretch): string {
  if (kind === 'QUOTED') return `“${text.trim()}”`;
  return kind === 'REPORTED' ? `(in its own words: ${text.trim()})` : text.trim();
}
