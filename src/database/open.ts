import type { Config } from '../config.js';
import type { ServerAddress } from './address.js';
import { folderFault } from './folder.js';
import { openHome } from './home.js';
import { fetchedJars, pinnedVersion, unpackedJars } from './jars.js';
import { findJava, neededJava } from './java.js';
import { ownAddress, publish } from './own-address.js';
import { passwordOf } from './password.js';
import type { Report } from './report.js';
import { startServer } from './server.js';

/** Where the database is, and how to leave it. */
export interface Database extends ServerAddress {
  /** Resolves with the reason when a database that we started ends by itself; for somebody else's it never does. */
  readonly lost: Promise<string>;
  /**
   * Stops what was started here, and only that, and waits at most so many milliseconds for it to stop by itself. Calling it
   * again changes nothing.
   */
  close(patience?: number): Promise<void>;
}

/**
 * Opens the database that the settings ask for: the server that NEO4J_URI names, or one of our own that runs as a child
 * of this process. Throws a StartError when it cannot. A start that is aborted leaves nothing running.
 */
export async function openDatabase(config: Config, report: Report, signal?: AbortSignal): Promise<Database> {
  if (config.server !== null) return { ...config.server, lost: new Promise(() => {}), close: async () => {} };
  return startOwn(config, report, signal);
}

async function startOwn(config: Config, report: Report, signal: AbortSignal | undefined): Promise<Database> {
  const { environment, javaHome, memory, tuning, dataFolder } = config;
  const unpacked = unpackedJars(config.neo4jHome);
  const java = findJava({ javaHome, environment, atLeast: neededJava(unpacked?.version ?? pinnedVersion()) });
  const jars = unpacked ?? (await fetchedJars({ config, report, signal }));
  const home = await openHome({ path: dataFolder, version: jars.version, report });
  try {
    const password = passwordOf({ home, java, jars, environment });
    report(`Starting Neo4j ${jars.version} on the data in ${dataFolder} …`);
    const server = await startServer({ java, jars, home, memory, tuning, environment, report, signal });
    home.markWritten();
    const address = ownAddress(server.port, password);
    const withdraw = publish(home.folder, address.uri);
    const close = async (patience?: number) => {
      withdraw();
      await server.stop(patience);
      home.release();
    };
    return { ...address, lost: server.lost, close };
  } catch (fault) {
    home.release();
    throw folderFault(fault, home.folder);
  }
}
