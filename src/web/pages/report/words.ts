/** The text of the page on which an error is reported. */
export const REPORT = {
  title: 'Report an error',
  description: 'Tell whoever runs this server what is wrong, with the address and the sources that it is about.',
  intro:
    'Nothing is sent from this page. It prepares a text that names what it is about; add what is wrong and how you know, and send it yourself.',
  about: 'What it is about',
  address: 'Address',
  sources: 'The sources held that print it',
  noSources: 'No source is named by this address.',
  yours: 'The report',
  wrong: 'What is wrong:',
  evidence: 'How you know, with the source:',
  send: 'Write it as an e-mail',
  go: 'Go to where reports are taken',
  copy: 'the report',
  noContact:
    'This server names nobody to whom reports are sent. Copy the text and give it to whoever showed you this page.',
  by: (speaker: string): string => `a remark by ${speaker}`,
} as const;
