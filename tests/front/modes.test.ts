import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { BAD_BODIES } from './bad-bodies.js';
import { PROBES } from './probes.js';
import { readRefusal, serveAs, type Served } from './served.js';

/** What a server does must not depend on what its surroundings call themselves. */
describe.each([null, 'development', 'production', 'test'])('with NODE_ENV %s', (mode) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveAs(mode);
  });
  afterAll(() => served.stop());

  describe("graphql-http's audits", () => {
    const audits = serverAudits({ url: () => `${served.url}/graphql` });

    test('are the 61 that we know', () => expect(audits).toHaveLength(61));

    test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' });
    });
  });

  describe('a body is refused as JSON', () => {
    test.each(BAD_BODIES)('$name', async ({ body, contentType, contentEncoding, status, code, message }) => {
      const headers: Record<string, string> = {};
      if (contentType !== null) headers['content-type'] = contentType ?? 'application/json';
      if (contentEncoding !== undefined) headers['content-encoding'] = contentEncoding;
      const refused = await readRefusal(await fetch(`${served.url}/graphql`, { method: 'POST', headers, body }));
      expect(refused).toMatchObject({ status, code, retryable: false });
      expect(refused.message).toMatch(message);
    });
  });

  test.each(PROBES)('the probe "$name" finds what it is known to find', async ({ find, finds }) => {
    expect(await find(`${served.url}/graphql`)).toBe(finds);
  });
});
