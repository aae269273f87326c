/** The text of the start page. */
export const START = {
  title: 'Who said what, in reply to whom, and who says so?',
  description: 'Quote chains from named sources: every remark, every printing of it, every reply, and who says so.',
  label: 'A name, a race, or words that you remember',
  find: 'Find',
  hint: 'Answers come while you type; the arrow keys choose, Enter opens, Escape closes.',
  searching: 'Looking …',
  counted: (count: number): string => (count === 1 ? 'One answer.' : `${count} answers.`),
  none: 'Not in the sources held. Enter asks for more.',
  offline: 'No answer came; the server may be out of reach. Enter tries the page.',
  story: 'The story in time',
  storyTold:
    'Remarks and races together, each where it stands in time. A column is a month; the higher it is, the more was said or run.',
  density: 'How much was said and run in each month',
  month: (name: string, count: number): string => `${name}: ${count}`,
  race: 'Race',
  to: 'to',
  more: 'There is more than fits here: find it by name.',
  undated: 'Undated, or not to a month',
} as const;

/** How lines of an answer are put. */
export const FOUND = {
  kinds: {
    Athlete: 'Athlete',
    Person: 'Person',
    Outlet: 'Outlet',
    Group: 'Group',
    Race: 'Race',
    Competition: 'Competition',
    Source: 'Source',
    Remark: 'Remark',
  },
  quoted: (speaker: string, words: string, outlet: string): string => `${speaker}: “${words}” (${outlet})`,
  told: (speaker: string, gist: string): string => `${speaker}, in the editor’s words: ${gist}`,
  noWords: 'no words of it are held',
  untitled: 'an untitled source',
} as const;
