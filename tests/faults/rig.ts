import { pino } from 'pino';
import { planChains } from '../../src/chain/plan-ahead.js';
import type { ServerAddress } from '../../src/database/address.js';
import { reach } from '../../src/graph/connect.js';
import { openGraph, type OpenGraph } from '../../src/graph/graph.js';
import { watchReadiness } from '../../src/health/readiness.js';
import { startServer } from '../../src/server.js';
import { learn, type Question } from './asking.js';
import { Proxy } from './proxy.js';

/** A server of ours with a proxy of ours before its database, which holds the story. */
export interface Rig {
  readonly url: string;
  readonly graph: OpenGraph;
  readonly proxy: Proxy;
  readonly questions: readonly Question[];
  readonly patience: number;
  close(): Promise<void>;
}

/** Learns the right answers without a bound of time, so that all plans are made; then serves with the given patience. */
export async function openRig(address: () => ServerAddress, patience: number): Promise<Rig> {
  const calm = openGraph({ ...reach(address), patience: 60_000 });
  await planChains(calm);
  const teacher = await serve(calm);
  const questions = await learn(teacher.url, QUESTIONS).finally(() => teacher.close().then(() => calm.close()));
  const proxy = await Proxy.before(() => address().uri);
  const graph = openGraph({ ...reach(() => ({ ...address(), uri: proxy.uri })), patience });
  const server = await serve(graph);
  const readiness = await watchReadiness({ graph, warmUp: planChains, onChange: () => {} });
  return {
    url: server.url,
    graph,
    proxy,
    questions,
    patience,
    close: async () => {
      await server.close();
      readiness.close();
      await graph.close();
      await proxy.close();
    },
  };
}

const serve = (graph: OpenGraph) => startServer({ graph, host: '127.0.0.1', port: 0, log: pino({ level: 'silent' }) });

const REMARK = 'query ($id: ID!) { remark(id: $id) { id text gist speaker { id name } } }';
const CHAIN =
  'query ($id: ID!) { chain(of: $id) { ... on Chain { entries { depth node { ... on Node { id } } parents { to } } } } }';

const QUESTIONS = ['remark:kerr-yes-men', 'remark:kerr-place-of-insecurity'].flatMap((id) => [
  { query: REMARK, variables: { id } },
  { query: CHAIN, variables: { id } },
]);
