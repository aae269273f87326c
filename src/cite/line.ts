import type { Cited, CitedWording } from './cited.js';
import { NO_DATE } from './dates.js';
import { sourceName } from './names.js';
import { spokenBy } from './through.js';
import { PRINTED_BY, placeIn, printedWords, translationNote } from './words.js';

/** The line that a journalist pastes. */
export function citationLine(cited: Cited): string {
  return line(cited, []);
}

/** The same with the place in the source: what reference managers are given as a note, for they have no field for a speaker. */
export function citationNote(cited: Cited): string {
  const place = placeIn(cited.wording);
  return `Cited for: ${line(cited, place === null ? [] : [place])}`;
}

function line(cited: Cited, more: readonly string[]): string {
  const { wording } = cited;
  const printedBy = `${PRINTED_BY[wording.form]} ${sourceName(wording.source)}`;
  const { outlet, title } = wording.source;
  // A source that goes by no outlet's name is told apart by its title.
  const named = outlet === null && title !== null ? [title] : [];
  const dates = [...named, ...sourceDates(wording), ...more].join(', ');
  return [`${spokenBy(cited)}, ${printedBy} (${dates}):`, printedWords(wording), translationNote(wording)]
    .filter((part) => part !== null)
    .join(' ');
}

/** Published or n.d., updated, retrieved, and since when these words stand in a source that keeps growing. */
export function sourceDates({ source, knownFrom }: CitedWording): readonly string[] {
  const { published, updated, retrieved } = source;
  return [
    published === null ? NO_DATE : published.text,
    ...(updated === null ? [] : [`updated ${updated.text}`]),
    ...(knownFrom === null || knownFrom.edtf === published?.edtf ? [] : [`with these words ${knownFrom.text}`]),
    ...(retrieved === null ? [] : [`retrieved ${retrieved.text}`]),
  ];
}
