import type { DataSource, DataThing, DataWording } from './extract.js';

/** An outlet where there is one, else the title, else the id, which tells two sources without a title apart. */
const printerOf = ({ outlet, title, id }: DataSource): string => outlet?.name ?? title ?? id;

/** Through whom a source had words, for people: `The Guardian`, `Josh Kerr (remark:…)`. */
export const viaNames = ({ via }: Pick<DataWording, 'via'>): readonly string[] =>
  via.map((from) => (from.__typename === 'Source' ? printerOf(from) : `${from.speaker.name} (${from.id})`));

/** Whose words it prints, in what, and through whom: stands beside each quotation in formats that have one field for it. */
export function creditOf(wording: Pick<DataWording, 'source' | 'via' | 'translation'>): string {
  const { source, translation } = wording;
  const printed = source.published === null ? printerOf(source) : `${printerOf(source)}, ${source.published.text}`;
  const through = viaNames(wording);
  return [
    printed,
    ...(through.length > 0 ? [`through ${through.join(' and ')}`] : []),
    ...(TRANSLATED[translation.status] === undefined ? [] : [TRANSLATED[translation.status]]),
  ].join('; ');
}

const TRANSLATED: Readonly<Record<DataWording['translation']['status'], string | undefined>> = {
  NONE: undefined,
  LIKELY: 'probably a translation',
  STATED: 'a translation',
  UNKNOWN: undefined,
};

/** A thing's name in a line. Never what a remark says: that belongs where its source stands beside it. */
export function labelOf(thing: DataThing): string {
  switch (thing.__typename) {
    case 'Remark':
      return `a remark of ${thing.speaker.name}${thing.said === null ? '' : `, ${thing.said.text}`}`;
    case 'Result':
      return [thing.athlete.name, thing.mark, thing.race.name].filter((part) => part !== null).join(', ');
    default:
      return thing.name;
  }
}
