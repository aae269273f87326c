import { ChainDocument } from '../../src/client/index.js';
import type { TestServer } from '../_kit/server.js';

/**
 * Asks a server once for what the examples ask, and again where it gave up. A database that has just started plans each question
 * first, on a busy machine for longer than the server waits; the plan is kept, whoever has gone.
 */
export async function warm({ url }: TestServer): Promise<void> {
  const chain = (given: object): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ChainDocument.toString(), variables: { of: 'remark:kerr-yes-men', ...given } }),
  });
  await answered(`${url}/graphql`, chain({}));
  await answered(`${url}/graphql`, chain({ up: 3, down: 3, first: 100 }));
  for (const query of ['', '?inferred']) await answered(`${url}/embed/content/remark:kerr-yes-men${query}`);
  await answered(`${url}/data/story/all.graphml`);
}

/** The hook's own time limit is the bound. */
async function answered(address: string, given: RequestInit = {}): Promise<void> {
  for (;;) {
    const status = await fetch(address, given).then(
      async (response) => (await response.arrayBuffer(), response.status),
      () => null,
    );
    if (status === 200) return;
    if (status !== null && status < 500) throw new Error(`${address} answered with status ${status}.`);
  }
}
