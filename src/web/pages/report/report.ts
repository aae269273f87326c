import type { ReportedThingQuery } from '../../../client/generated/graphql.js';
import { sourceName } from '../../../cite/names.js';
import { addressOf, chainAddressOf } from '../address.js';
import { REPORT } from './words.js';

/** What a report is about, as far as it can be named. */
export interface Reported {
  /** As the reader came to it: the title that the page's own link gives, or what the id names. */
  readonly title: string;
  /** The address on this server; null where none is known. */
  readonly address: string | null;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

type Thing = NonNullable<ReportedThingQuery['node']>;

/** The id that an address of a page is about: `remark:kerr-yes-men` for `/remark/kerr-yes-men`; an id is one already. */
export function idIn(of: string): string | null {
  if (/^[a-z]+:[^/]+$/.test(of)) return of;
  const [, kind, name] = /^\/([a-z]+)\/([^/?#]+)/.exec(of) ?? [];
  if (kind === undefined || name === undefined) return null;
  return name.includes(':') ? name : `${kind}:${name}`;
}

/** Puts together what the query of the address says and what the API knows of it. Only addresses of this server are linked. */
export function reported(given: { readonly of: string; readonly title: string }, thing: Thing | null): Reported {
  const { of, title } = given;
  const address = /^\/(?!\/)/.test(of) ? of : thing === null ? null : (addressOf(thing.id) ?? chainAddressOf(thing.id));
  return { title: title || nameOf(thing) || of || REPORT.title, address, sources: sourcesOf(thing) };
}

function nameOf(thing: Thing | null): string {
  if (thing === null) return '';
  if (thing.__typename === 'Remark') return REPORT.by(thing.speaker.name);
  if (thing.__typename === 'Source') return sourceName(thing);
  return 'name' in thing ? thing.name : thing.id;
}

function sourcesOf(thing: Thing | null): Reported['sources'] {
  if (thing?.__typename === 'Source') return [{ id: thing.id, name: sourceName(thing) }];
  if (thing?.__typename !== 'Remark') return [];
  const names = new Map(thing.wordings.map(({ source }) => [source.id, sourceName(source)]));
  return [...names].map(([id, name]) => ({ id, name }));
}

/** The text that is sent, ready for two answers. */
export function reportText({ title, address, sources }: Reported, origin: string): string {
  return [
    title,
    ...(address === null ? [] : [`${origin}${address}`]),
    ...(sources.length === 0 ? [] : ['', `${REPORT.sources}:`, ...sources.map(({ id, name }) => `- ${name} (${id})`)]),
    '',
    REPORT.wrong,
    '',
    REPORT.evidence,
    '',
  ].join('\n');
}
