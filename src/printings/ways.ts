import type { Comparing, Ends, Gaps } from './difference.js';
import type { DifferenceClass } from './kinds.js';
import { betweenWords, type Printed } from './printed.js';
import { endsSentence, omission } from './same-words.js';
import { wordClass } from './word-class.js';

/** What words that stand in the same place differ in; null where it is nothing that has a name. */
export function wayOfWords({ here, there, isTranslated }: Comparing, ours: Ends, theirs: Ends): DifferenceClass | null {
  return wordClass({
    here: here.words.slice(...ours).map(({ text }) => text),
    there: there.words.slice(...theirs).map(({ text }) => text),
    names: [...namesIn(here, ours), ...namesIn(there, theirs)],
    isTranslated,
  });
}

/** Words with a large first letter that begin no sentence, and that are not `I`. */
function namesIn(side: Printed, [from, to]: Ends): readonly string[] {
  return side.words.slice(from, to).flatMap((word, step) => {
    const letters = side.wording.segmentTexts[word.segment]?.slice(word.start, word.end) ?? '';
    const before = betweenWords(side, from + step - 1);
    const isBeginning =
      from + step === 0 || before.isBroken || endsSentence(before.text) || /["'‘“]/u.test(before.text);
    return /^\p{Lu}/u.test(letters) && !/^I(?:['’]|$)/u.test(letters) && !isBeginning ? [word.text] : [];
  });
}

/**
 * Why one side lacks words that the other has. Within words that this side reports, nothing was quoted, so nothing was left
 * out: null. Beside them, and at either end, the quotation marks begin or end elsewhere. Within a quotation there is a mark
 * of omission, or there is none.
 */
export function wayOfCut(comparing: Comparing, gap: Gaps, row: Ends, side: 'here' | 'there'): DifferenceClass | null {
  const cutting = side === 'here' ? comparing.there : comparing.here;
  const [at, end] = side === 'here' ? gap.there : gap.here;
  if (gap.isFirst || gap.isLast) return 'QUOTATION_BOUNDS';
  const joint = betweenWords(cutting, at - 1);
  const [last, next] = [cutting.words[at - 1], cutting.words[end]];
  if (side === 'there' && last?.kind === 'REPORTED' && next?.segment === last.segment) return null;
  if (last?.kind === 'REPORTED' || next?.kind === 'REPORTED') return 'QUOTATION_BOUNDS';
  if (omission(cutting, joint) !== null) return 'MARKED_CUT';
  if (joint.segments.some((segment) => cutting.wording.segmentKinds[segment] === 'REPORTED')) return 'QUOTATION_BOUNDS';
  const way = side === 'here' ? wayOfWords(comparing, row, [at, at]) : wayOfWords(comparing, [at, at], row);
  if (way !== null && way !== 'SPELLING') return way;
  return isRunTogether(comparing, row, side, joint.isBroken || endsSentence(joint.text)) ? 'SPLICED' : 'SILENT_CUT';
}

/** Two sentences of one side in one of the other, with no more than a word to join them. */
function isRunTogether(comparing: Comparing, row: Ends, side: 'here' | 'there', isCutAtSentence: boolean): boolean {
  const having = side === 'here' ? comparing.here : comparing.there;
  const isJoin = having.words.slice(...row).every(({ text }) => JOINING.has(text));
  const places = Array.from({ length: row[1] - row[0] + 1 }, (_, step) => row[0] - 1 + step);
  const isEnded = places.some((place) => endsSentence(betweenWords(having, place).text));
  return isJoin ? isCutAtSentence && !isEnded : !isCutAtSentence && isEnded;
}

const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'then', 'because', 'as']);
