import type { Answer, Carrier } from './ask.js';

/** Nothing that can be an answer came back: nobody was reached, or somebody else spoke. `cause` has what is known of it. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** What carrying needs of a `fetch`: the one of browsers, Node and workers, or one that adds to it, as a header or a deadline. */
export type Fetch = (
  url: string,
  given: {
    readonly method: 'GET' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  },
) => Promise<{ readonly status: number; json(): Promise<unknown> }>;

/**
 * Carries operations to the API at `url`, as `https://example.org/graphql`; in a page also an address beside it, as
 * `/graphql`. Rejects with a {@link NoAnswerError} where no answer comes.
 */
export function overHttp(url: string, send: Fetch = usual): Carrier {
  const headers = { 'content-type': 'application/json', accept: ACCEPTED };
  return ({ query, variables }) =>
    answerFrom(url, send(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) }));
}

/**
 * Carries operations by GET, each under an address of its own below `url`, as `https://example.org/trusted`: only documents
 * of the server's manifest, which it knows by their hash. Browsers keep the answers, and ask each time whether they still
 * hold. Rejects with a {@link NoAnswerError} where no answer comes, and for a document without a hash.
 */
export function byHash(url: string, send: Fetch = usual): Carrier {
  return async ({ hash, variables }) => {
    if (hash === null) throw new NoAnswerError(`A document with a hash was expected, for ${url} knows no others.`);
    const address = `${url}/${hash}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
    return answerFrom(url, send(address, { method: 'GET', headers: { accept: ACCEPTED } }));
  };
}

const ACCEPTED = 'application/graphql-response+json, application/json';

const usual: Fetch = (address, given) => fetch(address, given);

async function answerFrom(url: string, sent: ReturnType<Fetch>): Promise<Answer> {
  const response = await sent.catch((cause: unknown) => {
    throw new NoAnswerError(`No answer came from ${url}.`, { cause });
  });
  const said = await response.json().catch((cause: unknown) => {
    throw new NoAnswerError(`What answers at ${url} with status ${response.status} speaks no JSON.`, { cause });
  });
  if (isAnswer(said)) return said;
  throw new NoAnswerError(`What answers at ${url} with status ${response.status} is no GraphQL server.`);
}

/** Whether it has data, or errors that each say something. What is in the data follows from the schema. */
function isAnswer(said: unknown): said is Answer {
  if (typeof said !== 'object' || said === null) return false;
  const errors = 'errors' in said ? said.errors : undefined;
  if (errors === undefined) return 'data' in said;
  return Array.isArray(errors) && errors.every(hasMessage);
}

const hasMessage = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
