import type { TypedDocumentString } from './generated/graphql.js';

/** One operation as it goes over the wire. */
export interface Request {
  readonly query: string;
  readonly variables: object;
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
  document: TypedDocumentString<Result, Variables>,
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
  return async <Result, Variables extends object>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ) => {
    const { data, errors = [] } = await carry({ query: document.toString(), variables });
    if (errors.length > 0 || data === undefined || data === null) throw new AnswerError(errors);
    // The document's types are generated from the schema by which the server answers.
    return data as Result;
  };
}
