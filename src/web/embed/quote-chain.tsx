import { render } from 'preact';
import { ChainView } from './chain-view.js';
import { changesBetween, withoutWithdrawn } from './changes.js';
import { ChangesView } from './changes-view.js';
import type { Content, Snapshot } from './content.js';
import { dayInWords } from './day.js';
import styles from './embed.css?inline';
import { EMBED } from './words.js';

/**
 * `<quote-chain of="remark:…">`: a chain in any page. What stands inside it is shown until the chain has come, and stays when it
 * does not come. docs/embedding.md tells its attributes, its parts and the properties by which a page gives it its own look.
 */
class QuoteChain extends HTMLElement {
  static readonly observedAttributes = ['of', 'server', 'up', 'down', 'inferred', 'pin', 'mode'];
  #asking: AbortController | null = null;

  connectedCallback(): void {
    this.#ask();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#ask();
  }

  disconnectedCallback(): void {
    this.#asking?.abort();
  }

  /** Once for all attributes that are set at the same time. */
  #ask(): void {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    queueMicrotask(() => {
      if (!asking.signal.aborted) void this.#show(asking.signal);
    });
  }

  async #show(signal: AbortSignal): Promise<void> {
    try {
      const snapshot = snapshotIn(this);
      const content = await contentOf(this, snapshot, signal);
      if (signal.aborted) return;
      const hasChanged = draw(this, content, snapshot);
      this.dispatchEvent(
        new CustomEvent('quote-chain:shown', { bubbles: true, detail: { version: content.version, hasChanged } }),
      );
    } catch (error) {
      if (!signal.aborted)
        this.dispatchEvent(new CustomEvent('quote-chain:failed', { bubbles: true, detail: { error } }));
    }
  }
}

const HERE = new URL(import.meta.url).origin;

async function contentOf(element: Element, snapshot: Snapshot | null, signal: AbortSignal): Promise<Content> {
  const of = element.getAttribute('of') ?? '';
  const address = new URL(`/embed/content/${encodeURIComponent(of)}`, element.getAttribute('server') ?? HERE);
  for (const name of ['up', 'down']) {
    const given = element.getAttribute(name);
    if (given !== null) address.searchParams.set(name, given);
  }
  if (element.hasAttribute('inferred')) address.searchParams.set('inferred', '');
  if (snapshot !== null) address.searchParams.set('was', snapshot.entries.map(({ id }) => id).join(','));
  const response = await fetch(address, { credentials: 'omit', signal });
  if (!response.ok) throw new Error(`The chain of ${of} did not come: ${response.status}.`);
  // Written by the server with the same types.
  const content: Content = await response.json();
  return content;
}

/** What the page keeps of the chain as it was; null where it keeps nothing that can be read. */
function snapshotIn(element: Element): Snapshot | null {
  const kept = element.querySelector('script[type="application/json"]')?.textContent;
  if (kept === undefined || kept === null) return null;
  try {
    // Written by the server with the same types.
    const snapshot: Snapshot = JSON.parse(kept);
    return snapshot;
  } catch {
    return null;
  }
}

/** Tells whether the chain has changed since it was put into the page. */
function draw(element: Element, content: Content, snapshot: Snapshot | null): boolean {
  const pin = element.getAttribute('pin');
  const hasChanged = pin !== null && pin !== content.version;
  const old = hasChanged && snapshot?.version === pin ? snapshot : null;
  const isOld = old !== null && element.getAttribute('mode') === 'pinned';
  const locale = navigator.language;
  const shown = isOld ? { entries: withoutWithdrawn(old.entries, content.withdrawn), asOf: old.asOf } : content;
  render(
    <ChainView entries={shown.entries} asOf={shown.asOf} content={content} locale={locale}>
      {hasChanged && (
        <ChangesView
          notice={noticeOf(old, isOld, locale)}
          changes={old === null ? [] : changesBetween(old.entries, content)}
        />
      )}
    </ChainView>,
    shadowOf(element),
  );
  return hasChanged;
}

function noticeOf(old: Snapshot | null, isOld: boolean, locale: string): string {
  if (old === null) return EMBED.changes.unknown;
  const day = dayInWords({ edtf: old.asOf, text: old.asOf }, locale);
  return isOld ? EMBED.changes.pinned(day) : EMBED.changes.live(day);
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

if (customElements.get('quote-chain') === undefined) customElements.define('quote-chain', QuoteChain);
