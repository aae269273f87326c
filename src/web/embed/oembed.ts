import { USUAL } from './asked.js';
import { titleOf } from './chain-view.js';
import { FRAME, frameCode } from './codes.js';
import type { Content } from './content.js';
import { EMBED } from './words.js';

/** The pages that can be embedded by their address. */
const EMBEDDABLE = /^\/(?:chain\/(?<chain>[^/]+)|embed\/chain\/(?<frame>[^/]+)|remark\/(?<remark>[^/]+))$/;

/** The id of the chain that a page of ours shows; null for any other address. */
export function idAt(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  // Who stands before us may speak https to the reader and http to us.
  if (url.host !== new URL(origin).host) return null;
  const { chain, frame, remark } = EMBEDDABLE.exec(url.pathname)?.groups ?? {};
  try {
    if (remark !== undefined) return `remark:${decodeURIComponent(remark)}`;
    return chain === undefined && frame === undefined ? null : decodeURIComponent(chain ?? frame ?? '');
  } catch {
    return null;
  }
}

export interface Most {
  readonly width: number | null;
  readonly height: number | null;
}

/** An answer of oEmbed 1.0, of the type `rich`. */
export function oembedOf(content: Content, origin: string, most: Most): object {
  const { of, entries } = content;
  const width = Math.min(FRAME.width, most.width ?? FRAME.width);
  const height = Math.min(heightOf(content, width), most.height ?? Infinity);
  const title = titleOf(entries);
  const anchor = entries.find(({ depth }) => depth === 0);
  return {
    type: 'rich',
    version: '1.0',
    title,
    ...(anchor !== undefined && { author_name: anchor.name }),
    provider_name: EMBED.product,
    provider_url: origin,
    cache_age: 3600,
    width,
    height,
    html: frameCode({ id: of, origin, title, extent: USUAL, width, height }),
  };
}

/** About how high the chain is at a width, in pixels: by its lines of text. The frame tells the exact height later. */
function heightOf({ entries }: Content, width: number): number {
  const perLine = Math.max(20, Math.floor(width / CHARACTER));
  const lines = entries.map(({ words, gist, answers, print }) => {
    const told = Math.ceil((words ?? gist ?? '').length / perLine);
    return 1 + told + answers.length + (print === null ? 0 : 1);
  });
  return AROUND + lines.reduce((sum, count) => sum + count * LINE + BETWEEN, 0);
}

const CHARACTER = 9;
const LINE = 27;
const BETWEEN = 20;
const AROUND = 150;

/** For the head of a page: where its oEmbed is. */
export function oembedAlternate(
  origin: string,
  canonical: string,
): { readonly type: string; readonly href: string; readonly title: string } {
  const url = encodeURIComponent(`${origin}${canonical}`);
  return { type: 'application/json+oembed', href: `${origin}/oembed?url=${url}&format=json`, title: EMBED.chain };
}
