/** The text of a source's page. */
export const SOURCE = {
  description: (name: string): string =>
    `What ${name} printed of remarks, through whom it had them, and what others add.`,
  untitled: (name: string, day: string | null): string =>
    `${name.charAt(0).toUpperCase()}${name.slice(1)}${day === null ? '' : `, ${day}`}`,
  outlet: 'Outlet',
  authors: 'By',
  kind: 'What it is',
  published: 'Published',
  updated: 'Updated',
  retrieved: 'Retrieved',
  language: 'Language',
  held: 'Held',
  isHeld: 'Its text is held.',
  hash: 'Hash of that text (SHA-256)',
  isNotHeld: 'Its text is not held; known only through sources that are.',
  notKnown: 'not known',
  open: 'Open it where it was published',
  note: 'Editor’s note: ',
  derived: 'Takes from',
  printed: (count: string): string => `What it printed (${count})`,
  none: 'No printing by it is held.',
  others: 'Who else prints the same remarks',
  onlyHere: (only: string, all: string): string => `${only} of its ${all} remarks stand in no other source held.`,
  share: (count: string, name: string): string => `${count} also in ${name}`,
  only: 'Only here, in the sources held',
  discrepancies: (count: string, isMore: boolean): string =>
    `${isMore ? 'More than ' : ''}${count} discrepancies in which it has a part`,
  compare: 'Compare it with another',
} as const;
