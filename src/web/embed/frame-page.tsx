import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { ChainView, titleOf } from './chain-view.js';
import { changesBetween } from './changes.js';
import { ChangesView } from './changes-view.js';
import type { Content } from './content.js';
import type { Had } from './marks.js';
import { EMBED } from './words.js';

export interface Framing {
  readonly content: Content;
  readonly locale: string;
  /** The version that the frame's code names; null where it names none. */
  readonly pin: string | null;
  /** What its code kept of that version; null where it kept nothing. */
  readonly had: Had | null;
  /** The one origin that is told the height; null for whichever page has the frame. */
  readonly host: string | null;
  /** Which look it is to have; null for the reader's own. */
  readonly scheme: 'light' | 'dark' | null;
}

/** The document of an iframe: the chain alone, whole before any script runs. */
export function frameDocument({ content, locale, pin, had, host, scheme }: Framing): string {
  const hasChanged = pin !== null && pin !== content.version;
  const title = titleOf(content.entries);
  return documentOf({
    title,
    canonical: content.address,
    attributes: {
      'data-of': content.of,
      ...(host !== null && { 'data-host': host }),
      ...(scheme !== null && { 'data-scheme': scheme }),
    },
    body: (
      <ChainView entries={content.entries} asOf={content.asOf} content={content} locale={locale} isPage>
        {hasChanged && <Changed had={had} content={content} />}
      </ChainView>
    ),
  });
}

function Changed({ had, content }: Pick<Framing, 'had' | 'content'>) {
  if (had === null) return <ChangesView notice={EMBED.changes.unknown} changes={[]} />;
  if (!had.isOf(content.extent)) return <ChangesView notice={EMBED.changes.extent} changes={[]} />;
  return <ChangesView notice={EMBED.changes.unknown} changes={changesBetween(had.entries, content)} />;
}

/** The same for what can not be shown: an id that nothing has, or a wish that can not be read. */
export function frameFailure(id: string, message: string): string {
  return documentOf({
    title: EMBED.chain,
    attributes: { 'data-of': id },
    body: (
      <section class="chain">
        <h1 class="title">{EMBED.chain}</h1>
        <p class="changed">{message}</p>
      </section>
    ),
  });
}

interface Written {
  readonly title: string;
  readonly canonical?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly body: ComponentChildren;
}

function documentOf({ title, canonical, attributes, body }: Written): string {
  return `<!doctype html>${render(
    <html lang={EMBED.language} {...attributes}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${EMBED.product}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {canonical !== undefined && <link rel="canonical" href={canonical} />}
        <link rel="stylesheet" href="/embed/embed.css" />
        <script src="/embed/frame.js" defer />
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>,
  )}`;
}
