import type { Config } from './config.js';
import { openDatabase, type Database } from './database/open.js';
import { runningDatabase } from './database/own-address.js';
import type { Report } from './database/report.js';
import { connect, reach } from './graph/connect.js';
import { openGraph, type OpenGraph } from './graph/graph.js';

/** The database that the settings ask for, with the one way to it. */
export interface Store {
  readonly graph: OpenGraph;
  /** Resolves with the reason when a database of ours ends by itself. */
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
  const database = (besides ? joined(config) : null) ?? (await openDatabase(config, report, signal));
  try {
    const proven = await connect(database);
    await proven.close();
    const graph = openGraph(reach(() => database));
    return {
      graph,
      lost: database.lost,
      close: async () => {
        await graph.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function joined(config: Config): Database | null {
  const running = config.server === null ? runningDatabase(config) : null;
  return running === null ? null : { ...running, lost: new Promise(() => {}), close: async () => {} };
}
