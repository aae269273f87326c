import { render } from 'preact';
import { ChainView } from './chain-view.js';
import { changesBetween, kept, withoutWithdrawn } from './changes.js';
import { ChangesView } from './changes-view.js';
import type { Content, Snapshot } from './content.js';
import { dayInWords } from './day.js';
import styles from './embed.css?inline';
import { EMBED } from './words.js';

/** Shows a chain in the element, and tells whether it has changed since it was put into the page. */
export function draw(element: Element, content: Content, snapshot: Snapshot | null): boolean {
  const pin = element.getAttribute('pin');
  const hasChanged = pin !== null && pin !== content.version;
  const old = hasChanged && snapshot?.version === pin ? snapshot : null;
  const isOld = old !== null && element.getAttribute('mode') === 'pinned';
  const locale = navigator.language;
  const shown = isOld ? { entries: withoutWithdrawn(old.entries, content.withdrawn), asOf: old.asOf } : content;
  render(
    <ChainView entries={shown.entries} asOf={shown.asOf} content={content} locale={locale}>
      {hasChanged && <Changed old={old} content={content} isOld={isOld} locale={locale} />}
    </ChainView>,
    shadowOf(element),
  );
  if (content.withdrawn.length > 0) withhold(element);
  return hasChanged;
}

interface Since {
  /** What the page keeps of the chain as it was; null where it keeps nothing of that version. */
  readonly old: Snapshot | null;
  readonly content: Content;
  /** Whether the older words are those that are shown. */
  readonly isOld: boolean;
  readonly locale: string;
}

function Changed({ old, content, isOld, locale }: Since) {
  if (old === null) return <ChangesView notice={EMBED.changes.unknown} changes={[]} />;
  if (!isSameExtent(old, content)) return <ChangesView notice={EMBED.changes.extent} changes={[]} />;
  const day = dayInWords({ edtf: old.asOf, text: old.asOf }, locale);
  return (
    <ChangesView
      notice={isOld ? EMBED.changes.pinned(day) : EMBED.changes.live(day)}
      changes={changesBetween(old.entries.map(kept), content)}
    />
  );
}

const isSameExtent = ({ extent: one, of }: Snapshot, { extent: other, of: ofOther }: Snapshot): boolean =>
  of === ofOther && one.up === other.up && one.down === other.down && one.inferred === other.inferred;

/** Says that no chain came, in an element that has nothing inside to be read in its place. */
export function drawFailure(element: Element, address: string): void {
  const hasFallback = [...element.children].some(({ tagName }) => tagName !== 'SCRIPT');
  if (hasFallback || element.shadowRoot !== null) return;
  render(
    <article class="chain" part="chain" aria-label={EMBED.chain} lang={EMBED.language} dir="ltr">
      <p role="status">
        {EMBED.failed} <a href={address}>{EMBED.whole}</a>
      </p>
    </article>,
    shadowOf(element),
  );
}

/** Takes the words out of what stands in the page for whoever runs no script: some of them have been withdrawn. */
function withhold(element: Element): void {
  for (const fallback of element.querySelectorAll('blockquote')) fallback.remove();
}

/** Made with the first chain that comes: until then what stands in the element is shown. */
function shadowOf(element: Element): ShadowRoot {
  if (element.shadowRoot !== null) return element.shadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  const shadow = element.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}
