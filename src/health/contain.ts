import type { Logger } from 'pino';

/**
 * What one request leaves behind must not end all others: a promise that was rejected and that nobody caught is logged, and
 * the process goes on. An error that was thrown and that nobody caught still ends it, since nobody knows what it left undone.
 */
export function containRejections(log: Logger): void {
  process.on('unhandledRejection', (error) =>
    log.error({ err: error }, 'a promise was rejected, and nobody caught it'),
  );
}
