import { StartError } from '../database/start-error.js';
import type { Reach, Sessions } from './connect.js';

/**
 * The way over a driver that somebody else opened, and that stays theirs: it is never closed here. Throws a StartError where
 * it hands out whole numbers in a form that our rows do not have.
 */
export async function reachBy(driver: Sessions, database = ''): Promise<Reach> {
  const session = driver.session({ database });
  try {
    const { records } = await session.run('CYPHER 5 RETURN 1 AS one');
    if (records[0]?.get('one') !== 1)
      throw new StartError(
        'The driver hands out whole numbers as objects.\nOpen it with { disableLosslessIntegers: true }.',
      );
  } finally {
    await session.close();
  }
  const lent: Sessions = { session: (given) => driver.session(given), close: () => Promise.resolve() };
  return { database, openDriver: () => lent, isGreeted: () => Promise.resolve(true) };
}
