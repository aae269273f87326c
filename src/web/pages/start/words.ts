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
} as const;

/** The text around the story in time. */
export const STORY = {
  heading: 'The story in time',
  told: 'Every remark and race held, from left to right, a row for each of those who speak most. A curve leads from a remark to what answers it.',
  region: 'The story as a drawing; it scrolls sideways',
  picture: 'The story in time: remarks and races. The list below says the same.',
  rowsOf: 'Whose row it is',
  keys: 'Each mark is a link. With the keyboard: left and right go through a row, up and down to the next row, Enter opens.',
  rows: { askers: 'Who asked', others: 'Others', races: 'Races' },
  remarks: (count: string, isOne: boolean): string => `${count} ${isOne ? 'remark' : 'remarks'}`,
  races: (count: string, isOne: boolean): string => `${count} ${isOne ? 'race' : 'races'}`,
  by: (told: string, speakers: string): string => `${told} by ${speakers}`,
  bands: { undated: 'undated', earlier: 'earlier', later: 'later', time: '' },
  density: 'dated to the month',
  month: (name: string, count: string): string => `${name}: ${count} dated to the month`,
  legend: 'What the marks mean',
  signs: {
    point: 'a remark on a known day',
    outline: 'none of its words are quoted',
    bar: 'some day between',
    opens: 'on this day or earlier; arrow to the right: or later',
    race: 'a race; a line where its day is known',
    answer: 'it answers:',
  },
  periods: 'Which years to show',
  all: 'All',
  shown: (shown: string, held: string): string => `Shown here: ${shown} of ${held} remarks and races held.`,
  ofPeriod: 'Only what may have been then; what has no date is left out here.',
  atLeast: (count: string): string => `at least ${count}`,
  dated: (dated: string, of: string): string =>
    `The columns below the rows count what is dated to the month: ${dated} of ${of}.`,
  uncounted: (months: string): string => `${months} months with fewer are not counted here.`,
  apart: (count: string): string => `${count} answers lead to remarks that do not stand on this page.`,
  list: 'The same as a list',
  noYear: 'Not to one year',
  groups: {
    year: (year: string): string => `${year}, the month not sure`,
    until: (year: string): string => `Until a day in ${year}, from when on is not known`,
    since: (year: string): string => `From a day in ${year} on, until when is not known`,
    years: 'Some time within two years or more',
    undated: 'Without any date',
  },
  empty: 'Nothing in the sources held may have been then.',
  to: 'to',
  on: 'on',
  more: (count: string): string => `and ${count} more`,
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
  quoted: (speaker: string, words: string, outlet: string): string => `${speaker}: ${words} (${outlet})`,
  told: (speaker: string, gist: string): string => `${speaker}, in the editor’s words: ${gist}`,
  noWords: 'no words of it are held',
  untitled: 'an untitled source',
} as const;
