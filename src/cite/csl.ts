import type { Cited, CitedDate, CitedSource } from './cited.js';
import { sureDate } from './dates.js';
import { citationNote } from './line.js';
import { bibliographyName, titleOf, type BibliographyName } from './names.js';

/** A date of CSL-JSON: as many parts as are sure; in words where not even the year is. */
type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly season?: number; readonly circa?: true }
  | { readonly literal: string };

/** One item of CSL-JSON. */
interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** Who wrote the article; never the speaker. */
  readonly author?: readonly BibliographyName[];
  /** The speaker: the only field for people in which styles do not take them for the author. */
  readonly contributor: readonly BibliographyName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note: string;
}

const TYPE = {
  ARTICLE: 'article-newspaper',
  LIVING_ARTICLE: 'webpage',
  INTERVIEW: 'interview',
  PODCAST: 'broadcast',
  BROADCAST: 'broadcast',
  FILM: 'motion_picture',
  VIDEO: 'motion_picture',
  POST: 'post',
  PRESS_RELEASE: 'pamphlet',
  OTHER: 'document',
} as const satisfies Readonly<Record<CitedSource['kind'], string>>;

/** CSL-JSON, as Zotero, Pandoc and others read it: a list with the one item. */
export function csl(cited: Cited): string {
  return `${JSON.stringify([itemOf(cited)], null, 2)}\n`;
}

function itemOf(cited: Cited): CslItem {
  const { wording, remark } = cited;
  const { kind, authors, outlet, published, retrieved, url } = wording.source;
  return {
    id: wording.id,
    type: TYPE[kind],
    title: titleOf(wording.source),
    ...(authors.length > 0 && { author: authors.map(bibliographyName) }),
    contributor: [bibliographyName(remark.speaker)],
    ...(outlet !== null && { 'container-title': outlet.name }),
    ...(published !== null && { issued: cslDate(published) }),
    ...(retrieved !== null && { accessed: cslDate(retrieved) }),
    ...(url !== null && { URL: url }),
    note: citationNote(cited),
  };
}

function cslDate(date: CitedDate): CslDate {
  const sure = sureDate(date);
  if (sure === null) return { literal: date.text };
  const { parts, season, isDoubtful } = sure;
  return { 'date-parts': [parts], ...(season !== null && { season }), ...(isDoubtful && { circa: true as const }) };
}
