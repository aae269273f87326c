import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/open.js';
import { StartError } from '../../src/database/start-error.js';

/** What the shell does with the database, without the rest: opens it, says where it is, and stops it on a signal. */
const stopping = new AbortController();
const isStopped = new Promise<null>((done) => stopping.signal.addEventListener('abort', () => done(null)));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
process.once('SIGUSR2', () => {
  throw new Error('A crash.');
});

try {
  const database = await openDatabase(readConfig(process.env), (line) => console.error(line), stopping.signal);
  console.log(JSON.stringify(database));
  const lost = await Promise.race([database.lost, isStopped]);
  if (lost !== null) console.error(lost);
  await database.close();
} catch (fault) {
  if (fault instanceof StartError) console.error(fault.message);
  if (!stopping.signal.aborted) process.exitCode = 1;
}
