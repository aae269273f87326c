/** The text of the button that collects a remark. */
export const COLLECT = {
  add: 'Add to dossier',
  isIn: 'In your dossier: open it',
  unkept: 'Not added: your dossier can not be read or kept here',
} as const;

/** The text of the dossier's page, and of the documents that it makes. */
export const DOSSIER = {
  title: 'Your dossier',
  description: 'Remarks that you collect, with your notes, as one footnoted document.',
  lead: 'Remarks that you collect stay in this browser, with your notes. Nobody else is sent them, and clearing the browser’s data clears them.',
  noScript:
    'This page needs script: what you collect is kept in your own browser and nowhere else, so that the server can not write it into the page. Every remark can be read, cited and linked without it.',
  loading: 'Reading what you have collected …',
  empty: 'Nothing is collected yet. Open a remark and choose “Add to dossier”.',
  unkept: 'This browser keeps nothing for this page, as in some private windows. What you collect would be lost.',
  unreadable: 'What this browser keeps here is no dossier that this page can read. It has been left as it is:',
  startOver: 'Throw it away and start over',
  offline: 'The words could not be asked for just now; your list and your notes are safe. ',
  again: 'Try again',
  gone: 'Nothing held has this id any more.',
  note: (speaker: string): string => `Your note on what ${speaker} said`,
  noteUnknown: 'Your note',
  up: (place: number): string => `Move number ${place} up`,
  down: (place: number): string => `Move number ${place} down`,
  remove: (place: number): string => `Take number ${place} out`,
  upSign: '↑ Up',
  downSign: '↓ Down',
  removeSign: 'Take out',
  html: 'Download as HTML',
  markdown: 'Download as Markdown',
  file: 'dossier',
  documentTitle: 'Dossier',
  /** Between two quotations that their source parts. */
  between: ' … ',
  asOf: (date: string, address: string): string => `As held on ${date} at ${address}`,
  scope: 'Everything here is said of the sources held. What is not here may exist elsewhere.',
  sources: 'Sources',
  gist: 'In the editor’s words: ',
  noWords: 'No words of it are held.',
  withdrawn: 'Withdrawn: its words are withheld.',
  undated: 'undated',
  noteHead: 'Note: ',
  address: 'Remark: ',
  sourceAddress: 'Source: ',
} as const;
