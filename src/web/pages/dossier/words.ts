/** The text of the button that collects a remark. */
export const COLLECT = {
  add: 'Add to dossier',
  isIn: 'In your dossier: open it',
  unkept: 'Not added: your dossier can not be read or kept here',
} as const;
