/** The forms in which a wording can be cited, in the order in which they are offered. */
export const CITATION_FORMATS = ['line', 'apa', 'chicago', 'csl', 'biblatex', 'ris'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

export const isCitationFormat = (name: string): name is CitationFormat =>
  CITATION_FORMATS.some((format) => format === name);

/** The address of a citation, from the root: `/cite/wording:kerr-flaws.citius-timeline/ris`. */
export function citationAddress(wordingId: string, format: CitationFormat): string {
  return `/cite/${encodeURIComponent(wordingId).replaceAll('%3A', ':')}/${format}`;
}
