import { randomUUID } from 'node:crypto';
import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type ParseOptions,
  type Source,
} from 'graphql';
import type { Logger } from 'pino';
import { visibleError } from '../errors.js';
import { LIMITS } from '../limits/limits.js';
import { quote, tooDear } from '../limits/quote.js';
import { excessOfText } from '../limits/text.js';

/** Parses as GraphQL's own `parse` does, unless the text is too long, or nests too deep, to be looked at. */
export function parseWithinLimits(source: string | Source, options: ParseOptions = {}): DocumentNode {
  const excess = excessOfText(typeof source === 'string' ? source : source.body);
  if (excess !== null) throw new GraphQLError(excess.message, { extensions: { code: 'LIMIT_EXCEEDED' } });
  return parse(source, { ...options, maxTokens: LIMITS.tokens.most });
}

/** Runs a checked document. */
export type Execute = (given: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Runs a checked document as GraphQL's own `execute` does, for servers that are neither ours nor Apollo's, as Yoga. What costs
 * too much is refused before anything is read, and errors are shown as we show them: with a code, and with nothing of ours
 * inside. Faults of ours are logged under the request's id.
 */
export const executeWithinLimits =
  (log: Logger): Execute =>
  (given) => {
    const { schema, document, operationName, variableValues: variables, contextValue } = given;
    const requestId = idIn(contextValue);
    const operation = getOperationAST(document, operationName);
    const price = operation && quote({ schema, document, operation, variables });
    const refusal = typeof price === 'number' ? tooDear(price) : null;
    const show = shownUnder(requestId ?? randomUUID(), log);
    if (refusal !== null) return { errors: [show(refusal)] };
    if (requestId === null) throw new Error('Each request needs a context that contextOf() has made.');
    const shown = (result: ExecutionResult): ExecutionResult =>
      result.errors === undefined ? result : { ...result, errors: result.errors.map(show) };
    const result = execute(given);
    return result instanceof Promise ? result.then(shown) : shown(result);
  };

/** Makes what a caller sees of an error. */
const shownUnder = (requestId: string, log: Logger) => (error: GraphQLError) => {
  const { shown, isFault } = visibleError(error.toJSON(), error, requestId);
  if (isFault) log.error({ err: error, requestId }, 'a request failed');
  const { message, extensions } = shown;
  const { nodes, path } = error;
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    ...(path && { path }),
    ...(extensions && { extensions }),
  });
};

/** The request's id; null where the context is not of our making. */
function idIn(context: unknown): string | null {
  if (typeof context !== 'object' || context === null || !('requestId' in context)) return null;
  return typeof context.requestId === 'string' ? context.requestId : null;
}
