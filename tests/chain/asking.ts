import type { Chain, ChainOrder } from '../../src/chain/chain.js';
import { NO_FILTER, type ChainFilter } from '../../src/chain/filter.js';
import type { AskedLimits } from '../../src/chain/limits.js';
import { NONE } from '../../src/chain/plan-ahead.js';
import { traceChain } from '../../src/chain/trace.js';
import type { Graph } from '../../src/graph/graph.js';
import { openShelves } from '../../src/thing/shelves.js';

/** What a test asks of a chain. */
export interface Asked {
  readonly of: string;
  readonly limits?: Partial<AskedLimits>;
  readonly filter?: Partial<ChainFilter>;
  readonly after?: string | null;
  readonly order?: ChainOrder;
  readonly totals?: boolean;
  readonly warnings?: boolean;
}

export const GENEROUS: AskedLimits = { up: 1000, down: 1000, perNode: 100, first: 1000 };

/** What warnings are made of, the words, and whether they were withdrawn. */
const DATES = ['id', 'said', 'madePublic', 'date', 'text', 'gist', 'withdrawnReason', 'withdrawn'];

/** Asks for a chain that is there; with generous limits, where none are given. */
export async function ask(graph: Graph, asked: Asked): Promise<Chain> {
  const { of, limits, filter, after = null, order = 'CAUSES_FIRST', totals = false, warnings = false } = asked;
  const forWarnings = {
    evidence: warnings,
    quotes: warnings,
    conflated: warnings,
    same: warnings,
    causes: warnings,
    warnings,
  };
  const chain = await traceChain(
    { graph, shelves: openShelves(graph) },
    {
      of,
      limits: { ...GENEROUS, ...limits },
      filter: { ...NO_FILTER, ...filter },
      after,
      order,
      wants: { ...NONE, ...forWarnings, totals },
      names: [],
      properties: { targets: DATES, wordings: ['id'], evidence: ['id', 'sourceId'], claims: ['id'], named: DATES },
    },
  );
  if (chain.__typename === 'UnknownId') throw new Error(`${of} should have a chain, but is unknown: ${chain.reason}.`);
  return chain;
}

/** A chain from where it is asked to its last page. */
export async function pages(graph: Graph, asked: Asked): Promise<readonly Chain[]> {
  const found: Chain[] = [await ask(graph, asked)];
  for (let last = found[0]; last?.pageInfo.hasNextPage === true; last = found.at(-1)) {
    found.push(await ask(graph, { ...asked, after: last.pageInfo.endCursor }));
  }
  return found;
}

export const idsOf = ({ entries }: Chain): readonly string[] => entries.map(({ node }) => node.id);
