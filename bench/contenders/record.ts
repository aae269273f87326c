import { pino } from 'pino';
import type { Database } from '../../src/database/open.js';
import { planChains } from '../../src/chain/plan-ahead.js';
import { reach, type Sessions } from '../../src/graph/connect.js';
import { openGraph } from '../../src/graph/graph.js';
import { startServer } from '../../src/server.js';
import type { Variables } from '../questions.js';

/** A statement as our server ran it. */
export interface Ran {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** Asks a server of ours each question once and writes down what it asked the database, for the bare driver to do again. */
export async function recordStatements(
  database: Database,
  asked: readonly { readonly query: string; readonly variables: readonly Variables[] }[],
): Promise<readonly (readonly (readonly Ran[])[])[]> {
  let ran: Ran[] = [];
  const way = reach(() => database);
  const graph = openGraph({
    ...way,
    patience: 60_000,
    openDriver: () => listening(way.openDriver(), (each) => ran.push(each)),
  });
  await planChains(graph);
  const server = await startServer({ graph, host: '127.0.0.1', port: 0, log: pino({ level: 'error' }) });
  try {
    const all: (readonly (readonly Ran[])[])[] = [];
    for (const { query, variables } of asked) {
      const each: (readonly Ran[])[] = [];
      for (const given of variables) {
        ran = [];
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: given }),
        });
        const answer = await response.text();
        if (!response.ok || answer.includes('"errors"')) throw new Error(`${query}\n${answer.slice(0, 1000)}`);
        each.push(ran);
      }
      all.push(each);
    }
    return all;
  } finally {
    await server.close();
    await graph.close();
  }
}

/** The driver, whose sessions tell what they run. */
function listening(driver: Sessions, hear: (ran: Ran) => void): Sessions {
  return new Proxy(driver, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'session') return typeof value === 'function' ? value.bind(target) : value;
      return (...given: Parameters<Sessions['session']>) => {
        const session = target.session(...given);
        const run = session.run.bind(session);
        session.run = (text: string, parameters: Record<string, unknown>, ...more: never[]) => {
          hear({ text, parameters: JSON.parse(JSON.stringify(parameters, asNumber)) });
          return run(text, parameters, ...more);
        };
        return session;
      };
    },
  });
}

/** Neo4j's whole numbers are objects of two halves. */
const asNumber = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'low' in value && 'high' in value ? Number(value.low) : value;
