import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { reach } from '../../src/graph/connect.js';
import { ensureGuards } from '../../src/graph/constraints.js';
import { GraphUnavailableError } from '../../src/graph/errors.js';
import { openGraph, type Graph, type Observe } from '../../src/graph/graph.js';
import { loadStory, type Loading } from '../../src/story/load.js';
import { readStory, storyOf } from '../../src/story/read.js';
import { z } from 'zod';
import { given, statement } from '../../src/graph/statement.js';
import { testAddress } from './database.js';

/** The run's one database, for one test file at a time. */
export interface TestGraph {
  readonly graph: Graph;
  /** The names of the statements that ran since it was last emptied, in the order in which they began. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Milliseconds for a request: on a busy machine the first of its kind waits longer for its plan than a user should. */
const PLANNING = 60_000;

/** Opens the database, takes everything out of it, and makes its constraints and indexes. */
export async function openEmptyGraph(): Promise<TestGraph> {
  const asked: string[] = [];
  const graph = openGraph({ ...reach(testAddress), observe: inOrder(asked), patience: PLANNING });
  await whenReady(() => clear(graph));
  await ensureGuards(graph);
  asked.length = 0;
  return { graph, asked, close: () => graph.close() };
}

/** What ran before may have left the database too busy to greet anybody for some seconds. */
async function whenReady(act: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof GraphUnavailableError) || tries === 10) throw error;
      await wait(1_000);
    }
  }
}

/** Puts names where they belong by the beginning of each statement: of two at once, the later may end first. */
function inOrder(asked: string[]): Observe {
  const begins: number[] = [];
  return ({ name, began }) => {
    begins.length = asked.length;
    const place = begins.findLastIndex((other) => other <= began) + 1;
    begins.splice(place, 0, began);
    asked.splice(place, 0, name);
  };
}

/** The same with the project's story in it. */
export async function openStoryGraph(): Promise<TestGraph> {
  const opened = await openEmptyGraph();
  await loadFolder(opened.graph, SEEDS);
  opened.asked.length = 0;
  return opened;
}

const SEEDS = fileURLToPath(new URL('../../seeds/ingebrigtsen-kerr', import.meta.url));

export async function loadFolder(graph: Graph, folder: string): Promise<Loading> {
  const loading = await loadStory(graph, await readStory(folder));
  if (!loading.isLoaded) throw new Error(`${folder} did not load: ${JSON.stringify(loading)}`);
  return loading;
}

/** Loads a story from one text in the story format. */
export function loadText(graph: Graph, yaml: string): Promise<Loading> {
  return loadStory(graph, storyOf(new Map([['story.yaml', yaml]])));
}

/** Takes everything out of the graph. */
export async function clear(graph: Graph): Promise<void> {
  await change(graph, 'MATCH (thing) DETACH DELETE thing');
}

/** Runs a text of the test's own, to break or to fill the graph. */
export async function change(graph: Graph, text: string, parameters: Record<string, never> = {}): Promise<void> {
  await graph.inTransaction((writer) =>
    writer.write(
      statement({
        name: 'test.change',
        given: given<Record<never, never>>(),
        row: z.unknown(),
        text: `CYPHER 5 ${text}`,
      }),
      parameters,
    ),
  );
}
