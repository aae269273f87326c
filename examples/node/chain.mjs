import { AnswerError, askBy, ChainDocument, NoAnswerError, overHttp } from 'rejoinder/client';
import { linesOf } from './lines.mjs';

/** Prints a chain: `node chain.mjs remark:kerr-yes-men`. Who said what, in reply to whom, and who says so. */
const { REJOINDER_URL = 'http://127.0.0.1:4000' } = process.env;
const [of = 'remark:kerr-yes-men'] = process.argv.slice(2);
const ask = askBy(overHttp(new URL('/graphql', REJOINDER_URL).href));

/**
 * All pages of the chain, causes first; null where nothing has the id.
 *
 * @param {string} of
 */
async function chainOf(of) {
  /** @type {import('./lines.mjs').Entry[]} */
  const entries = [];
  /** @type {string | null} */
  let after = null;
  for (;;) {
    /** @type {import('rejoinder/client').ChainQuery} */
    const { chain } = await ask(ChainDocument, { of, after });
    if (chain.__typename === 'UnknownId') {
      console.error(`Nothing that is held has the id ${chain.id}. The nearest: ${chain.nearest.join(', ') || 'none'}.`);
      return null;
    }
    entries.push(...chain.entries);
    if (!chain.pageInfo.hasNextPage) return { entries, basis: chain.basis };
    after = chain.pageInfo.endCursor;
  }
}

try {
  const chain = await chainOf(of);
  if (chain === null) process.exitCode = 1;
  else console.log(linesOf(chain).join('\n'));
} catch (error) {
  // What the server said, or that it is not there; anything else is a fault of this script.
  if (!(error instanceof AnswerError || error instanceof NoAnswerError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
