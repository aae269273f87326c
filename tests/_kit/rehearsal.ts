import { fileURLToPath } from 'node:url';
import type { ServerAddress } from '../../src/database/address.js';
import { reach } from '../../src/graph/connect.js';
import { ensureGuards } from '../../src/graph/constraints.js';
import { openGraph } from '../../src/graph/graph.js';
import { rehearse } from '../../src/rehearse.js';
import { loadStory } from '../../src/story/load.js';
import { readStory } from '../../src/story/read.js';

const SEEDS = fileURLToPath(new URL('../../seeds/ingebrigtsen-kerr', import.meta.url));

/** Milliseconds that a statement may be planned for. */
const PATIENCE = 120_000;

/**
 * Loads the story and asks every question once, as a start does: a new database plans a long one for longer than a server lets a
 * caller wait, and the plans outlive what the tests then put in the story's place.
 */
export async function rehearseOn(address: ServerAddress, signal: AbortSignal): Promise<void> {
  const graph = openGraph({ ...reach(() => address), patience: PATIENCE });
  try {
    await ensureGuards(graph);
    await loadStory(graph, await readStory(SEEDS));
    await rehearse(graph, signal);
  } finally {
    await graph.close();
  }
}
