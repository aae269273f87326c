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
  /** What stands above it: that it has changed. */
  readonly children?: ComponentChildren;
}

/** A chain in somebody else's page: each remark in order, causes first, and where all of it is. */
export function ChainView({ entries, asOf, content, locale, children }: Shown) {
  const { address, hidden, extent } = content;
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return (
    <section class="chain" part="chain" aria-label={titleOf(entries)}>
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
          </a>{' '}
          · {EMBED.product}
        </p>
      </footer>
    </section>
  );
}

/** What a chain is called: by who speaks at its anchor. */
export function titleOf(entries: readonly Entry[]): string {
  const anchor = entries.find(({ depth }) => depth === 0) ?? entries[0];
  return anchor === undefined ? EMBED.chain : EMBED.title(anchor.name);
}
