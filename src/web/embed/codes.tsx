import { render } from 'preact-render-to-string';
import { inAddress } from '../pages/address.js';
import { searchOf, USUAL } from './asked.js';
import { cardOf } from './card.js';
import { titleOf } from './chain-view.js';
import type { Content, Extent, Snapshot } from './content.js';
import { dayInWords } from './day.js';
import { lineOf } from './lines.js';
import { marksOf } from './marks.js';
import { EMBED } from './words.js';

/** How wide and high a frame is before it has told its height. */
export const FRAME = { width: 640, height: 480 } as const;

export interface Framed {
  readonly id: string;
  readonly origin: string;
  readonly title: string;
  readonly extent?: Extent;
  /** What it was taken from, so that it can tell later what has changed; null for whatever is there. */
  readonly from?: Pick<Snapshot, 'version' | 'extent' | 'entries'> | null;
  readonly width?: number;
  readonly height?: number;
}

/** Code for a page that takes no custom elements: an iframe, and the script that gives it its height. */
export function frameCode({ id, origin, title, extent = USUAL, from = null, width, height }: Framed): string {
  const src = `${origin}/embed/chain/${inAddress(id)}${searchOf(extent, from === null ? {} : { pin: from.version, had: marksOf(from) })}`;
  const frame = render(
    <iframe
      src={src}
      title={title}
      width={width ?? '100%'}
      height={height ?? FRAME.height}
      loading="lazy"
      frameBorder="0"
    />,
  );
  return `${frame}\n<script type="module" src="${origin}/embed/resize.js"></script>`;
}

const scriptOf = (origin: string): string => `<script type="module" src="${origin}/embed/quote-chain.js"></script>`;

/**
 * Code for the element that has the words in it: they are read until the chain has come and wherever it can not come, and show
 * later what has changed.
 */
function elementCode(content: Content, origin: string, mode: 'live' | 'pinned', locale: string): string {
  const { of, extent, version, asOf, entries, address } = content;
  const kept = JSON.stringify({ version, asOf, of, extent, entries }).replaceAll('<', '\\u003c');
  const { up, down, inferred } = extent;
  const attributes = {
    of,
    ...(up !== USUAL.up && { up: String(up) }),
    ...(down !== USUAL.down && { down: String(down) }),
    ...(inferred && { inferred: '' }),
    pin: version,
    mode,
  };
  const element = render(
    <quote-chain {...attributes}>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: kept }} />
      <blockquote cite={address}>
        {entries.map((entry) => (
          <p>{lineOf(entry, locale)}</p>
        ))}
        <p>
          <a href={address}>{titleOf(entries)}</a>. {EMBED.asOf(dayInWords({ edtf: asOf, text: asOf }, locale))}
        </p>
      </blockquote>
    </quote-chain>,
  );
  return `${scriptOf(origin)}\n${element}`;
}

/** The code that an address asks for by `as` (element, frame, card) and `mode`; the element's where it names none. */
export function codeFor(content: Content, origin: string, locale: string, query: URLSearchParams): string {
  const { of, extent, entries } = content;
  switch (query.get('as')) {
    case 'frame':
      return frameCode({ id: of, origin, title: titleOf(entries), extent, from: content });
    case 'card':
      return cardOf(content, locale);
    default:
      return elementCode(content, origin, query.get('mode') === 'pinned' ? 'pinned' : 'live', locale);
  }
}
