import neo4j from 'neo4j-driver';

/** The database can not be reached, or does not serve now. Trying again may help. */
export class GraphUnavailableError extends Error {
  override readonly name = 'GraphUnavailableError';
}

/** The time that a request has was over before its answer was there. The database may be well, and the question too heavy. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** Whoever asked has gone away; nobody reads this. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** The database refused a statement: a fault of ours. */
class GraphStatementError extends Error {
  override readonly name = 'GraphStatementError';
}

/** A promise that the data makes is broken: a remark without its speaker, say. `verify` names all such. */
export class MissingLinkError extends Error {
  override readonly name = 'MissingLinkError';
}

export function isPassing(error: unknown): boolean {
  return error instanceof GreetingError || neo4j.isRetryableError(error);
}

/** A connection was cut in the server's first four bytes; the driver stumbles over them and says nothing of a connection. */
class GreetingError extends Error {
  override readonly name = 'GreetingError';
}

/** What the driver threw, with the one fault named that it does not know itself. */
export function fromDriver(error: unknown): never {
  const isCutGreeting = error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
  throw isCutGreeting ? new GreetingError('The greeting of the database was cut.', { cause: error }) : error;
}

/** How a server says that it stopped a statement because its time was over: the one we gave it, or its own. */
const OUT_OF_TIME = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.TransactionTimedOut',
]);

/** What the driver threw, as one of ours; told apart by codes, never by texts. */
export function translated(error: unknown, name: string): Error {
  if (error instanceof GreetingError)
    return new GraphUnavailableError(`The database did not serve ${name}.`, { cause: error });
  if (!(error instanceof neo4j.Neo4jError)) return error instanceof Error ? error : new Error(String(error));
  if (OUT_OF_TIME.has(error.code))
    return new DeadlineError(`The database stopped ${name}, which took too long (${error.code}).`, { cause: error });
  const isAway = isPassing(error) || LOST.has(error.code);
  return isAway
    ? new GraphUnavailableError(`The database did not serve ${name} (${error.code}).`, { cause: error })
    : new GraphStatementError(`The database refused ${name} (${error.code}).`, { cause: error });
}

/** The connection broke or could not be made, or the server has no use of its own data now. */
const LOST = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);

/**
 * What a failed question tells of the database: that it `answered`, if only with a refusal; that it was `lost`; or nothing,
 * since it was we who did not wait any longer.
 */
export function toldBy(error: unknown): 'answered' | 'lost' | null {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof GreetingError) return 'lost';
  if (!(cause instanceof neo4j.Neo4jError)) return null;
  if (LOST.has(cause.code)) return 'lost';
  return cause.code.startsWith('Neo.') ? 'answered' : null;
}
