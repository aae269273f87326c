import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds. Timers that come this late again and again mean that the process has more to do than it can. */
const LATE = 100;
const RESOLUTION = 20;
const WINDOW = 500;

/**
 * Tells whether the process keeps up: late it is when, in the half second before, half of all timers came late. One long
 * piece of work does not count, however long: when it is noticed it is over.
 */
export function watchLateness(): { readonly isLate: () => boolean; close(): void } {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  delays.enable();
  let isLate = false;
  const timer = setInterval(() => {
    isLate = delays.percentile(50) / 1e6 > RESOLUTION + LATE;
    delays.reset();
  }, WINDOW).unref();
  return {
    isLate: () => isLate,
    close: () => {
      clearInterval(timer);
      delays.disable();
    },
  };
}
