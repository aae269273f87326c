import type { Asked, Mode } from './statements.js';

/** The narrowest index that fits what is asked for. */
export function modeOf({ of, about, by }: Asked): Mode {
  if (of !== null) return 'OF';
  if (about !== null) return by === null ? 'ABOUT' : 'PAIR';
  return by === null ? 'ALL' : 'BY';
}
