import type { Cited, CitedSource, CitedWording } from './cited.js';
import { apaDate, apaYear } from './dates.js';
import { sourceDates } from './line.js';
import { apaName, listed, shortName, titleOf } from './names.js';
import { spokenBy } from './through.js';
import { placeIn, printedWords, translationNote } from './words.js';

/** In the manner of APA: the reference to the article by its author, and the speaker "as cited in" it. */
export function apa(cited: Cited): string {
  return `${reference(cited.wording)}\n${inText(cited)}\n`;
}

function reference(wording: CitedWording): string {
  const { source } = wording;
  const { authors, outlet, published, retrieved, url } = source;
  const [, ...later] = sourceDates({ ...wording, source: { ...source, retrieved: null } });
  const dates = `(${[apaDate(published), ...later].join('; ')})`;
  const by = authors.length > 0 ? authors.map(apaName).join(', & ') : (outlet?.name ?? null);
  const named = by === null ? [titleOf(source), dates] : [by, dates, titleOf(source)];
  const publisher = outlet !== null && outlet.name !== by ? [outlet.name] : [];
  const sentences = [...named, ...publisher].map(ended);
  return [...sentences, ...address(url, retrieved)].join(' ');
}

/** A part ends with one full stop, never with two. */
function ended(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`;
}

function address(url: string | null, retrieved: CitedSource['retrieved']): readonly string[] {
  if (url === null) return retrieved === null ? [] : [`Retrieved ${apaDate(retrieved)}.`];
  return [retrieved === null ? url : `Retrieved ${apaDate(retrieved)}, from ${url}`];
}

function inText(cited: Cited): string {
  const { source, form } = cited.wording;
  const { authors, outlet, published } = source;
  const by = authors.length > 0 ? listed(authors.map(shortName)) : (outlet?.name ?? titleOf(source));
  const place = placeIn(cited.wording);
  const asCited = form === 'INDIRECT' ? 'as reported in' : 'as cited in';
  const where = [by, apaYear(published), ...(place === null ? [] : [place])].join(', ');
  const note = translationNote(cited.wording);
  return `${printedWords(cited.wording)} (${spokenBy(cited)}, ${asCited} ${where})${note === null ? '' : ` ${note}`}`;
}
