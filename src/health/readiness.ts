import { setTimeout as sleep } from 'node:timers/promises';
import { missingGuards } from '../graph/constraints.js';
import type { OpenGraph, WarmUp } from '../graph/graph.js';
import { notedShape, SHAPE } from '../graph/shape.js';

/** Why requests should be sent elsewhere. */
export interface Reason {
  readonly name: 'stopping' | 'database' | 'guards' | 'shape';
  readonly told: string;
}

/** Whether this server can answer now. */
export interface Readiness {
  /** Nothing when it can. Asks nobody: it tells what was found when somebody last looked. */
  reasons(): readonly Reason[];
  /** From now on it is not ready, whatever else holds. */
  beginToStop(): void;
  close(): void;
}

interface Watched {
  readonly graph: OpenGraph;
  /** What a database that is back is asked before requests are let in. */
  readonly warmUp: WarmUp;
  /** Told when the database has gone, and when it is back. */
  readonly onChange: (isAnswering: boolean) => void;
}

/** Milliseconds from one look to the next, and from one look at the database's guards to the next; and for such a look. */
const REST = 250;
const BETWEEN_LOOKS = 5_000;
const PATIENCE = 5_000;

/**
 * The pulse of the graph tells whether the database answers. Whether it still guards and holds what we need is looked at
 * every five seconds, and at once when it is back: it may be another one then, or an emptied one.
 */
export async function watchReadiness({ graph, warmUp, onChange }: Watched): Promise<Readiness> {
  const stopping = new AbortController();
  let isStopping = false;
  let wants: readonly Reason[] = [];
  let lookedAt = 0;
  let wasAnswering = true;

  const look = async (): Promise<void> => {
    const isAnswering = graph.isAnswering();
    const isBack = isAnswering && !wasAnswering;
    if (isAnswering !== wasAnswering) onChange(isAnswering);
    wasAnswering = isAnswering;
    if (!isAnswering || (!isBack && performance.now() - lookedAt < BETWEEN_LOOKS)) return;
    wants = await wantsOf(graph).catch(() => wants);
    lookedAt = performance.now();
  };
  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await sleep(REST, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
      if (!stopping.signal.aborted) await look();
    }
  };

  await graph.watch(warmUp);
  wants = await wantsOf(graph);
  lookedAt = performance.now();
  void watch();
  return {
    reasons: () => [...(isStopping ? [STOPPING] : []), ...(graph.isAnswering() ? [] : [AWAY]), ...wants],
    beginToStop: () => (isStopping = true),
    close: () => stopping.abort(),
  };
}

const STOPPING: Reason = { name: 'stopping', told: 'The server is about to stop.' };
const AWAY: Reason = { name: 'database', told: 'The database did not answer when it was last asked.' };

async function wantsOf(graph: OpenGraph): Promise<readonly Reason[]> {
  const asking = graph.forRequest({ deadline: performance.now() + PATIENCE });
  const [missing, shape] = await Promise.all([missingGuards(asking), notedShape(asking)]);
  return [
    ...missing.map(({ what }): Reason => ({ name: 'guards', told: `The database does not guard ${what}.` })),
    ...(shape === SHAPE ? [] : [wrongShape(shape)]),
  ];
}

const wrongShape = (shape: number | null): Reason => ({
  name: 'shape',
  told:
    shape === null
      ? 'The database does not note the shape of its graph.'
      : `The graph has the shape of edition ${shape}, and this server reads edition ${SHAPE}.`,
});
