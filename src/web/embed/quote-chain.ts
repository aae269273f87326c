import type { Content, Snapshot } from './content.js';
import { draw, drawFailure } from './draw.js';

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
      if (signal.aborted) return;
      drawFailure(this, addressIn(this, '/chain/'));
      this.dispatchEvent(new CustomEvent('quote-chain:failed', { bubbles: true, detail: { error } }));
    }
  }
}

const HERE = new URL(import.meta.url).origin;

/** Where something of the element's chain is; on our own server where the element names one that is no address. */
function addressIn(element: Element, path: string): string {
  const server = element.getAttribute('server') ?? HERE;
  const of = encodeURIComponent(element.getAttribute('of') ?? '').replaceAll('%3A', ':');
  return new URL(`${path}${of}`, URL.canParse(server) ? server : HERE).href;
}

async function contentOf(element: Element, snapshot: Snapshot | null, signal: AbortSignal): Promise<Content> {
  const address = new URL(addressIn(element, '/embed/content/'));
  for (const name of ['up', 'down']) {
    const given = element.getAttribute(name);
    if (given !== null) address.searchParams.set(name, given);
  }
  if (element.hasAttribute('inferred')) address.searchParams.set('inferred', '');
  if (snapshot !== null) address.searchParams.set('was', snapshot.entries.map(({ id }) => id).join(','));
  const response = await fetch(address, { credentials: 'omit', signal });
  if (!response.ok) throw new Error(`The chain did not come from ${address.pathname}: ${response.status}.`);
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

if (customElements.get('quote-chain') === undefined) customElements.define('quote-chain', QuoteChain);
