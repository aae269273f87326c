import { pino } from 'pino';
import type { Graph } from '../../src/graph/graph.js';
import { containRejections } from '../../src/health/contain.js';
import { startServer } from '../../src/server.js';

/** A server whose every read throws, and leaves behind a promise that is rejected and that nobody catches. */
const broken: Graph = {
  read: () => {
    void Promise.reject(new Error('left behind'));
    throw new Error('broken');
  },
  inTransaction: () => Promise.reject(new Error('broken')),
  forRequest: () => broken,
};

const log = pino({ level: 'error' });
containRejections(log);
const { url } = await startServer({ graph: broken, host: '127.0.0.1', port: 0, log });
console.log(`${url}/graphql`);
