import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DeadlineError, GoneError, GraphUnavailableError } from './graph/errors.js';
import { LimitError } from './limits/limits.js';
import { BadInputError } from './values/bad-input.js';

/** The error codes that an answer may bear, besides GraphQL's own for parsing and validation. A closed list. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'DEADLINE_EXCEEDED'
  | 'GRAPH_UNAVAILABLE'
  | 'OVERLOADED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'INTERNAL_SERVER_ERROR';

/** What a caller sees of an error, and whether it is a fault of ours that has to be logged. */
export interface VisibleError {
  readonly shown: GraphQLFormattedError;
  readonly isFault: boolean;
}

/** GraphQL's own codes, and what Apollo calls by names of its own. */
const BY_CALLER: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

/**
 * The one place that decides what of an error is shown. A caller's mistake is shown in full, with what would be right.
 * That the database is away is shown without saying where it is. Everything else is a fault of ours and is masked; the
 * request id leads from the answer to the log.
 */
export function visibleError(formatted: GraphQLFormattedError, error: unknown, requestId: string): VisibleError {
  const cause = originalOf(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const show = (message: string, code: string, retryable: boolean, more: object = {}): GraphQLFormattedError => ({
    message,
    ...place,
    extensions: { code, retryable, requestId, ...more },
  });
  if (cause instanceof BadInputError) {
    return { shown: show(cause.message, 'BAD_USER_INPUT', false, { argument: cause.argument }), isFault: false };
  }
  if (cause instanceof LimitError) {
    return { shown: show(cause.message, 'LIMIT_EXCEEDED', false), isFault: false };
  }
  if (cause instanceof GraphUnavailableError) {
    return {
      shown: show('The database can not be reached now; try again in a while.', 'GRAPH_UNAVAILABLE', true),
      // Those that were not even asked, because it is away, would fill the log.
      isFault: cause.cause !== undefined,
    };
  }
  if (cause instanceof GoneError) {
    return { shown: show('Nobody waited for this any more.', 'DEADLINE_EXCEEDED', true), isFault: false };
  }
  if (cause instanceof DeadlineError) {
    return {
      shown: show(
        'This took longer than a request may take; ask for less at once, or try again.',
        'DEADLINE_EXCEEDED',
        true,
      ),
      isFault: true,
    };
  }
  const code = BY_CALLER[String(formatted.extensions?.['code'])];
  if (code !== undefined) return { shown: show(formatted.message, code, false), isFault: false };
  return {
    shown: show(`Something went wrong here; it is logged as ${requestId}.`, 'INTERNAL_SERVER_ERROR', false),
    isFault: true,
  };
}

function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined ? originalOf(error.originalError) : error;
}
