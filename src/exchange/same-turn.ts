import { parseDate } from '../values/date.js';

interface Spoken {
  readonly speakerId: string;
  readonly occasionId: string | null;
  readonly said: string | null;
}

/**
 * Two remarks that follow one another in an exchange are one turn when the same speaker says both on the same occasion. Where
 * no occasion is known of either, the same known day is enough. Whatever anybody else says between them ends the turn.
 */
export function continuesTurn(before: Spoken | null, remark: Spoken): boolean {
  if (before === null || before.speakerId !== remark.speakerId) return false;
  if (before.occasionId !== null || remark.occasionId !== null) return before.occasionId === remark.occasionId;
  return before.said !== null && remark.said !== null && isSameDay(before.said, remark.said);
}

function isSameDay(one: string, other: string): boolean {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a !== null && a === b;
}

/** null where it is not known to the day, or not surely. */
function dayOf(edtf: string): string | null {
  const { earliest, latest, isApproximate, isUncertain } = parseDate(edtf);
  const [first, last] = [earliest, latest].map((moment) => moment?.slice(0, 'YYYY-MM-DD'.length) ?? null);
  return isApproximate || isUncertain || first !== last ? null : (first ?? null);
}
