/** The text of the page that compares two. */
export const COMPARE = {
  title: 'Compare two outlets',
  titleOf: (one: string, other: string): string => `${one} and ${other}: what only one has`,
  description: 'What two outlets print of the same remarks, and what only one of them has, in the sources held.',
  lead: 'An outlet counts with all its articles held; an article whose outlet is not known counts by itself. What stands in one list may have been printed elsewhere.',
  first: 'One',
  second: 'The other',
  choose: 'Choose',
  apply: 'Compare',
  remarks: (count: string): string => `${count} remarks`,
  both: (count: string): string => `In both (${count} on this page)`,
  only: (name: string, count: string): string => `Only in ${name}, of the two (${count} on this page)`,
  none: 'None on this page.',
  total: ({ all, shared }: { readonly all: string; readonly shared: string }): string =>
    `The two print ${all} remarks held, ${shared} of them both.`,
  others: (count: string): string => `${count} more remarks are held that neither prints, in the sources held.`,
  table: 'By speaker',
  speaker: 'Speaker',
  counts: (all: string, only: string): string => `${all}, ${only} only here`,
  notComplete: 'There is more than was counted.',
} as const;
