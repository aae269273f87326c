/**
 * The project cannot start, and whoever started it can do something about it. The message says what was found, what is
 * needed and what to do; the shell prints it alone, without a stack, and exits with 1.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The two ways around the database that comes with the project, as the last sentence of many a message. */
export const ALTERNATIVES =
  'Or let NEO4J_URI (with NEO4J_PASSWORD) name a running Neo4j 5.26 or newer, or let NEO4J_HOME name an unpacked Neo4j.';

/** The code that the system gave to a fault (`ENOENT`, `ENOSPC` …), or null where it gave none. */
export function codeOf(fault: unknown): string | null {
  return typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string'
    ? fault.code
    : null;
}
