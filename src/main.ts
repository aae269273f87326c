import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { planChains } from './chain/plan-ahead.js';
import { readConfig, settingsHelp, type Config } from './config.js';
import { StartError } from './database/start-error.js';
import { refuseUnlistenable } from './front/listen.js';
import { GuardError } from './graph/constraints.js';
import type { Graph, Reader } from './graph/graph.js';
import { prepare } from './graph/prepare.js';
import { containRejections } from './health/contain.js';
import { watchReadiness } from './health/readiness.js';
import { rehearse } from './rehearse.js';
import { planSearches } from './search/plan-ahead.js';
import { startServer } from './server.js';
import { openStore } from './store.js';
import { printFault } from './story/fault.js';
import { describeChange, loadStory } from './story/load.js';
import { readStory } from './story/read.js';
import { planTimelines } from './timeline/plan-ahead.js';
import { buildForBrowsers } from './web/build.js';

const HELP = `npm start

Serves the stories in seeds/ through a GraphQL API, from a Neo4j that comes with it.

Settings, all from the environment:
${settingsHelp()}
`;

const report = (line: string): void => console.error(line);

/** Milliseconds for everything that is to be done between a signal and the end; requests have ten seconds of them. */
const MOST_GRACE = 11_500;

if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) console.log(HELP);
else await start();

/** The steps of a start, in order; whatever was opened is closed again in the reverse order. */
async function start(): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.splice(0).toReversed()) await close();
  };
  const aborted = new AbortController();
  const grace = closeWithGrace({ delay: MOST_GRACE, skip: ['unhandledRejection'] }, async ({ err }) => {
    aborted.abort();
    if (err !== undefined) complain(err);
    await closeAll();
  });
  try {
    const config = readConfig(process.env);
    await refuseUnlistenable(config.port, config.host);
    const log = pino({ level: config.logLevel });
    await buildForBrowsers(report);
    const store = await openStore({ config, report, signal: aborted.signal });
    closers.push(() => store.close());
    const { graph } = store;
    for (const line of await prepare(graph)) report(line);
    for (const folder of await storyFolders(config)) await load(graph, folder);
    const plan = (reader: Reader) => Promise.all([planChains(reader), planSearches(reader), planTimelines(reader)]);
    // The first who asks would wait for the plans longer than a request may take.
    await plan(graph);
    const readiness = await watchReadiness({
      graph,
      warmUp: plan,
      onChange: (isAnswering) => log.warn(isAnswering ? 'the database answers again' : 'the database does not answer'),
    });
    containRejections(log);
    const { host, port, mostRequests, readBy, trustedOnly, contact } = config;
    const server = await startServer({
      graph,
      host,
      port,
      log,
      mostRequests,
      readBy,
      trustedOnly,
      contact,
      readiness,
      pool: () => graph.pool(),
    });
    closers.push(async () => {
      readiness.beginToStop();
      await server.close();
      readiness.close();
    });
    void rehearse(graph, aborted.signal).catch((error: unknown) => {
      if (!aborted.signal.aborted) log.warn({ err: error }, 'the rehearsal failed');
    });
    report(
      `Rejoinder is ready. The pages: ${server.url}/   The playground: ${server.url}/playground   The API: ${server.url}/graphql`,
    );
    void store.lost.then(async (reason) => {
      complain(new StartError(`The database ended by itself.\n${reason}`));
      process.exitCode = 1;
      await closeAll();
      grace.uninstall();
      process.exit(1);
    });
  } catch (error) {
    grace.uninstall();
    if (!aborted.signal.aborted) complain(error);
    await closeAll();
    process.exit(aborted.signal.aborted ? 0 : 1);
  }
}

/** Somebody who starts the server is told what to do, not where in our code it failed; a fault of ours is told whole. */
function complain(error: unknown): void {
  const isTold = error instanceof StartError || error instanceof GuardError;
  console.error(isTold ? `\n${error.message}` : error);
}

async function storyFolders(config: Config): Promise<readonly string[]> {
  if (config.stories !== null) return config.stories;
  const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
  const entries = await readdir(seeds, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(seeds, name));
}

async function load(graph: Graph, folder: string): Promise<void> {
  const loading = await loadStory(graph, await readStory(folder));
  if (!loading.isLoaded) {
    const faults = [...loading.faults.map(printFault), ...loading.conflicts];
    throw new StartError(`The story in ${folder} can not be loaded; nothing of it was written.\n${faults.join('\n')}`);
  }
  for (const line of describeChange(loading)) report(line);
}
