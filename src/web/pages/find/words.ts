/** The text of the page of answers. */
export const FIND = {
  title: (text: string): string => (text === '' ? 'Find' : `Answers to: ${text}`),
  heading: 'Find',
  whose: 'Whose words are these?',
  verdicts: {
    ONE: 'They are of one remark in the sources held.',
    SEVERAL: 'Two or more remarks in the sources held have these words; the words alone do not tell which is meant.',
    MIXED: 'They run words of two occasions together.',
    SIMILAR: 'They are of no remark in the sources held; what says something alike follows.',
    NOT_HELD: 'They are not in the sources held. They may stand elsewhere.',
  },
  certainty: { CERTAIN: 'certain', LIKELY: 'likely', POSSIBLE: 'possible', UNLIKELY: 'unlikely' },
  verbatim: 'word for word',
  differs: 'Where the phrase and the print differ:',
  difference: (theirs: string, ours: string): string =>
    `asked: ${theirs === '' ? 'nothing' : `“${theirs}”`}; printed: ${ours === '' ? 'nothing' : `“${ours}”`}`,
  elsewhere: 'the phrase goes on at another place of the print',
  first: 'The first of the sources held that prints it: ',
  answered: (count: number): string =>
    count === 0 ? 'Nothing in the sources held responds to it.' : `Responses to it in the sources held: ${count}.`,
  responds: 'What it responds to',
  similar: 'What says something alike, on another occasion',
  results: 'Names, races, sources and remarks',
  none: 'Nothing in the sources held fits this text. That does not mean that there is nothing.',
  empty: 'Type a name, a race, or words that you remember.',
} as const;
