import type { ChainQuery } from 'rejoinder/client';
import { WORDS } from './words.js';

/** A chain that was found. */
export type Found = Extract<ChainQuery['chain'], { __typename: 'Chain' }>;

/** One thing in it, with what it responds to. */
export type Entry = Found['entries'][number];

type Evidence = Entry['parents'][number]['reply']['evidence'];

/** A remark as a line has it. */
export type Remark = Extract<Entry['node'], { __typename: 'Remark' }>;
type Source = NonNullable<Remark['wording']>['source'];

export function nameOf(thing: Entry['node']): string {
  if (thing.__typename === 'Remark') return thing.speaker.name;
  if (thing.__typename === 'Result') return `${thing.athlete.name}, ${thing.mark ?? WORDS.noMark}, ${thing.race.name}`;
  return thing.name;
}

/** As exactly as it is known, and no more. */
export function dateOf(thing: Entry['node']): string {
  if (thing.__typename === 'Remark') return thing.said?.text ?? WORDS.undated;
  const { date } = thing.__typename === 'Result' ? thing.race : thing;
  return date?.text ?? WORDS.undated;
}

/** How a reply is known, by the best that is held. */
export function strongest(evidence: Evidence): Evidence[number]['basis'] {
  if (evidence.some(({ basis }) => basis === 'STATED')) return 'STATED';
  return evidence.some(({ basis }) => basis === 'JUXTAPOSED') ? 'JUXTAPOSED' : 'INFERRED';
}

/** From which sources that is known. */
export function sourcesOf(evidence: Evidence): string {
  const best = evidence.filter(({ basis }) => basis === strongest(evidence));
  const names = best.flatMap(({ source }) => (source === null ? [] : [sourceName(source)]));
  return names.length === 0 ? '' : `: ${[...new Set(names)].join(', ')}`;
}

export const sourceName = ({ outlet, title, kind }: Pick<Source, 'outlet' | 'title' | 'kind'>): string =>
  outlet?.name ?? title ?? WORDS.source[kind];
