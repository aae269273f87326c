import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'undici';
import { z } from 'zod';
import type { Ran } from './contenders/record.js';
import type { Contender } from './contenders/start.js';
import type { Variables } from './questions.js';

/** What one contender did in one stretch of time. */
export interface Stretch {
  /** Milliseconds of each request. */
  readonly took: readonly number[];
  readonly milliseconds: number;
  /** Processor time in milliseconds, of the contender and of the database. */
  readonly own: number;
  readonly database: number;
  /** Bytes of the last answer; 0 for the bare driver. */
  readonly bytes: number;
  /** How many requests were turned away for overload; they are tried again, and not timed. */
  readonly refused: number;
}

interface Load {
  readonly connections: number;
  readonly milliseconds: number;
  /** The process of the database. */
  readonly database: number;
}

/** So many clients that each send the next request as soon as the last one is answered. */
export function measureHttp(
  contender: Contender,
  query: string,
  variables: readonly Variables[],
  load: Load,
): Promise<Stretch> {
  const bodies = variables.map((given) => JSON.stringify({ query, variables: given }));
  const { origin, pathname } = new URL(contender.url);
  return withProcessorTime(contender, load, async () => {
    const end = performance.now() + load.milliseconds;
    const took: number[] = [];
    let next = 0;
    let bytes = 0;
    let refused = 0;
    await Promise.all(
      Array.from({ length: load.connections }, async () => {
        const client = new Client(origin);
        while (performance.now() < end) {
          const body = bodies[next % bodies.length] ?? '';
          next += 1;
          const start = performance.now();
          const { statusCode, body: answer } = await client.request({
            path: pathname,
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          });
          const text = await answer.text();
          if (statusCode === 503) {
            refused += 1;
            await sleep(100);
            continue;
          }
          took.push(performance.now() - start);
          if (statusCode !== 200 || text.startsWith('{"errors"'))
            throw new Error(`${statusCode} ${text.slice(0, 500)}\n${body}`);
          bytes = text.length;
        }
        await client.close();
      }),
    );
    return { took, bytes, refused };
  });
}

const rawAnswer = z.object({ took: z.array(z.number()) });

/** The same work with the bare driver. */
export function measureRaw(contender: Contender, runs: readonly (readonly Ran[])[], load: Load): Promise<Stretch> {
  return withProcessorTime(contender, load, async () => {
    contender.process.send({ runs, connections: load.connections, milliseconds: load.milliseconds });
    const [message] = await once(contender.process, 'message');
    const { took } = rawAnswer.parse(message);
    return { took, bytes: 0, refused: 0 };
  });
}

async function withProcessorTime(
  { process: child }: Contender,
  { database }: Load,
  work: () => Promise<Pick<Stretch, 'took' | 'bytes' | 'refused'>>,
): Promise<Stretch> {
  const before = [processorTime(child.pid), processorTime(database)] as const;
  const start = performance.now();
  const { took, bytes, refused } = await work();
  return {
    took,
    bytes,
    refused,
    milliseconds: performance.now() - start,
    own: processorTime(child.pid) - before[0],
    database: processorTime(database) - before[1],
  };
}

/** Milliseconds that a process has used so far, as Linux counts them: in hundredths of a second. */
function processorTime(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
