import { pino } from 'pino';
import { z } from 'zod';
import { startServer, type ServerOptions } from '../../src/server.js';
import type { TestGraph } from './graph.js';

const answerBody = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()),
      }),
    )
    .default([]),
});

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: z.infer<typeof answerBody>['errors'];
  /** The names of the statements that it ran, in order. */
  readonly asked: readonly string[];
}

/** A real server on a free port, with the test's graph behind it. */
export interface TestServer {
  readonly url: string;
  /** Asks over HTTP, and fails when the answer has errors. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** The same, for answers that should have errors. */
  tryAsk(query: string, variables?: object): Promise<Answer>;
  close(): Promise<void>;
}

export async function startTestServer(
  { graph, asked }: TestGraph,
  options: Pick<ServerOptions, 'trustedOnly' | 'contact'> = {},
): Promise<TestServer> {
  const server = await startServer({ graph, host: '127.0.0.1', port: 0, log: pino({ level: 'silent' }), ...options });
  const tryAsk: TestServer['tryAsk'] = async (query, variables = {}) => {
    asked.length = 0;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = answerBody.parse(await response.json());
    return { status: response.status, data, errors, asked: [...asked] };
  };
  return {
    url: server.url,
    tryAsk,
    ask: async (query, variables) => {
      const answer = await tryAsk(query, variables);
      if (answer.errors.length > 0) throw new Error(`The answer has errors: ${JSON.stringify(answer.errors, null, 2)}`);
      return answer;
    },
    close: () => server.close(),
  };
}

/** What stands in an answer under a path; undefined where the path leads nowhere. */
export function at(data: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) ? value[key] : undefined;
  }, data);
}

/** The list that stands in an answer under a path. */
export function listAt(data: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(data, ...path);
  if (!Array.isArray(found))
    throw new Error(`A list was expected at ${path.join('.')}, but it is ${JSON.stringify(found)}.`);
  return found;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
