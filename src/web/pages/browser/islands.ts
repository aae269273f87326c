import type { ComponentType } from 'preact';

type Loaded = () => Promise<ComponentType<never>>;

/** The parts that come alive, each in a file of its own that only the pages with it load. */
export const ISLANDS = {
  chainControls: async () => (await import('../chain/controls.js')).ChainControls,
  chainInPlace: async () => (await import('../chain/in-place.js')).InPlace,
  collect: async () => (await import('../parts/collect.js')).CollectButton,
  copy: async () => (await import('../parts/copy.js')).CopyButton,
  dossier: async () => (await import('../dossier/desk.js')).Desk,
  drawing: async () => (await import('../parts/drawing.js')).Drawing,
  embedCode: async () => (await import('../parts/embed-code.js')).EmbedCodes,
  finder: async () => (await import('../start/finder.js')).Finder,
} as const satisfies Readonly<Record<string, Loaded>>;
