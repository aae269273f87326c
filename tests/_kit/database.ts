import { z } from 'zod';
import type { ServerAddress } from '../../src/database/address.js';

const address = z.object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() });
const addresses = z.tuple([address], address);

/** How the runner hands its databases to the tests: in the environment, one for each worker. */
const VARIABLE = 'TEST_DATABASES';

export const environmentFor = (databases: readonly ServerAddress[]): Readonly<Record<string, string>> => ({
  [VARIABLE]: JSON.stringify(databases.map((database) => address.parse(database))),
});

/** Where the database of this worker is. It is started by the runner, so jest alone does not have it. */
export function testAddress(): ServerAddress {
  const given = process.env[VARIABLE];
  if (given === undefined) throw new Error('There is no database for this test. Run "npm test", which starts one.');
  const [first, ...others] = addresses.parse(JSON.parse(given));
  // Jest numbers its workers from 1.
  return [first, ...others][Number(process.env['JEST_WORKER_ID'] ?? 1) - 1] ?? first;
}
