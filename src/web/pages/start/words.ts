/** The text of the start page. */
export const START = {
  title: 'Who said what, in reply to whom, and who says so?',
  description: 'Quote chains from named sources: every remark, every printing of it, every reply, and who says so.',
  label: 'A name, a race, or words that you remember',
} as const;
