import { z } from 'zod';
import type { ServerAddress } from '../../src/database/address.js';

const address = z.object({
  TEST_NEO4J_URI: z.string(),
  TEST_NEO4J_USER: z.string(),
  TEST_NEO4J_PASSWORD: z.string(),
  TEST_NEO4J_DATABASE: z.string(),
});

/** Where the run's one database is. It is started by the runner, so jest alone does not have it. */
export function testAddress(): ServerAddress {
  const given = address.safeParse(process.env);
  if (!given.success) throw new Error('There is no database for this test. Run "npm test", which starts one.');
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password } = given.data;
  return { uri, user, password, database: given.data.TEST_NEO4J_DATABASE };
}
