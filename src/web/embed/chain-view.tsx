import type { ComponentChildren } from 'preact';
import type { Content, Entry } from './content.js';
import { dayInWords } from './day.js';
import { EntryView } from './entry-view.js';
import { EMBED } from './words.js';

interface Shown {
  readonly entries: readonly Entry[];
  /** The day of the words shown. */
  readonly asOf: string;
  readonly content: Pick<Content, 'of' | 'address' | 'hidden' | 'extent'>;
  readonly locale: string;
  /** Whether it is all of a page, and its title thus the page's heading. */
  readonly isPage?: boolean;
  /** What stands above it: that it has changed. */
  readonly children?: ComponentChildren;
}

/**
 * A chain in somebody else's page: each remark in order, causes first, and where all of it is. Its own words are in its own
 * language, whatever the page around it is written in.
 */
export function ChainView({ entries, asOf, content, locale, isPage = false, children }: Shown) {
  const { address, hidden, extent } = content;
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const title = titleOf(entries);
  const Title = isPage ? 'h1' : 'p';
  return (
    <article class="chain" part="chain" aria-label={title} lang={EMBED.language} dir="ltr">
      <Title class="title" part="title">
        {title}
      </Title>
      {children}
      <ol>
        {entries.map((entry) => (
          <EntryView entry={entry} names={names} locale={locale} />
        ))}
      </ol>
      <footer part="footer">
        <p>
          {extent.inferred ? EMBED.withInferred : EMBED.statedOnly} {hidden > 0 && EMBED.hidden(hidden)} {EMBED.held}
        </p>
        <p>
          {EMBED.asOf(dayInWords({ edtf: asOf, text: asOf }, locale))}{' '}
          <a href={address} target="_top">
            {EMBED.whole}
          </a>
        </p>
      </footer>
    </article>
  );
}

/** What a chain is called: by who speaks at its anchor. */
export function titleOf(entries: readonly Entry[]): string {
  const anchor = entries.find(({ depth }) => depth === 0) ?? entries[0];
  return anchor === undefined ? EMBED.chain : EMBED.title(anchor.name);
}
