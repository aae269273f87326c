/** What data can be taken of: one remark, the chain around a thing, all that somebody said, or everything held. */
export const SCOPES = ['remark', 'chain', 'story', 'speaker'] as const;
export type Scope = (typeof SCOPES)[number];

/** The forms in which data can be taken. Each is also how the name of its file ends. */
export const FORMATS = ['csv', 'jsonld', 'annotations.jsonld', 'graphml', 'timeline.json', 'convokit.json'] as const;
export type Format = (typeof FORMATS)[number];

/** The id that stands for everything held, where the scope is `story`. */
export const EVERYTHING = 'all';

export const isScope = (text: string): text is Scope => SCOPES.some((scope) => scope === text);
export const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

/** Where the data of a thing is, from the root: `/data/chain/remark:kerr-yes-men.csv`. */
export function dataAddress(scope: Scope, id: string, format: Format): string {
  return `/data/${scope}/${readableId(id)}.${format}`;
}

/** What a feed can follow: a speaker, a chain, or everything held. */
export type Followed = Exclude<Scope, 'remark'>;

/** Where the feed of a thing is, from the root: `/feed/speaker/athlete:josh-kerr.atom`, `/feed/all.atom`. */
export function feedAddress(scope: Followed, id: string): string {
  return scope === 'story' ? '/feed/all.atom' : `/feed/${scope}/${readableId(id)}.atom`;
}

/** An id as a part of an address, its colon as it is. */
const readableId = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');
