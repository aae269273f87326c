import { apa } from './apa.js';
import { biblatex } from './biblatex.js';
import { chicago } from './chicago.js';
import type { Cited } from './cited.js';
import { csl } from './csl.js';
import type { CitationFormat } from './formats.js';
import { citationLine } from './line.js';
import { ris } from './ris.js';

const WRITERS: Readonly<Record<CitationFormat, (cited: Cited) => string>> = {
  line: (cited) => `${citationLine(cited)}\n`,
  apa,
  chicago,
  csl,
  biblatex,
  ris,
};

/** The citation of one printing in one form; a whole text that ends with its line. */
export const cite = (cited: Cited, format: CitationFormat): string => WRITERS[format](cited);
