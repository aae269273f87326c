import type { ErrorCode } from '../errors.js';

/** What a caller is told whose request is not run at all. A value, not an error: refusing is everyday work, and cheap. */
export class Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  /** What was expected and what came, in one sentence. */
  readonly message: string;
  /** In one word, what refused it; the metrics count by it. */
  readonly reason: string;
  /** Whether the same request may be taken later. */
  readonly retryable: boolean;
  readonly headers: Readonly<Record<string, string>>;

  constructor(told: {
    readonly status: number;
    readonly code: ErrorCode;
    readonly message: string;
    readonly reason: string;
    readonly retryable?: boolean;
    readonly headers?: Readonly<Record<string, string>>;
  }) {
    this.status = told.status;
    this.code = told.code;
    this.message = told.message;
    this.reason = told.reason;
    this.retryable = told.retryable ?? false;
    this.headers = told.headers ?? {};
  }

  /** The answer's body, under the id of the request. */
  body(requestId: string): string {
    const { message, code, retryable } = this;
    return JSON.stringify({ errors: [{ message, extensions: { code, retryable, requestId } }] });
  }
}

const SAMPLE = `{"query": "{ stories { totalCount } }"}`;

/** Refuses what is no operation; `but` goes on after "A JSON object … was expected, but". */
export function noOperation(reason: string, but: string, status = 400): Refusal {
  const message = `A JSON object with a "query" was expected, as ${SAMPLE} with content-type application/json, but ${but}.`;
  return new Refusal({ status, code: 'BAD_USER_INPUT', message, reason });
}
