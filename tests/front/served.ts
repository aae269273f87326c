import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

/** What any refusal looks like: a list of errors, each with a code, whether to try again, and the id of its request; nothing else. */
const refusal = z.strictObject({
  errors: z
    .array(
      z.strictObject({
        message: z.string(),
        locations: z.array(z.strictObject({ line: z.number(), column: z.number() })).optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.strictObject({
          code: z.string(),
          retryable: z.boolean(),
          requestId: z.uuid(),
          argument: z.array(z.union([z.string(), z.number()])).optional(),
        }),
      }),
    )
    .min(1),
  data: z.unknown().optional(),
});

export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
}

/** Reads an answer that has to be a refusal in JSON, whose id stands in its header as well. */
export async function readRefusal(response: Response): Promise<Refused> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(graphql-response\+)?json; charset=utf-8$/.test(type))
    throw new Error(`JSON was expected, but ${type} came with ${response.status}: ${text}`);
  const [error] = refusal.parse(JSON.parse(text)).errors;
  if (error === undefined || error.extensions.requestId !== response.headers.get('x-request-id'))
    throw new Error(`The id in the header should be that in the body: ${text}`);
  const { message, extensions } = error;
  const { code, retryable } = extensions;
  return { status: response.status, code, message, retryable, headers: response.headers, text };
}

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts one on the run's database, with NODE_ENV as given; null leaves it unset. */
export async function serveAs(mode: string | null, more: Readonly<Record<string, string>> = {}): Promise<Served> {
  const { NODE_ENV: _, ...inherited } = process.env;
  const env = { ...inherited, ...(mode !== null && { NODE_ENV: mode }), ...more };
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/front/serve-alone.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let url = '';
  for await (const chunk of child.stdout) {
    url += String(chunk);
    if (url.endsWith('\n')) break;
  }
  return {
    url: url.trim(),
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
