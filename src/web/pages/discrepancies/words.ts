/** The text of the page of discrepancies. */
export const DISCREPANCIES = {
  title: 'Where the sources disagree',
  description: 'Each claim as it is printed and as it is understood, with its source, which is preferred and why.',
  lead: 'Every claim as it is printed and as it is understood, with who makes it, which is preferred and why. What matters most for print comes first.',
  filters: 'Show only',
  kind: 'Of this kind',
  any: 'All',
  source: 'In which this source has a part',
  of: 'On this thing (its id)',
  apply: 'Show',
  total: (count: string, isOne: boolean): string => `${count} ${isOne ? 'discrepancy' : 'discrepancies'} noted.`,
  none: 'None is noted in the sources held that fits. They may still differ in words: see each remark.',
  within: 'A source disagrees with itself.',
  leftOut: (count: string): string => `${count} more claims are not shown.`,
  open: 'Open: no claim is preferred.',
  rivals: 'What it is said to respond to',
  review: { PROPOSED: 'proposed', ACCEPTED: 'accepted', DISPUTED: 'disputed', REJECTED: 'rejected' },
} as const;
