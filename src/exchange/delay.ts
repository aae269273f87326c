import { publicSince, type PublicSince } from '../remark/public-since.js';
import type { Remark } from '../remark/remark.js';
import type { UncertainDate } from '../values/date.js';
import { daysAfter, lengthInWords, type DayRange } from '../values/days.js';

/** How long somebody took to answer, from when what he answers was public. */
export interface AnswerDelay extends DayRange {
  readonly since: PublicSince;
  readonly text: string;
  readonly isApproximate: boolean;
}

/**
 * From the day on which a remark was public to the day on which its answer was said. An answer comes after what it answers, so
 * where the dates overlap it is 0 days at the least; where they contradict the reply, it says so by being less. null where one
 * of the two is undated.
 */
export function answerDelay(cause: Remark, answer: Remark): AnswerDelay | null {
  const since = publicSince(cause);
  const { said } = answer;
  if (since === null || said === null) return null;
  const days = daysAfter(said, since.date);
  const range = { least: atLeastNone(days), most: days.most };
  return { ...range, since, text: lengthInWords(range), isApproximate: isDoubtful(said) || isDoubtful(since.date) };
}

function atLeastNone({ least, most }: DayRange): number | null {
  if (most !== null && most < 0) return least;
  return Math.max(least ?? 0, 0);
}

const isDoubtful = ({ isApproximate, isUncertain }: UncertainDate): boolean => isApproximate || isUncertain;
