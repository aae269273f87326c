import type { Entry } from './content.js';
import { dayInWords } from './day.js';
import { EMBED } from './words.js';

/** All that a quotation has to carry, in one line. */
export function lineOf(entry: Entry, locale: string): string {
  const { name, date, words, gist, withdrawn, speakerBy } = entry;
  const who = speakerBy === null || speakerBy === 'STATED' ? name : `${name} (${EMBED.speakerByUs})`;
  const when = date === null ? EMBED.undated : dayInWords(date, locale);
  if (withdrawn !== null) return `${who}, ${when}: ${EMBED.withdrawn(withdrawn)}`;
  const told = words === null ? (gist === null ? '' : `: ${EMBED.gist} ${gist}`) : `: “${words}”`;
  const printed = printedBy(entry, locale);
  return `${who}, ${when}${told}${printed === '' ? '' : ` (${printed})`}`;
}

/** Who printed it and when, through whom, and whether it is a translation; empty where nobody did. */
export function printedBy({ print, via, translation, translator }: Entry, locale: string): string {
  if (print === null) return '';
  const translated = translation === null ? null : EMBED.translation[translation];
  return [
    `${EMBED.printed} ${print.name}`,
    ...(print.published === null ? [] : [dayInWords(print.published, locale)]),
    ...(via.length === 0 ? [] : [`${EMBED.via} ${via.join(', ')}`]),
    ...(translated === null ? [] : [translated]),
    ...(translated === null || translator === null ? [] : [EMBED.translatedBy(translator)]),
  ].join(', ');
}
