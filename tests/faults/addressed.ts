import type { ServerAddress } from '../../src/database/address.js';

/** How a process of its own is told which database to use. */
export const addressed = ({ uri, user, password, database }: ServerAddress) => ({
  TEST_NEO4J_URI: uri,
  TEST_NEO4J_USER: user,
  TEST_NEO4J_PASSWORD: password,
  TEST_NEO4J_DATABASE: database,
});
