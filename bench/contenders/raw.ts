import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { withWholeNumbers } from '../whole-numbers.js';

/**
 * The ceiling: the bare driver runs our own statements with the parameters that our server gave them, and writes the rows as
 * JSON. Started as a process of its own, which takes one order a line and answers with one line.
 */
const order = z.object({
  /** For each question asked, the statements that our server ran for it. */
  runs: z.array(z.array(z.object({ text: z.string(), parameters: z.record(z.string(), z.unknown()) }))),
  connections: z.number(),
  milliseconds: z.number(),
});

const { BENCH_URI = '', BENCH_USER = '', BENCH_PASSWORD = '' } = process.env;
const driver = neo4j.driver(BENCH_URI, neo4j.auth.basic(BENCH_USER, BENCH_PASSWORD), {
  maxConnectionPoolSize: 16,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

process.on('message', (message) => {
  void carryOut(order.parse(message)).then((took) => process.send?.({ took }));
});
process.send?.({ ready: true });

async function carryOut({ runs, connections, milliseconds }: z.infer<typeof order>): Promise<readonly number[]> {
  const end = performance.now() + milliseconds;
  const took: number[] = [];
  let next = 0;
  const loop = async (): Promise<void> => {
    while (performance.now() < end) {
      const statements = runs[next % runs.length] ?? [];
      next += 1;
      const start = performance.now();
      for (const { text, parameters } of statements) await run(text, parameters);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  return took;
}

async function run(text: string, parameters: Record<string, unknown>): Promise<number> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ, fetchSize: 1000 });
  try {
    const { records } = await session.run(text, withWholeNumbers(parameters));
    return JSON.stringify(records.map((record) => record.toObject())).length;
  } finally {
    await session.close();
  }
}
