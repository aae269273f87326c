import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import type { ServerAddress } from './address.js';
import { openDatabase, type Database } from './open.js';
import type { Report } from './report.js';

/** A database that is started again when it ends by itself. */
export interface KeptDatabase {
  /** Where it is now; another start listens elsewhere. */
  address(): ServerAddress;
  /** Resolves with the reason when it could not be kept running; for somebody else's it never does. */
  readonly lost: Promise<string>;
  /** Stops what was started here, waiting at most so many milliseconds for it to stop by itself. */
  close(patience?: number): Promise<void>;
}

/** Milliseconds before each new start, and for how long a start has to last to be forgotten. */
const PAUSES = [500, 2_000, 5_000];
const LASTING = 10 * 60_000;

/**
 * Opens the database that the settings ask for. When one of our own ends by itself it is started again on the same data, up
 * to three times in ten minutes: whoever kills it once, or the memory that it lacked, costs seconds; what kills it again and
 * again is beyond us, and is told.
 */
export async function keepDatabase(config: Config, report: Report, signal?: AbortSignal): Promise<KeptDatabase> {
  const stopping = new AbortController();
  let current: Database = await openDatabase(config, report, signal);
  let starting: Promise<Database> | null = null;

  const keep = async (): Promise<string> => {
    let ends: readonly number[] = [];
    for (;;) {
      const reason = await current.lost;
      const now = performance.now();
      ends = [...ends.filter((end) => now - end < LASTING), now];
      const pause = PAUSES[ends.length - 1];
      if (pause === undefined) return `${reason}\nIt ended ${ends.length} times within ten minutes.`;
      report(`${reason} Starting it again …`);
      await current.close();
      await sleep(pause, undefined, { signal: stopping.signal });
      starting = openDatabase(config, report, stopping.signal);
      current = await starting;
      report('The database is back.');
    }
  };
  const lost = keep().catch((fault: unknown) =>
    stopping.signal.aborted ? new Promise<never>(() => {}) : `It could not be started again: ${String(fault)}`,
  );
  return {
    address: () => current,
    lost,
    close: async (patience) => {
      stopping.abort();
      const last = await Promise.resolve(starting).catch(() => null);
      await (last ?? current).close(patience);
    },
  };
}
