import type { Config } from './config.js';
import { keepDatabase, type KeptDatabase } from './database/keep.js';
import { runningDatabase } from './database/own-address.js';
import type { Report } from './database/report.js';
import { connect, reach } from './graph/connect.js';
import { openGraph, type OpenGraph } from './graph/graph.js';

/** The database that the settings ask for, with the one way to it. */
export interface Store {
  readonly graph: OpenGraph;
  /** Resolves with the reason when a database of ours ended by itself, again and again. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

interface Request {
  readonly config: Config;
  readonly report: Report;
  readonly signal?: AbortSignal;
  /** Whether to work beside a server that already runs on the data folder, instead of being refused. */
  readonly besides?: boolean;
}

/** Opens it, or throws a StartError that says what to do; then nothing is left open. */
export async function openStore({ config, report, signal, besides = false }: Request): Promise<Store> {
  const database = (besides ? joined(config) : null) ?? (await keepDatabase(config, report, signal));
  try {
    const proven = await connect(database.address());
    await proven.close();
    const graph = openGraph({ ...reach(() => database.address()), patience: config.deadline });
    return {
      graph,
      lost: database.lost,
      close: async () => {
        // One that does not answer our questions will not answer this one.
        const patience = graph.isAnswering() ? undefined : HUNG_PATIENCE;
        await graph.close();
        await database.close(patience);
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Milliseconds for a database that does not answer to stop by itself. */
const HUNG_PATIENCE = 2_000;

function joined(config: Config): KeptDatabase | null {
  const running = config.server === null ? runningDatabase(config) : null;
  return running === null ? null : { address: () => running, lost: new Promise(() => {}), close: async () => {} };
}
