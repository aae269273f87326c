import type { Cited } from './cited.js';
import { sourceDates } from './line.js';
import { listed, titleOf } from './names.js';
import { spokenBy } from './through.js';
import { placeIn, printedWords, translationNote } from './words.js';

/** In the manner of a note after Chicago: the speaker first, "quoted in" the article by its author. */
export function chicago(cited: Cited): string {
  const { wording } = cited;
  const { source, form } = wording;
  const place = placeIn(wording);
  const note = translationNote(wording);
  const article = [
    ...(source.authors.length === 0 ? [] : [listed(source.authors.map(({ name }) => name))]),
    titleOf(source),
    ...(source.outlet === null ? [] : [source.outlet.name]),
    ...sourceDates(wording),
    ...(place === null ? [] : [place]),
    ...(source.url === null ? [] : [source.url]),
  ].join(', ');
  const inArticle = form === 'INDIRECT' ? 'reported in' : 'quoted in';
  return `${spokenBy(cited)}, ${inArticle} ${article}: ${printedWords(wording)}${note === null ? '' : ` ${note}`}\n`;
}
