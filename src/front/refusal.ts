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

/** Refuses what can not be read, or not in one way only. */
export function unreadable(reason: string, message: string, status = 400): Refusal {
  return new Refusal({ status, code: 'BAD_USER_INPUT', message, reason });
}
