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

for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) void wake(island);
