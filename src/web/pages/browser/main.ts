import { h, hydrate, type ComponentType } from 'preact';
import { ISLANDS } from './islands.js';

/** What a page's script does: it takes over the parts that come alive. */
async function wake(island: HTMLElement): Promise<void> {
  const { island: name = '', given = '{}' } = island.dataset;
  if (!isIsland(name)) throw new Error(`No part of the pages is called ${name}.`);
  // The server wrote what the part is given with the same types.
  const part = (await ISLANDS[name]()) as ComponentType<object>;
  hydrate(h(part, JSON.parse(given) as object), island);
  island.dataset['awake'] = '';
}

const isIsland = (name: string): name is keyof typeof ISLANDS => Object.hasOwn(ISLANDS, name);

function wakeAll(within: ParentNode): void {
  for (const island of within.querySelectorAll<HTMLElement>('[data-island]')) void wake(island);
}

wakeAll(document);

// What another part brings in from a page of the server says so by this event.
document.addEventListener('arrived', ({ target }) => {
  if (target instanceof Element) wakeAll(target);
});
