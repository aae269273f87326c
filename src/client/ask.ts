import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The text of one operation, with the types of its variables and of its answer: what code generators make of it in string mode. */
export interface Question<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
  /** `hash`: under which the server's manifest has it, as `sha256:…`; left out where no manifest was made. */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
}

/** One operation as it goes over the wire. */
export interface Request {
  readonly query: string;
  readonly variables: object;
  /** Under which the server's manifest has the query, as `sha256:…`; null where that is not known. */
  readonly hash: string | null;
}

/** What comes back, before anybody has looked at it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Carries an operation to a server of Rejoinder and its answer back: over HTTP, or inside the server itself. */
export type Carrier = (request: Request) => Promise<Answer>;

/** Asks one typed question. Rejects with an {@link AnswerError} where the answer has errors. */
export type Ask = <Result, Variables extends object>(
  document: Question<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** The server understood, and answered with errors: the first one's words, and its code where it has one. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly code: string | null;

  constructor(readonly errors: NonNullable<Answer['errors']>) {
    super(errors[0]?.message ?? 'The answer has no data.');
    const code = errors[0]?.extensions?.['code'];
    this.code = typeof code === 'string' ? code : null;
  }
}

/** Makes a way to ask of a way to carry. */
export function askBy(carry: Carrier): Ask {
  return async <Result, Variables extends object>(document: Question<Result, Variables>, variables: Variables) => {
    const { data, errors = [] } = await carry({ query: document.toString(), variables, hash: hashOf(document) });
    if (errors.length > 0 || data === undefined || data === null) throw new AnswerError(errors);
    // The document's types are generated from the schema by which the server answers.
    return data as Result;
  };
}

function hashOf({ __meta__ }: Question<unknown, never>): string | null {
  const hash = __meta__?.['hash'];
  return typeof hash === 'string' ? hash : null;
}
