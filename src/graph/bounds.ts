import { DeadlineError, GoneError } from './errors.js';

/** Until when somebody waits for what is asked. */
export interface Bounds {
  /** In milliseconds on the clock of `performance.now()`. */
  readonly deadline: number;
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
}

/** Whole milliseconds that are left, at least one, since a server takes none to mean no bound. Throws when nobody waits any more. */
export function timeLeft({ deadline, signal }: Bounds, name: string): number {
  if (signal?.aborted === true) throw gone(name);
  const left = deadline - performance.now();
  if (left <= 0) throw late(name);
  return Math.ceil(left);
}

/** Ways to end from outside what still runs, each by the error that it is to end with. */
export type Stops = Set<(error: Error) => void>;

/**
 * Settles as the work does, or rejects as soon as its time is over, nobody waits any more, or it is ended by `stops`, where
 * it stands meanwhile. The work itself can not be stopped from here; what it comes to afterwards is dropped.
 */
export function within<T>(bounds: Bounds, name: string, work: Promise<T>, stops?: Stops): Promise<T> {
  return new Promise((resolve, reject) => {
    const { deadline, signal } = bounds;
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
      stops?.delete(stop);
      end();
    };
    const stop = (error: Error): void => settle(() => reject(error));
    const leave = (): void => stop(gone(name));
    const timer = setTimeout(() => stop(late(name)), Math.max(0, deadline - performance.now()));
    stops?.add(stop);
    signal?.addEventListener('abort', leave);
    if (signal?.aborted === true) leave();
    work.then((result) => settle(() => resolve(result)), stop);
  });
}

const late = (name: string): Error => new DeadlineError(`There was no answer to ${name} within the time it had.`);
const gone = (name: string): Error => new GoneError(`Nobody waits for the answer to ${name} any more.`);
