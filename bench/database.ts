import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, type Config } from '../src/config.js';
import { openDatabase, type Database } from '../src/database/open.js';
import { reach } from '../src/graph/connect.js';
import { ensureGuards } from '../src/graph/constraints.js';
import { openGraph } from '../src/graph/graph.js';
import { databaseProcess } from './database-process.js';
import { settleDiscrepancies } from '../src/story/settle.js';
import { claimedAbout } from './graph/records.js';
import { importGraph } from './graph/import.js';

/** Raised when the made graph changes, so that one made before is not measured. */
const EDITION = 5;

/** The database with a made graph of so many remarks. It is made once and kept, for the next run. */
export interface MadeGraph extends Database {
  /** Of the process that it runs in. */
  readonly pid: number;
}

export async function openMadeGraph(
  remarks: number,
  memory: string,
  report: (line: string) => void,
): Promise<MadeGraph> {
  const kept = readConfig(process.env).cacheFolder;
  const folder = join(kept, 'bench', `${remarks}-remarks-${EDITION}`);
  const config: Config = {
    ...readConfig({ ...process.env, REJOINDER_MEMORY: memory }),
    dataFolder: folder,
    server: null,
  };
  const whole = join(folder, 'whole');
  if (!existsSync(whole)) {
    rmSync(folder, { recursive: true, force: true });
    await importGraph(config, remarks, report);
  }
  const database = await openDatabase(config, report);
  const made = { ...database, pid: databaseProcess(folder) };
  if (existsSync(whole)) return made;
  const graph = openGraph(reach(() => database));
  report('Making the indexes …');
  await ensureGuards(graph);
  // What a loading settles in the graph, the importer has not.
  await graph.inTransaction((writer) => settleDiscrepancies(writer, 'story:made', claimedAbout()));
  await graph.close();
  writeFileSync(whole, '');
  return made;
}
