import { pino } from 'pino';
import { reach } from '../../src/graph/connect.js';
import { openGraph } from '../../src/graph/graph.js';
import { startServer } from '../../src/server.js';
import { testAddress } from '../_kit/database.js';

/** The server alone, in the process that runs this: on the run's database as it is. Prints where it listens. */
const graph = openGraph({ ...reach(testAddress), patience: 60_000 });
const log = pino({ level: 'fatal' }, pino.destination(2));
const { url } = await startServer({ graph, host: '127.0.0.1', port: 0, log });
console.log(url);
