import type { Path } from './path.js';

/** The answer in a sentence or two that claim no more than it does. */
export function messageOf(
  { outcome, length, isShortest, total, isTotalExact, ways }: Omit<Path, 'message'>,
  within: number,
): string {
  if (outcome === 'NOT_CONNECTED') return 'Nothing in what is held connects the two.';
  if (outcome === 'NOT_FOUND_WITHIN_BOUNDS' || length === null)
    return 'No way was found in what was looked at. That was not all there is: there may be one.';
  if (length === 0) return 'Both are the same.';
  const found = `${isTotalExact ? '' : 'at least '}${total === 1 ? '1 way' : `${total} ways`} of ${steps(length)}`;
  const shortest = isShortest
    ? 'No way in what is held is shorter.'
    : 'Not all there is was looked at: there may be a shorter one.';
  const listed = ways.length === 0 ? ` They are longer than the ${steps(within)} asked for, so none is listed.` : '';
  return `There ${total === 1 && isTotalExact ? 'is' : 'are'} ${found}. ${shortest}${listed}`;
}

const steps = (count: number): string => (count === 1 ? '1 step' : `${count} steps`);
