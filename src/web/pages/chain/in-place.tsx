import { useEffect, useState } from 'preact/hooks';
import { exchangePart } from './exchange-part.js';
import { CHAIN } from './words.js';

/** How far the last choice has come. `told` is what changed, for who does not see it. */
type State =
  | { readonly is: 'still' }
  | { readonly is: 'loading' }
  | { readonly is: 'shown'; readonly told: string }
  | { readonly is: 'failed'; readonly address: string };

/** Lets every choice on the page change the part with this id in its place. Without it each choice is a page of its own. */
export function InPlace({ shown }: { readonly shown: string }) {
  const [state, setState] = useState<State>({ is: 'still' });
  useEffect(() => {
    let latest = new AbortController();
    let query = location.search;
    const show = async (address: string, isNew: boolean): Promise<void> => {
      latest.abort();
      const own = new AbortController();
      latest = own;
      setState({ is: 'loading' });
      const told = await exchangePart(shown, address, own.signal).catch(() => null);
      if (own.signal.aborted) return;
      if (told !== null && isNew) history.pushState(null, '', address);
      if (told !== null) query = location.search;
      setState(told === null ? { is: 'failed', address } : { is: 'shown', told: told || CHAIN.inPlace.shown });
    };
    // A link within the page changes the address as well, but nothing that is chosen.
    const onReturn = (): void => {
      if (location.search !== query) void show(location.href, false);
    };
    addEventListener('popstate', onReturn);
    const deafen = listen(shown, show);
    return () => {
      removeEventListener('popstate', onReturn);
      deafen();
    };
  }, [shown]);

  return (
    <p class={`chain-status chain-status-${state.is}`} role="status">
      {state.is === 'loading' && CHAIN.inPlace.loading}
      {state.is === 'shown' && state.told}
      {state.is === 'failed' && (
        <>
          {CHAIN.inPlace.failed} <a href={state.address}>{CHAIN.inPlace.again}</a>
        </>
      )}
    </p>
  );
}

/** Hears what the reader chooses within the part: by a link to this same page, or by its form. */
function listen(id: string, show: (address: string, isNew: true) => Promise<void>): () => void {
  const within = (event: Event): Element | null =>
    event.target instanceof Element && event.target.closest(`#${id}`) !== null ? event.target : null;

  const onClick = (event: MouseEvent): void => {
    // In the picture a link is an element of SVG.
    const given = within(event)?.closest('a[href]')?.getAttribute('href');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (typeof given !== 'string' || !isPlain) return;
    const { origin, pathname, hash, href } = new URL(given, location.href);
    if (origin !== location.origin || pathname !== location.pathname || hash !== '') return;
    event.preventDefault();
    void show(href, true);
  };
  const onForm = (event: Event): void => {
    const form = within(event)?.closest('form');
    if (form === null || form === undefined) return;
    event.preventDefault();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value !== '') query.append(name, value);
    const text = query.toString().replaceAll('%3A', ':');
    void show(`${location.pathname}${text === '' ? '' : `?${text}`}`, true);
  };

  document.addEventListener('click', onClick);
  document.addEventListener('change', onForm);
  document.addEventListener('submit', onForm);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('change', onForm);
    document.removeEventListener('submit', onForm);
  };
}
