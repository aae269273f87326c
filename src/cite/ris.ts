import type { Cited, CitedDate, CitedSource } from './cited.js';
import { sureDate, twoDigits } from './dates.js';
import { citationNote } from './line.js';
import { bibliographyName, titleOf } from './names.js';

const END_OF_LINE = '\r\n';

const TYPE = {
  ARTICLE: 'NEWS',
  LIVING_ARTICLE: 'ELEC',
  INTERVIEW: 'GEN',
  PODCAST: 'SOUND',
  BROADCAST: 'SOUND',
  FILM: 'MPCT',
  VIDEO: 'VIDEO',
  POST: 'ELEC',
  PRESS_RELEASE: 'PAMP',
  OTHER: 'GEN',
} as const satisfies Readonly<Record<CitedSource['kind'], string>>;

/** A record of RIS. */
export function ris(cited: Cited): string {
  const { wording } = cited;
  const { source } = wording;
  const { kind, authors, outlet, published, retrieved, url } = source;
  const tags: readonly (readonly [string, string | null])[] = [
    ['TY', TYPE[kind]],
    ['ID', wording.id],
    ...authors.map((who) => ['AU', risName(who)] as const),
    ['TI', titleOf(source)],
    ['T2', outlet?.name ?? null],
    ['PY', published === null ? null : risYear(published)],
    ['DA', published === null ? null : risDate(published)],
    ['UR', url],
    ['Y2', retrieved === null ? null : risDate(retrieved)],
    ['N1', citationNote(cited)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]));
  return [...lines, 'ER  - ', ''].join(END_OF_LINE);
}

function risName(who: CitedSource['authors'][number]): string {
  const name = bibliographyName(who);
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function risYear(date: CitedDate): string | null {
  const year = sureDate(date)?.parts[0];
  return year === undefined ? null : String(year);
}

/** `2024/08/06/`; what is not sure stays empty, and why stands behind the last stroke; null where not even the year is sure. */
function risDate(date: CitedDate): string | null {
  const sure = sureDate(date);
  if (sure === null) return null;
  const [year, month, day] = sure.parts;
  const more = sure.isDoubtful || sure.season !== null ? date.text : '';
  return [year, ...[month, day].map((part) => (part === undefined ? '' : twoDigits(part))), more].join('/');
}
