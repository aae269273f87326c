import type { CitationFormat } from '../../../cite/formats.js';

/** The text around the citations of a printing. */
export const CITATIONS = {
  open: (source: string): string => `Cite this printing: ${source}`,
  formats: {
    line: 'A line to paste',
    apa: 'In the manner of APA',
    chicago: 'In the manner of Chicago (a note)',
    csl: 'CSL-JSON',
    biblatex: 'BibLaTeX',
    ris: 'RIS',
  } satisfies Readonly<Record<CitationFormat, string>>,
  address: 'Address of this citation',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: your browser does not let this page copy, but you can.',
} as const;
