/** The text that stands on every page. Each page has its own beside it, so that a translation has one kind of file to look for. */
export const SHELL = {
  language: 'en',
  product: 'Rejoinder',
  skip: 'Skip to the content',
  navigation: 'Pages',
  pages: [
    { href: '/', name: 'Start' },
    { href: '/discrepancies', name: 'Discrepancies' },
    { href: '/network', name: 'Network' },
    { href: '/compare', name: 'Compare outlets' },
    { href: '/dossier', name: 'Dossier' },
  ],
  held: 'Whatever is said here is said of the sources held. What is not here may exist elsewhere.',
  playground: 'Ask the API yourself',
  report: 'Report an error on this page',
  reportTo: '/report',
  reportTitle: (address: string): string => `Error on ${address}`,
  failure: {
    title: 'This could not be answered',
    again: 'Nothing was changed. Loading the page again is safe.',
  },
  unknown: {
    title: 'Nothing here has that id',
    said: (id: string): string => `Nothing that is held has the id ${id}.`,
    nearest: 'The nearest ids that do:',
    none: 'Nothing held has an id that looks like it.',
  },
} as const;
