import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { pino } from 'pino';
import { answer } from '../../src/front/answer.js';
import { Gate } from '../../src/front/gate.js';
import { listen } from '../../src/front/listen.js';
import { serve } from '../../src/front/serve.js';
import { faultTeller } from '../../src/front/tell.js';

/**
 * Apollo's own tests for whoever puts its server behind a front, on ours: the same sockets, the same reading of requests, the
 * same answering. Theirs are only the schema, what is served beyond what we serve (lists of operations, kept queries, pages),
 * which GET needs a header, and the words in which all that is refused.
 */
defineIntegrationTestSuite(async (config, options) => {
  const api = new ApolloServer(config);
  const answering = {
    api,
    contextOf: () => options?.context?.() ?? {},
    gate: new Gate(100, () => false),
    unfit: () => null,
    isHarmless: () => false,
    inOurWords: (body: string) => body,
    failed: faultTeller(pino({ level: 'silent' })),
  };
  const http = serve({
    handle: (request, response, visit) => void answer({ request, response, visit }, answering),
    ended: () => {},
  });
  await api.start();
  const url = await listen(http, 0, '127.0.0.1');
  return {
    server: api,
    url,
    extraCleanup: async () => {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
});
