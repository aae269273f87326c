import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** A question and the one right answer to it. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly right: string;
}

/** What became of one request. */
export interface Asked {
  /** When it was sent, in milliseconds on the clock of `performance.now()`. */
  readonly began: number;
  readonly milliseconds: number;
  readonly status: number;
  /** The codes of its errors; empty where it was answered. */
  readonly codes: readonly string[];
  /** Whether an answer without errors was the right one. */
  readonly isRight: boolean;
  /** Whether it was told when to try again, and that it may. */
  readonly isToldToRetry: boolean;
}

const answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.looseObject({ extensions: z.looseObject({ code: z.string(), retryable: z.boolean() }) }))
    .default([]),
});

/** Asks once. Fails when what comes back is no answer of ours, or nothing comes. */
export async function askOnce(url: string, { query, variables, right }: Question): Promise<Asked> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = answer.parse(await response.json());
  return {
    began,
    milliseconds: performance.now() - began,
    status: response.status,
    codes: errors.map(({ extensions }) => extensions.code),
    isRight: errors.length === 0 && JSON.stringify(data) === right,
    isToldToRetry: response.headers.has('retry-after') && errors.every(({ extensions }) => extensions.retryable),
  };
}

/** The questions of a trial, each asked once while all is well: what it answers then is right. */
export async function learn(url: string, questions: readonly Omit<Question, 'right'>[]): Promise<readonly Question[]> {
  const learnt: Question[] = [];
  for (const { query, variables } of questions) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = answer.parse(await response.json());
    if (errors.length > 0) throw new Error(`A question was not answered before the trial: ${JSON.stringify(errors)}`);
    learnt.push({ query, variables, right: JSON.stringify(data) });
  }
  return learnt;
}

/** Users who ask without a pause until they are stopped; then each still waits for its last answer. */
export function users(count: number, url: string, questions: readonly Question[]): () => Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const stopping = new AbortController();
  const use = async (turn: number): Promise<void> => {
    for (let round = turn; !stopping.signal.aborted; round += 1) {
      const question = questions[round % questions.length];
      if (question === undefined) throw new Error('A trial needs a question.');
      const became = await askOnce(url, question);
      asked.push(became);
      // Whoever is refused at once would ask a thousand times a second.
      if (became.codes.length > 0) await sleep(20);
    }
  };
  const using = Promise.all(Array.from({ length: count }, (_, turn) => use(turn)));
  return async () => {
    stopping.abort();
    await using;
    return asked;
  };
}
