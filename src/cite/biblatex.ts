import type { Cited, CitedDate, CitedSource } from './cited.js';
import { sureDate, twoDigits } from './dates.js';
import { citationNote } from './line.js';
import { bibliographyName, titleOf } from './names.js';

/** An entry for BibLaTeX. The key is the wording's id without its kind. */
export function biblatex(cited: Cited): string {
  const { wording } = cited;
  const { source } = wording;
  const type = entryType(source);
  const { authors, outlet, published, retrieved, url } = source;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', authors.length === 0 ? null : authors.map(authorName).join(' and ')],
    ['title', `{${escaped(titleOf(source))}}`],
    [type === 'article' ? 'journaltitle' : 'organization', outlet === null ? null : escaped(outlet.name)],
    ['entrysubtype', type === 'article' ? 'newspaper' : null],
    ['date', published === null ? null : biblatexDate(published)],
    ['url', url === null ? null : url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', retrieved === null ? null : biblatexDate(retrieved)],
    ['note', escaped(citationNote(cited))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${type}{${wording.id.replace(/^wording:/, '')},\n${lines.join('')}}\n`;
}

/** An entry of each type has what BibLaTeX demands of it: without an address there is no `online`, without an outlet no `article`. */
function entryType({ kind, url, outlet }: CitedSource): 'online' | 'article' | 'misc' {
  if (url !== null) return 'online';
  return outlet !== null && (kind === 'ARTICLE' || kind === 'LIVING_ARTICLE') ? 'article' : 'misc';
}

function authorName(who: CitedSource['authors'][number]): string {
  const name = bibliographyName(who);
  return 'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;
}

/** As much as is sure, in the EDTF that BibLaTeX reads; null where not even the year is, for the note tells it then. */
function biblatexDate(date: CitedDate): string | null {
  const sure = sureDate(date);
  if (sure === null) return null;
  const [year, ...rest] = sure.season === null ? sure.parts : [...sure.parts, sure.season + 20];
  return [year, ...rest.map(twoDigits)].join('-') + (sure.isDoubtful ? '~' : '');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What means something to LaTeX means itself. */
const escaped = (text: string): string =>
  text.replace(/[\\{}%&$#_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
