import type { LinkBasis } from '../../client/generated/graphql.js';
import type { Answering, Entry } from './content.js';
import { dayInWords } from './day.js';
import { EMBED } from './words.js';

/** All that a quotation has to carry, in one line; and that a reply is not stated by a source, where it is not. */
export function lineOf(entry: Entry, locale: string): string {
  const { words, gist, withdrawn } = entry;
  const who = whoAndWhen(entry, locale);
  if (withdrawn !== null) return `${who}: ${EMBED.withdrawn(withdrawn)}`;
  const told = words === null ? (gist === null ? '' : `: ${EMBED.gist} ${gist}`) : `: ${words}`;
  const printed = printedBy(entry, locale);
  const caption = captionOf(entry);
  return `${who}${told}${printed === '' ? '' : ` (${printed})`}${caption === '' ? '' : ` [${caption}]`}`;
}

/** The speaker, marked where only we say so, and the day. */
export function whoAndWhen({ name, speakerBy, date }: Entry, locale: string): string {
  const who = speakerBy === null || speakerBy === 'STATED' ? name : `${name} (${EMBED.speakerByUs})`;
  return `${who}, ${date === null ? EMBED.undated : dayInWords(date, locale)}`;
}

/** Who printed it and when, through whom, and whether it is a translation; empty where nobody did. */
export function printedBy({ print, via, translation, translator, words }: Entry, locale: string): string {
  if (print === null) return '';
  const translated = words === null || translation === null ? null : EMBED.translation[translation];
  return [
    `${words === null ? EMBED.reported : EMBED.printed} ${print.name}`,
    ...(print.published === null ? [] : [dayInWords(print.published, locale)]),
    ...(via.length === 0 ? [] : [`${EMBED.via} ${via.join(', ')}`]),
    ...(translated === null ? [] : [translated]),
    ...(translated === null || translator === null ? [] : [EMBED.translatedBy(translator)]),
  ].join(', ');
}

/** What an entry does to another: “Challenges Jakob Ingebrigtsen”. */
export const answeringInWords = ({ relation, to }: Answering, names: ReadonlyMap<string, string>): string =>
  `${EMBED.relation[relation]} ${names.get(to) ?? to}`;

/** How the best known of some replies is known; null where there is none. */
export const strongestOf = (answers: readonly Answering[]): LinkBasis | null =>
  STRENGTHS.find((one) => answers.some(({ basis }) => basis === one)) ?? null;

const STRENGTHS = ['STATED', 'JUXTAPOSED', 'INFERRED'] as const;

const captionOf = ({ answers }: Entry): string =>
  STRENGTHS.filter((one) => one !== 'STATED' && answers.some(({ basis }) => basis === one))
    .map((one) => EMBED.basis[one])
    .join('; ');

/** Longer words are set smaller. */
export const isLong = (words: string): boolean => words.length > 320;
