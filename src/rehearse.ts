import { readdir, readFile } from 'node:fs/promises';
import { graphql } from 'graphql';
import { askBy } from './client/ask.js';
import { makeContext } from './context.js';
import { planExchanges } from './exchange/plan-ahead.js';
import { schemaAsWritten } from './front/api.js';
import type { Graph } from './graph/graph.js';
import { planUnanswered } from './unanswered/plan-ahead.js';
import { rehearsePages } from './web/pages/rehearse.js';

const EXAMPLES = new URL('./web/playground/examples/', import.meta.url);

/** Milliseconds for one question: on a busy machine the longest statements are planned for many seconds. */
const PATIENCE = 60_000;

/**
 * Asks what the pages ask, then what the playground offers, one after another and for nobody, as soon as the server listens. The database plans a long
 * statement for seconds the first time, longer than a request may take on a busy machine, and nothing afterwards: so the
 * first who asks such a question does not wait for it. What fails here fails again for whoever asks, who is told.
 */
export async function rehearse(graph: Graph, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const schema = schemaAsWritten();
  const ask = async (source: string, variableValues: Readonly<Record<string, unknown>> = {}) => {
    const deadline = performance.now() + PATIENCE;
    const contextValue = makeContext({ graph, requestId: 'rehearsal', signal, deadline });
    return graphql({ schema, source, variableValues, contextValue });
  };
  await rehearsePages(
    askBy(async ({ query, variables }) => ({ data: (await ask(query, { ...variables })).data })),
    signal,
  );
  if (signal.aborted) return;
  const calm = graph.forRequest({ signal, deadline: performance.now() + PATIENCE });
  // In a graph that holds another story the examples find nothing, and ask no further.
  await planExchanges(calm);
  await planUnanswered(calm);
  const files = (await readdir(EXAMPLES)).toSorted();
  for (const file of files) {
    const source = await readFile(new URL(file, EXAMPLES), 'utf8');
    if (signal.aborted) return;
    await ask(source);
  }
}
