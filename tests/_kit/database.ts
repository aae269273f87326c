import { z } from 'zod';

const address = z.object({ TEST_NEO4J_URI: z.string(), TEST_NEO4J_USER: z.string(), TEST_NEO4J_PASSWORD: z.string() });

/** Where the run's one database is. It is started by the runner, so jest alone does not have it. */
export function testAddress(): { uri: string; user: string; password: string; database: string | null } {
  const given = address.safeParse(process.env);
  if (!given.success) throw new Error('There is no database for this test. Run "npm test", which starts one.');
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password } = given.data;
  return { uri, user, password, database: process.env.TEST_NEO4J_DATABASE || null };
}
